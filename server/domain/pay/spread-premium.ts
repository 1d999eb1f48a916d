import { gaps } from '../intervals/gaps.js';
import type { Interval } from '../intervals/interval.js';
import { subtract } from '../intervals/subtract.js';
import { total } from '../intervals/total.js';
import type { SpreadRequirement } from '../overtime/requirements.js';
import type { DayNumber } from '../time/civil-date.js';
import type { Shift } from '../work-day/shift.js';
import type { Amount } from './decimal.js';
import { ZERO, hoursOf } from './decimal.js';
import type { ProposedPremium } from './proposed-premium.js';
import { ONE_HOUR } from './proposed-premium.js';

/** A day as the spread of hours sees it. */
export interface SpreadDay {
  readonly day: DayNumber;
  readonly kind: 'SPREAD_OF_HOURS' | 'SPLIT_SHIFT';
  readonly workedSeconds: number;
  /** The work that begins in the day. */
  readonly worked: readonly Interval[];
}

/**
 * Days that spread over too long, from the first work to the last, or that a long interruption cuts in two. A day is what
 * begins in it: a night shift is not halved by midnight. Shifts and recorded meals in order.
 */
export function spreadDays(
  shifts: readonly Pick<Shift, 'workday' | 'worked'>[],
  { over, interruptionOver, doMealsInterrupt }: SpreadRequirement,
  meals: readonly Interval[],
): SpreadDay[] {
  const interruptionOf = (gap: Interval): number => total(doMealsInterrupt ? [gap] : subtract([gap], meals));
  const byDay = Map.groupBy(shifts, ({ workday }) => workday);
  return [...byDay].flatMap(([day, ofShifts]): SpreadDay[] => {
    const worked = ofShifts.flatMap((shift) => shift.worked.map(({ start, end }) => ({ start, end })));
    const workedSeconds = total(worked);
    const spread = worked.at(-1)!.end - worked[0]!.start;
    if (over !== null && spread > over) return [{ day, kind: 'SPREAD_OF_HOURS', workedSeconds, worked }];
    const isCut = gaps(worked).some((gap) => interruptionOf(gap) > interruptionOver);
    return isCut ? [{ day, kind: 'SPLIT_SHIFT', workedSeconds, worked }] : [];
  });
}

/** What may cover the hour: the minimum wage, and the pay of the week or the rate of its days, without overtime premiums. */
export interface SpreadPay {
  /** Null: not known, and the hour is proposed without an amount. */
  readonly minimumWage: Amount | null;
  readonly workedSeconds: number;
  readonly wages: Amount | null;
  readonly rate: Amount | null;
}

/** An hour at the minimum wage for each such day, as far as pay does not cover the minimum wage for the hours and these. */
export function spreadPremiums(days: readonly SpreadDay[], rule: SpreadRequirement, pay: SpreadPay): ProposedPremium[] {
  const { minimumWage, workedSeconds, wages, rate } = pay;
  const premium = ({ day, kind, worked }: SpreadDay, amount: Amount | null): ProposedPremium => ({
    kind,
    day,
    rule: rule.id,
    clause: rule.clause,
    hours: ONE_HOUR,
    amount,
    evidence: worked,
  });
  if (minimumWage === null || wages === null || rate === null) return days.map((day) => premium(day, null));
  const owedOfDay = (day: SpreadDay): Amount => {
    const hours = hoursOf(day.workedSeconds);
    return minimumWage.times(hours.plus(1)).minus(rate.times(hours));
  };
  let owedOfWeek = minimumWage.times(hoursOf(workedSeconds).plus(days.length)).minus(wages);
  return days.flatMap((each) => {
    const owed = rule.coveredBy === 'DAY' ? owedOfDay(each) : owedOfWeek;
    if (owed.lessThanOrEqualTo(ZERO)) return [];
    const amount = owed.lessThan(minimumWage) ? owed : minimumWage;
    owedOfWeek = owedOfWeek.minus(amount);
    return [premium(each, amount)];
  });
}
