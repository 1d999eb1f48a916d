import type { Metric } from './metric.js';
import { quotient, unknown } from './quotient.js';

export const mealsNotTakenInFull: Metric<'MEALS_NOT_TAKEN_IN_FULL'> = {
  id: 'MEALS_NOT_TAKEN_IN_FULL',
  title: 'Meals not taken in full',
  unit: 'SHARE',
  better: 'LOWER',
  formula: 'Shifts whose meal was missed, late, short or interrupted ÷ (shifts that require a meal − those unknown).',
  audience: 'FACT',
  isOfGroups: false,
  isSum: false,
  reads: ['CLOCK', 'TASK'],
  limits:
    'A clock that deducts meals unseen, or knows none, leaves a meal unknown: it is counted as neither taken nor missed.',
  evidence: '29 CFR 785.19; wellbeing default: more than 6 h worked, begun by the end of hour 6.',
  disputes: ['MEAL_INTERRUPTED', 'MEAL_SHORT', 'MEAL_LATE', 'MEAL_MISSED'],
  sums: ['workDays', 'shiftsRequiringMeal', 'shiftsMealFailed', 'shiftsMealUnknown'],
  days: 'mealDays',
  knownDays: 'mealKnownDays',
  contributors: 'meal',
  example: {
    given: '9 failed of 29 required meals, 5 of them unknown.',
    sums: {
      workDays: 29,
      days: 29,
      mealDays: 29,
      mealKnownDays: 24,
      shiftsRequiringMeal: 29,
      shiftsMealFailed: 9,
      shiftsMealUnknown: 5,
    },
    value: 0.375,
  },
  evaluate(sums) {
    if (sums.workDays === 0) return unknown('NO_WORK_DAYS');
    const known = sums.shiftsRequiringMeal - sums.shiftsMealUnknown;
    if (known === 0 && sums.shiftsMealUnknown > 0) return unknown('ALL_UNKNOWN');
    return quotient(sums.shiftsMealFailed, known);
  },
};
