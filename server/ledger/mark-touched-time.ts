import type { Queryable } from '../database/queryable.js';
import type { CivilDate, EpochSeconds } from '../domain/time/instant.js';
import type { WorkweekStart } from '../domain/time/workweek.js';
import { weekStartOf } from '../practice/week-start.query.js';
import { markStaleWeeks, type PersonWeek } from './mark-stale-weeks.query.js';
import { weeksAround } from './weeks-around.js';

/** A stretch of one person's time in which the ledger changed: a row's old or new period. */
export interface TouchedTime {
  readonly staffMemberId: string;
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
}

/** Marks every workweek that changes in these stretches can reach; for rows of task logs, clock spans, shifts, leave. */
export async function markTouchedTime(
  database: Queryable,
  organizationId: string,
  touched: Iterable<TouchedTime>,
): Promise<void> {
  const weekStartsOn = await weekStartOf(database, organizationId);
  await markStaleWeeks(database, organizationId, personWeeksOf(touched, weekStartsOn));
}

/** Marks the workweeks that a change of these days can reach; for rejected rows, which know a day but no time. */
export async function markTouchedDays(
  database: Queryable,
  organizationId: string,
  touched: Iterable<{ readonly staffMemberId: string; readonly workday: CivilDate }>,
): Promise<void> {
  const stretches = Array.from(touched, ({ staffMemberId, workday }) => {
    const start = Date.parse(workday) / 1000;
    return { staffMemberId, start, end: start + 86_400 };
  });
  await markTouchedTime(database, organizationId, stretches);
}

/** The person-weeks that changes in these stretches can reach, each once. */
export function personWeeksOf(touched: Iterable<TouchedTime>, weekStartsOn: WorkweekStart): PersonWeek[] {
  const weeksOf = new Map<string, Set<CivilDate>>();
  const seen = new Map<string, CivilDate[]>();
  for (const { staffMemberId, start, end } of touched) {
    let weeks = weeksOf.get(staffMemberId);
    if (weeks === undefined) weeksOf.set(staffMemberId, (weeks = new Set()));
    for (const week of daysReach(seen, start, end, weekStartsOn)) weeks.add(week);
  }
  return [...weeksOf].flatMap(([staffMemberId, weeks]) =>
    Array.from(weeks, (weekStarting) => ({ staffMemberId, weekStarting })),
  );
}

/** `weeksAround`, remembered per pair of days: a chunk of an import touches few days very often. */
function daysReach(
  seen: Map<string, CivilDate[]>,
  start: EpochSeconds,
  end: EpochSeconds,
  weekStartsOn: WorkweekStart,
) {
  const key = `${Math.floor(start / 86_400)} ${Math.floor(end / 86_400)}`;
  let weeks = seen.get(key);
  if (weeks === undefined) seen.set(key, (weeks = weeksAround(start, end, weekStartsOn)));
  return weeks;
}
