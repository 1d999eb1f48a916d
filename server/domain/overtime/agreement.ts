import type { CivilDate } from '../time/instant.js';

/**
 * What employer and staff may agree on where the law lets them. The contract in force records it with its date.
 *
 * - FOUR_TENS, THREE_TWELVES: an elected alternative workweek.
 * - FIRST_MEAL_WAIVED, SECOND_MEAL_WAIVED, HEALTH_CARE_MEAL_WAIVED: meals given up by consent.
 * - REST_COMPENSATED: a rest shortened by an hour and made up for, in care.
 * - AVERAGE_WEEK_OPT_OUT: signed out of the 48-hour average.
 */
export const AGREEMENTS = [
  'FOUR_TENS',
  'THREE_TWELVES',
  'FIRST_MEAL_WAIVED',
  'SECOND_MEAL_WAIVED',
  'HEALTH_CARE_MEAL_WAIVED',
  'REST_COMPENSATED',
  'AVERAGE_WEEK_OPT_OUT',
] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** What was agreed with one staff member, and for which days; both are included, `validTo` null: until further notice. */
export interface DatedAgreement {
  readonly agreement: Agreement;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

/** What holds for the workweek that begins on the date: it was agreed on by then. In the order of `AGREEMENTS`. */
export const agreementsInForce = (agreed: readonly DatedAgreement[], weekStarting: CivilDate): readonly Agreement[] =>
  agreed.length === 0
    ? NOTHING_AGREED
    : AGREEMENTS.filter((each) => agreed.some((one) => holds(one, each, weekStarting)));

const holds = ({ agreement, validFrom, validTo }: DatedAgreement, asked: Agreement, on: CivilDate): boolean =>
  agreement === asked && validFrom <= on && (validTo === null || on <= validTo);

const NOTHING_AGREED: readonly Agreement[] = [];
