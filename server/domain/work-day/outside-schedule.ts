import { overlapping } from '../intervals/find.js';
import type { Interval } from '../intervals/interval.js';
import { subtract } from '../intervals/subtract.js';
import { union } from '../intervals/union.js';
import type { PlacedSpan } from './placed-span.js';
import type { DayNumber } from '../time/civil-date.js';
import type { StaffCalendar } from './staff-calendar.js';

/** Where work outside the published shift lies: before it, after it, or on a day without one. */
export type Outside = 'EARLY' | 'LATE' | 'UNSCHEDULED';

/** Work outside every published shift of the person. `workday`: the day in which it begins. */
export interface OutsideRun extends PlacedSpan {
  readonly lies: Outside;
  readonly workday: DayNumber;
}

/** Work this near to a shift belongs to it, even over midnight. */
const NEAR = 4 * 3600;

/**
 * Work (worked or logged off the clock; sorted, without overlap) outside the published shifts.
 *
 *     work        ├──────────────────────────┤      ├─┤
 *     shift           ├──────────────────┤
 *     out         ├E──┤                  ├L──┤      ├L┤   (same day)
 */
export function outsideSchedule(
  work: readonly PlacedSpan[],
  shifts: readonly Interval[],
  calendar: StaffCalendar,
): OutsideRun[] {
  const published = union(shifts);
  return work.flatMap((span) =>
    subtract([span], overlapping(published, span.start, span.end)).map((run) => ({
      ...run,
      siteId: span.siteId,
      workday: calendar.dayOf(run.start),
      lies: liesOf(run, published, calendar),
    })),
  );
}

function liesOf(run: Interval, published: readonly Interval[], calendar: StaffCalendar): Outside {
  const index = published.findIndex((shift) => shift.start >= run.end);
  const before = index === -1 ? published.at(-1) : published[index - 1];
  const after = index === -1 ? undefined : published[index];
  const sinceEnd = before === undefined ? Infinity : run.start - before.end;
  const untilStart = after === undefined ? Infinity : after.start - run.end;
  const day = calendar.dayOf(run.start);
  // A shift that ends at midnight ends in the day before it.
  const isLate = before !== undefined && (sinceEnd < NEAR || calendar.dayOf(before.end - 1) === day);
  const isEarly = after !== undefined && (untilStart < NEAR || calendar.dayOf(after.start) === day);
  if (isLate && isEarly) return sinceEnd <= untilStart ? 'LATE' : 'EARLY';
  if (isLate) return 'LATE';
  return isEarly ? 'EARLY' : 'UNSCHEDULED';
}
