import type { StrainComponent, StrainValues } from './strain-component.js';
import type { StrainConfiguration } from './strain-configuration.js';
import { strainIndex, type StrainIndex, type WindowShifts } from './strain-index.js';

/** One small change that somebody could make, and what the index would be then. */
export interface Counterfactual {
  readonly component: StrainComponent;
  /** How much of it: meals, rests, shifts or days; minutes per 8 hours for work outside schedule; hours a week. */
  readonly amount: number;
  readonly index: number;
}

/** What the shares of a window are counted from. */
export interface StrainCounts extends WindowShifts {
  /** Shifts whose required meal is known. */
  readonly knownMeals: number;
}

/** Each change as a practice would make it: two lunches, one night, one late shift, five minutes a day, two hours a week. */
const CHANGES: readonly {
  readonly component: StrainComponent;
  readonly amount: number;
  readonly apply: (values: StrainValues, counts: StrainCounts) => Partial<StrainValues>;
}[] = [
  {
    component: 'MEALS_NOT_TAKEN',
    amount: 2,
    apply: ({ mealsNotTaken }, { knownMeals }) => ({ mealsNotTaken: fewer(mealsNotTaken, 2, knownMeals) }),
  },
  { component: 'SHORT_RESTS', amount: 1, apply: ({ shortRests }) => ({ shortRests: less(shortRests, 1) }) },
  {
    component: 'LONG_SHIFTS',
    amount: 1,
    apply: ({ longShifts }, { worked }) => ({ longShifts: fewer(longShifts, 1, worked) }),
  },
  {
    component: 'WORK_OUTSIDE_SCHEDULE',
    amount: 5,
    apply: ({ workOutsideSchedule }) => ({ workOutsideSchedule: less(workOutsideSchedule, 5) }),
  },
  {
    component: 'WEEKLY_HOURS',
    amount: 2,
    apply: ({ weeklyHours, contractRatio }) => ({
      weeklyHours: less(weeklyHours, 2),
      contractRatio: ratioWithout(weeklyHours, contractRatio, 2),
    }),
  },
  { component: 'LONGEST_RUN', amount: 1, apply: ({ longestRun }) => ({ longestRun: less(longestRun, 1) }) },
];

/** The change that would lower the index most; null where none of them would. Of equal ones the first of the list. */
export function counterfactualOf(
  index: StrainIndex,
  values: StrainValues,
  counts: StrainCounts,
  configuration: StrainConfiguration,
): Counterfactual | null {
  let best: Counterfactual | null = null;
  for (const { component, amount, apply } of CHANGES) {
    const changed = strainIndex({ ...values, ...apply(values, counts) }, counts, configuration);
    if (changed.kind !== 'INDEX' || changed.index >= (best?.index ?? index.index)) continue;
    best = { component, amount, index: changed.index };
  }
  return best;
}

const less = (value: number | null, by: number): number | null => (value === null ? null : Math.max(0, value - by));

/** A share of `of` with so many fewer. */
const fewer = (share: number | null, by: number, of: number): number | null =>
  share === null || of === 0 ? share : Math.max(0, share - by / of);

const ratioWithout = (hours: number | null, ratio: number | null, by: number): number | null =>
  ratio === null || hours === null || hours === 0 ? ratio : ratio * (Math.max(0, hours - by) / hours);
