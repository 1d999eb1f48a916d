import { offsetAt } from '../time/zone-offset.js';
import type { EpochSeconds, ZoneId } from '../time/instant.js';
import type { PlacedSpan } from '../work-day/placed-span.js';
import type { Shift } from '../work-day/shift.js';
import type { StaffTime } from '../work-day/staff-time.js';

/** Steps that 29 CFR 785.48(b) knows: five minutes, a tenth of an hour, a quarter. */
export const ROUNDING_STEPS = [5, 6, 15] as const;
export type RoundingStep = (typeof ROUNDING_STEPS)[number];

/**
 * A punch at the nearest step of the local clock: with quarters one to seven minutes go down, eight to fourteen up. Half
 * a step goes up.
 */
export function roundedPunch(instant: EpochSeconds, step: RoundingStep, zone: ZoneId): EpochSeconds {
  const seconds = step * 60;
  const offset = offsetAt(instant, zone);
  return Math.floor((instant + offset + seconds / 2) / seconds) * seconds - offset;
}

/**
 * Worked time with the first and last punch of every shift rounded. Punches around meals are left as they are: rounding
 * must not make a short meal whole (Donohue v. AMN Services, 2021). A shift that rounds to nothing vanishes.
 *
 *     punches   ├07:52───12:02┤   ├12:32───16:08┤
 *     paid    ├─07:45────12:02┤   ├12:32─────16:15─┤
 */
export const roundedWork = ({ shifts }: StaffTime, step: RoundingStep, zone: ZoneId): PlacedSpan[] =>
  shifts.flatMap((shift) => roundedShift(shift, step, zone));

function roundedShift({ worked }: Shift, step: RoundingStep, zone: ZoneId): PlacedSpan[] {
  const from = roundedPunch(worked[0]!.start, step, zone);
  const to = roundedPunch(worked.at(-1)!.end, step, zone);
  return worked
    .map((span, i) => ({
      ...span,
      start: i === 0 ? from : Math.max(span.start, from),
      end: i === worked.length - 1 ? to : Math.min(span.end, to),
    }))
    .filter(({ start, end }) => start < end);
}

/** Whom rounding favours: the one who gets more than was worked. */
export type Favoured = 'STAFF' | 'EMPLOYER' | 'NEITHER';

/** Whom a drift of so many seconds, rounded less raw, favours. */
export function favouredBy(driftSeconds: number): Favoured {
  if (driftSeconds === 0) return 'NEITHER';
  return driftSeconds > 0 ? 'STAFF' : 'EMPLOYER';
}
