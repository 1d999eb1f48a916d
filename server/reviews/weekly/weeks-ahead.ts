import { writeReceipts } from '../../access/receipts.js';
import type { Database } from '../../database/open-database.js';
import { inputProblem, isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { RequestedScope } from '../../domain/requested-scope.js';
import { addDays } from '../../domain/time/civil-date.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';
import { workweekOf } from '../../domain/time/workweek.js';
import type { Viewer } from '../../domain/viewer.js';
import { plannedWeeks, type PlannedWeeks } from '../../facts/planned/planned-weeks.js';
import { rosteredPeople, rosteredSites } from '../../facts/planned/rostered-people.query.js';
import { completenessOf, completeUntil } from '../../metrics/completeness.query.js';
import { earliestDay } from '../../practice/earliest-day.js';
import { placesOf, type Places, type SitePlace } from '../../practice/places.query.js';
import { selectScope, type Selection } from '../../practice/select-scope.js';
import { staffNamesOf } from '../../practice/staff-names.query.js';
import { isPlaceSeen } from './place-seen.js';
import { personAhead, type PersonAhead } from './person-ahead.js';

/** One week by the roster. */
export interface WeekAhead {
  readonly week: Period;
  /** The first day of it that goes by the roster; what lies before is recorded. Null: all of it is recorded. */
  readonly plannedFrom: CivilDate | null;
  /** Visible sites without any shift in it: nothing of them can be foreseen. */
  readonly sitesWithoutRoster: readonly string[];
  /** Everybody with time or leave in it, by name. */
  readonly people: readonly PersonAhead[];
}

/** The running week and the next. */
export interface WeeksAhead {
  readonly weeks: readonly WeekAhead[];
}

/** More people make a list that nobody reads, and take seconds to plan. */
const MOST_PEOPLE = 200;

/** The running week and the next by the roster: hours, what crosses limits, who is away. Everybody on it gets a receipt. */
export async function weeksAhead(
  database: Database,
  viewer: Viewer,
  scope: RequestedScope,
  now: EpochSeconds,
): Promise<WeeksAhead | InputProblem> {
  const { dataSource } = database;
  const places = await placesOf(dataSource, viewer.organizationId);
  const selection = await selectScope(dataSource, viewer, scope, places);
  if (isInputProblem(selection)) return selection;
  const today = earliestDay(places, now);
  const running = workweekOf(today, places.weekStartsOn);
  const weeks = [running, workweekOf(addDays(running.to, 1), places.weekStartsOn)];
  const period = { from: running.from, to: weeks[1]!.to };
  const sites = sitesSeen(selection, places);
  const plannedFrom = await firstPlannedDay(database, viewer, sites, today);
  const ids = await rosteredPeople(dataSource, selection, period);
  if (ids.length > MOST_PEOPLE) return inputProblem('TOO_MANY_PEOPLE', 'Choose a site or a team.', 'scope');
  const starting = weeks.map(({ from }) => from);
  const plans = await plannedWeeks(database, viewer.organizationId, ids, starting, plannedFrom);
  const names = await staffNamesOf(dataSource, viewer.organizationId, ids);
  const asked = { selection, plans, names, plannedFrom };
  const found = weeks.map((week) => weekAhead(asked, week));
  const staffMemberIds = found.flatMap(({ people }) => people.map(({ staffMemberId }) => staffMemberId));
  await writeReceipts(dataSource, viewer, { staffMemberIds, page: 'WEEKS_AHEAD', period });
  return { weeks: await withoutRoster(database, viewer, found, sites) };
}

interface Asked {
  readonly selection: Selection;
  readonly plans: readonly PlannedWeeks[];
  readonly names: ReadonlyMap<string, string>;
  readonly plannedFrom: CivilDate;
}

function weekAhead(
  { selection, plans, names, plannedFrom }: Asked,
  week: Period,
): Omit<WeekAhead, 'sitesWithoutRoster'> {
  const people = plans
    .flatMap((plan) => personAhead(plan, selection, week, plannedFrom) ?? [])
    .map((person) => ({ ...person, name: names.get(person.staffMemberId) ?? '' }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const first = plannedFrom > week.from ? plannedFrom : week.from;
  return { week, plannedFrom: first > week.to ? null : first, people };
}

/** The day after the one up to which worked time is complete; never later than today. */
async function firstPlannedDay(
  { dataSource }: Database,
  { organizationId }: Viewer,
  sites: readonly SitePlace[],
  today: CivilDate,
): Promise<CivilDate> {
  const siteIds = sites.map(({ id }) => id);
  const until = completeUntil(await completenessOf(dataSource, organizationId, siteIds), ['CLOCK', 'TASK']);
  return until === null || until >= today ? today : addDays(until, 1);
}

/** The sites of a selection of which the viewer sees anything. */
function sitesSeen({ scope, request }: Selection, { sites, teams }: Places): SitePlace[] {
  const teamsAt = (siteId: string) => [null, ...teams.filter((team) => team.siteId === siteId).map(({ id }) => id)];
  return sites.filter(({ id: siteId }) =>
    teamsAt(siteId).some((teamId) => isPlaceSeen({ scope, request }, { staffMemberId: null, siteId, teamId })),
  );
}

async function withoutRoster(
  { dataSource }: Database,
  { organizationId }: Viewer,
  weeks: readonly Omit<WeekAhead, 'sitesWithoutRoster'>[],
  sites: readonly SitePlace[],
): Promise<WeekAhead[]> {
  const shown: WeekAhead[] = [];
  for (const week of weeks) {
    const rostered = await rosteredSites(dataSource, organizationId, week.week);
    const sitesWithoutRoster = sites.filter(({ id }) => !rostered.includes(id)).map(({ name }) => name);
    shown.push({ ...week, sitesWithoutRoster });
  }
  return shown;
}
