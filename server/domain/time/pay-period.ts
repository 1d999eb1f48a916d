import { addDays, daysBetween } from './civil-date.js';
import type { CivilDate } from './instant.js';
import type { Period } from './period.js';

/**
 * How pay periods are counted: a week, two, half a month (to the 15th, from the 16th) or a month. Those of weeks begin on
 * the anchor date and every so many days before and after it; the others are of the calendar.
 */
export const PAY_PERIOD_KINDS = ['WEEKLY', 'BIWEEKLY', 'SEMIMONTHLY', 'MONTHLY'] as const;
export type PayPeriodKind = (typeof PAY_PERIOD_KINDS)[number];

/** An organization's pay period. */
export interface PayPeriodSetting {
  readonly kind: PayPeriodKind;
  readonly anchorDate: CivilDate;
}

/** The pay period that holds a day. */
export function payPeriodOf(day: CivilDate, { kind, anchorDate }: PayPeriodSetting): Period {
  if (kind === 'WEEKLY' || kind === 'BIWEEKLY') {
    const length = kind === 'WEEKLY' ? 7 : 14;
    const from = addDays(anchorDate, Math.floor(daysBetween(anchorDate, day) / length) * length);
    return { from, to: addDays(from, length - 1) };
  }
  const [first, middle] = [`${day.slice(0, 7)}-01`, `${day.slice(0, 7)}-15`];
  const last = addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
  if (kind === 'MONTHLY') return { from: first, to: last };
  return day <= middle ? { from: first, to: middle } : { from: addDays(middle, 1), to: last };
}
