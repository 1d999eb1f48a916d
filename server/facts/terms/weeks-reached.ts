import type { ClientBase } from 'pg';
import { addDays } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { weekStarting, type WorkweekStart } from '../../domain/time/workweek.js';
import { peopleOfSites } from '../../ledger/people-of-sites.query.js';
import type { TermsReach } from '../../practice/terms/terms-change.js';
import { weekStartOf } from '../../practice/week-start.query.js';
import { batchesOf } from '../drain/batches.js';
import { deriveWeeks, type DerivedWeeks } from '../recompute/derive-weeks.js';
import { peopleReached, storedTermsDays, storedTermsViolations } from './stored-terms-facts.query.js';
import { differenceOf, type TermsFacts, type WeekDifference } from './terms-difference.js';

/** Violations look so far to either side, and a workweek that is cut short began before. */
const REACH_DAYS = 8;

/** What a change of terms comes to: the weeks under it, and those of them that would differ. */
export interface WeeksReached {
  readonly weeks: readonly { readonly staffMemberId: string; readonly weekStarting: CivilDate }[];
  readonly differences: readonly WeekDifference[];
}

/**
 * Derives, from the terms as the caller's transaction has them, every stored workweek that the change reaches, and says
 * what would differ from what is stored. Writes nothing. People go in batches, so that memory stays bounded.
 */
export async function weeksReached(
  client: ClientBase,
  organizationId: string,
  reach: TermsReach,
): Promise<WeeksReached> {
  const from = addDays(reach.from, -REACH_DAYS);
  const people = await peopleReached(client, organizationId, await peopleOf(client, organizationId, reach), from);
  const weekStartsOn = await weekStartOf(client, organizationId);
  const weeks: WeeksReached['weeks'][number][] = [];
  const differences: WeekDifference[] = [];
  const load = people.map(({ staffMemberId, days }) => ({ staffMemberId, weeks: Math.ceil(days / 5) }));
  for (const batch of batchesOf(load)) {
    for (const each of await comparedWeeks(client, organizationId, batch, from, weekStartsOn)) {
      if (each.weekStarting >= reach.from || each.difference !== null) weeks.push(each);
      if (each.difference !== null) differences.push(each.difference);
    }
  }
  return {
    weeks: weeks.map(({ staffMemberId, weekStarting: week }) => ({ staffMemberId, weekStarting: week })),
    differences,
  };
}

/** Whom a change reaches; null: everybody. */
export const peopleOf = async (
  client: ClientBase,
  organizationId: string,
  { staffMemberIds, siteId }: TermsReach,
): Promise<readonly string[] | null> =>
  siteId === null ? staffMemberIds : peopleOfSites(client, organizationId, [siteId]);

interface ComparedWeek {
  readonly staffMemberId: string;
  readonly weekStarting: CivilDate;
  readonly difference: WeekDifference | null;
}

async function comparedWeeks(
  client: ClientBase,
  organizationId: string,
  staffMemberIds: readonly string[],
  from: CivilDate,
  weekStartsOn: WorkweekStart,
): Promise<ComparedWeek[]> {
  // From the first day of a week on: a week is compared as a whole.
  const since = weekStarting(from, weekStartsOn);
  const days = await storedTermsDays(client, organizationId, staffMemberIds, since);
  const violations = await storedTermsViolations(client, organizationId, staffMemberIds, since);
  const weekOf = ({ workday }: { readonly workday: CivilDate }): CivilDate => weekStarting(workday, weekStartsOn);
  const keyOf = (row: { readonly staffMemberId: string; readonly workday: CivilDate }): string =>
    `${row.staffMemberId} ${weekOf(row)}`;
  const [daysOf, violationsOf] = [Map.groupBy(days, keyOf), Map.groupBy(violations, keyOf)];
  const stale = [...Map.groupBy(days, ({ staffMemberId }) => staffMemberId)].map(([staffMemberId, own]) => ({
    staffMemberId,
    weeksStarting: [...new Set(own.map(weekOf))],
  }));
  const derived = await deriveWeeks(client, organizationId, stale);
  return derived.flatMap((person) => {
    const { staffMemberId } = person.ledger;
    return person.weeksStarting.map((week) => {
      const key = `${staffMemberId} ${week}`;
      const stored = { days: daysOf.get(key) ?? [], violations: violationsOf.get(key) ?? [] };
      const becomes = factsOfWeek(person, week, weekStartsOn);
      return { staffMemberId, weekStarting: week, difference: differenceOf(staffMemberId, week, stored, becomes) };
    });
  });
}

function factsOfWeek({ facts }: DerivedWeeks, week: CivilDate, weekStartsOn: WorkweekStart): TermsFacts {
  const isOfWeek = ({ workday }: { readonly workday: CivilDate }): boolean =>
    weekStarting(workday, weekStartsOn) === week;
  return {
    days: facts.workDays.filter(isOfWeek),
    violations: facts.violations.filter(isOfWeek).map((violation) => ({ ...violation, limitValue: violation.limit })),
  };
}
