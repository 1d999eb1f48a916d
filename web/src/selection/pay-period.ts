import { addDays, daysFromTo, monthOf, type CivilDate } from '../format/civil-date.js';
import type { PayPeriodKind } from '../graphql/generated/graphql.js';

/** How the organization counts its pay periods. */
export interface PayPeriod {
  readonly kind: PayPeriodKind;
  /** A day on which a period of weeks begins. */
  readonly anchorDate: CivilDate;
}

interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const DAYS_OF_WEEKS = { WEEKLY: 7, BIWEEKLY: 14 } as const;

/** The latest pay period that was over by the end of the day. */
export function payPeriodEndingBy(day: CivilDate, payPeriod: PayPeriod): Days {
  const holding = payPeriodOf(day, payPeriod);
  return holding.to <= day ? holding : payPeriodOf(addDays(holding.from, -1), payPeriod);
}

/** The pay period that holds a day. */
export function payPeriodOf(day: CivilDate, { kind, anchorDate }: PayPeriod): Days {
  if (kind === 'WEEKLY' || kind === 'BIWEEKLY') {
    const length = DAYS_OF_WEEKS[kind];
    const whole = Math.floor((daysFromTo(anchorDate, day) - 1) / length);
    const from = addDays(anchorDate, whole * length);
    return { from, to: addDays(from, length - 1) };
  }
  const month = day.slice(0, 7);
  if (kind === 'MONTHLY') return monthOf(day);
  return day <= `${month}-15`
    ? { from: `${month}-01`, to: `${month}-15` }
    : { from: `${month}-16`, to: monthOf(day).to };
}
