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
