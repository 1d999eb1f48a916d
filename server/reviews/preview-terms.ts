import { writeReceipts } from '../access/receipts.js';
import type { Database } from '../database/open-database.js';
import { inputProblem, isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { CivilDate, EpochSeconds } from '../domain/time/instant.js';
import { addDays } from '../domain/time/civil-date.js';
import type { Viewer } from '../domain/viewer.js';
import { changeTerms, previewTermsChange, type TermsPreview } from '../facts/terms/change-terms.js';
import { sumOfHours, type EarnedHours, type WeekDifference } from '../facts/terms/terms-difference.js';
import { earliestDay } from '../practice/earliest-day.js';
import { placesOf, type Places } from '../practice/places.query.js';
import { staffNamesOf } from '../practice/staff-names.query.js';
import type { TermsChange } from '../practice/terms/terms-change.js';

/** The hours of differing weeks at one place, as they are and as they would be. */
export interface PlaceTotal {
  readonly id: string;
  readonly name: string;
  readonly before: EarnedHours;
  readonly after: EarnedHours;
}

/** One person's week that would differ. */
export interface WeekShown extends WeekDifference {
  readonly staffMemberName: string;
}

/** What a change would do. Hours, and whose they are, are for HR alone: null for everybody else. */
export interface PreviewShown {
  readonly weeks: number;
  readonly people: number;
  readonly oldWeeks: number;
  readonly differingWeeks: number;
  readonly seen: string;
  readonly mayAccept: boolean;
  readonly sites: readonly PlaceTotal[] | null;
  readonly teams: readonly PlaceTotal[] | null;
  readonly differences: readonly WeekShown[] | null;
}

/** Differences that one answer lists; the totals and the counts are of all. */
const MOST_LISTED = 500;

/** Only HR accepts what old weeks would become: an administrator sees no hours. */
const isHr = ({ roles }: Viewer): boolean => roles.includes('HR');

/** Previews a change of terms. Whoever is shown a person's hours leaves her a receipt. */
export async function previewTerms(
  database: Database,
  viewer: Viewer,
  change: TermsChange,
  now: EpochSeconds,
): Promise<PreviewShown | InputProblem> {
  const places = await placesOf(database.dataSource, viewer.organizationId);
  const today = earliestDay(places, now);
  const preview = await previewTermsChange(database, changing(viewer, today), change);
  if (isInputProblem(preview)) return preview;
  const { weeks, differences, oldWeeks, seen } = preview;
  return {
    weeks: weeks.length,
    people: new Set(weeks.map(({ staffMemberId }) => staffMemberId)).size,
    oldWeeks,
    differingWeeks: differences.length,
    seen,
    mayAccept: isHr(viewer) || oldWeeks === 0,
    ...(isHr(viewer) ? await shownToHr(database, viewer, places, preview) : HIDDEN),
  };
}

/** Makes a change of terms; `seen` is what a preview gave. Null: done. */
export async function acceptTerms(
  database: Database,
  viewer: Viewer,
  change: TermsChange,
  seen: string | null,
  now: EpochSeconds,
): Promise<InputProblem | null> {
  const today = earliestDay(await placesOf(database.dataSource, viewer.organizationId), now);
  const problem = await changeTerms(database, changing(viewer, today), change, isHr(viewer) ? seen : null);
  if (problem?.code !== 'NOT_ACCEPTED' || isHr(viewer)) return problem;
  return inputProblem('HR_ACCEPTS', 'It reaches weeks that have begun: only HR can accept their differences.');
}

const changing = ({ organizationId, name: by }: Viewer, today: CivilDate) => ({ organizationId, by, today });

const HIDDEN = { sites: null, teams: null, differences: null };

async function shownToHr(database: Database, viewer: Viewer, places: Places, { differences }: TermsPreview) {
  const { dataSource } = database;
  const listed = differences.slice(0, MOST_LISTED);
  const ids = [...new Set(listed.map(({ staffMemberId }) => staffMemberId))];
  const names = await staffNamesOf(dataSource, viewer.organizationId, ids);
  await noteLooks(database, viewer, listed);
  return {
    sites: totalsOf(differences, places.sites, ({ siteId }) => siteId),
    teams: totalsOf(differences, places.teams, ({ teamId }) => teamId),
    differences: listed.map((week) => ({ ...week, staffMemberName: names.get(week.staffMemberId) ?? '' })),
  };
}

async function noteLooks(database: Database, viewer: Viewer, listed: readonly WeekDifference[]): Promise<void> {
  for (const [staffMemberId, weeks] of Map.groupBy(listed, (week) => week.staffMemberId)) {
    const starts = weeks.map(({ weekStarting }) => weekStarting).toSorted();
    const period = { from: starts[0]!, to: addDays(starts.at(-1)!, 6) };
    await writeReceipts(database.dataSource, viewer, { staffMemberIds: [staffMemberId], page: 'POLICIES', period });
  }
}

function totalsOf(
  differences: readonly WeekDifference[],
  places: readonly { readonly id: string; readonly name: string }[],
  placeOf: (part: WeekDifference['places'][number]) => string | null,
): PlaceTotal[] {
  const parts = Map.groupBy(
    differences.flatMap((week) => week.places),
    placeOf,
  );
  return places.flatMap(({ id, name }) => {
    const ofPlace = parts.get(id);
    if (ofPlace === undefined) return [];
    const [before, after] = [ofPlace.map((part) => part.before), ofPlace.map((part) => part.after)];
    return [{ id, name, before: sumOfHours(before), after: sumOfHours(after) }];
  });
}
