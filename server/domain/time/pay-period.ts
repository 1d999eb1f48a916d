import type { CivilDate } from './instant.js';

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
