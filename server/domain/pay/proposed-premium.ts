import type { RequirementFinding } from '../boundaries/requirements/requirement-finding.js';
import { clip } from '../intervals/clip.js';
import { total } from '../intervals/total.js';
import type { Policy } from '../overtime/policy.js';
import type { DayNumber } from '../time/civil-date.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { Amount } from './decimal.js';
import { ZERO, decimal, hoursOf } from './decimal.js';

/** Hours of pay that a policy grants beside wages. PROPOSED until HR decides; never in the wages by itself. */
export interface ProposedPremium {
  readonly kind: 'MEAL' | 'REST' | 'REST_WINDOW' | 'SPREAD_OF_HOURS' | 'SPLIT_SHIFT';
  readonly day: DayNumber;
  readonly clause: string;
  readonly hours: Amount;
  /** In money; null: the rate is not known. */
  readonly amount: Amount | null;
}

const ONE_HOUR = decimal(1);

/** One hour's pay for a day with a failed meal, and one for a day with a missed rest; more of either changes nothing. */
export function missedBreakPremiums(
  { requirements }: Policy,
  findings: readonly RequirementFinding[],
  rate: Amount | null,
): ProposedPremium[] {
  const granted = requirements?.missedBreakPremium;
  if (granted === undefined) return [];
  const daysOf = (isOfKind: (kind: string) => boolean): DayNumber[] => [
    ...new Set(findings.filter(({ kind }) => isOfKind(kind)).map(({ day }) => day)),
  ];
  const { clause } = granted;
  const premium = (kind: 'MEAL' | 'REST', day: DayNumber): ProposedPremium => ({
    kind,
    day,
    clause,
    hours: ONE_HOUR,
    amount: rate,
  });
  return [
    ...daysOf((kind) => kind.startsWith('MEAL_')).map((day) => premium('MEAL', day)),
    ...daysOf((kind) => kind === 'REST_BREAK_MISSED').map((day) => premium('REST', day)),
  ];
}

/** Work inside the rest that was demanded, and what it earns beyond its straight time. */
export function restWindowPremiums(
  { requirements }: Policy,
  time: StaffTime,
  days: ReadonlySet<DayNumber>,
  rate: Amount | null,
): ProposedPremium[] {
  const rest = requirements?.dailyRest;
  const multiplier = rest?.premiumMultiplier;
  if (rest === undefined || multiplier === undefined) return [];
  return time.rests.flatMap(({ start, before }) => {
    if (!days.has(before.workday)) return [];
    const hours = hoursOf(total(clip(time.worked, start, start + rest.atLeast)));
    if (hours.isZero()) return [];
    const extra = decimal(multiplier).minus(1);
    const amount = rate === null ? null : hours.times(rate).times(extra);
    return [{ kind: 'REST_WINDOW' as const, day: before.workday, clause: rest.clause, hours, amount }];
  });
}

/** A day of a week as the spread of hours sees it. */
export interface SpreadDay {
  readonly day: DayNumber;
  readonly kind: 'SPREAD_OF_HOURS' | 'SPLIT_SHIFT';
}

/** Days that spread over too long, from the first work to the last, or that a long interruption cuts in two. */
export function spreadDays({ requirements }: Policy, time: StaffTime, days: ReadonlySet<DayNumber>): SpreadDay[] {
  const spread = requirements?.spreadOfHours;
  if (spread === undefined) return [];
  return [...days].flatMap((day): SpreadDay[] => {
    const cells = time.worked.filter((cell) => cell.day === day);
    if (cells.length === 0) return [];
    if (cells.at(-1)!.end - cells[0]!.start > spread.over) return [{ day, kind: 'SPREAD_OF_HOURS' }];
    const isCut = cells.some((cell, i) => i > 0 && cell.start - cells[i - 1]!.end > spread.interruptionOver);
    return isCut ? [{ day, kind: 'SPLIT_SHIFT' }] : [];
  });
}

/**
 * An hour at the minimum wage for each such day, as far as the week's wages do not already cover the minimum wage for
 * its hours and these. `wages` without overtime premiums; null: not known, and the hour is proposed without an amount.
 */
export function spreadPremiums(
  days: readonly SpreadDay[],
  clause: string,
  minimumWage: Amount,
  worked: Amount,
  wages: Amount | null,
): ProposedPremium[] {
  if (wages === null) return days.map((day) => ({ ...day, clause, hours: ONE_HOUR, amount: null }));
  let owed = minimumWage.times(worked.plus(days.length)).minus(wages);
  return days.flatMap((day) => {
    if (owed.lessThanOrEqualTo(ZERO)) return [];
    const amount = owed.lessThan(minimumWage) ? owed : minimumWage;
    owed = owed.minus(amount);
    return [{ ...day, clause, hours: ONE_HOUR, amount }];
  });
}
