import type { StrainBand, StrainComponent, StrainGap, StrainMeasure } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { formatFixed, formatNumber, formatShare } from './numbers.js';

/** A measure that is a share of something; the others are plain numbers. */
const SHARES: readonly StrainMeasure[] = ['staffingFill', 'longShifts', 'mealsNotTaken', 'splitDistance'];

/** A measured value as a number alone: a share as percent, anything else with what decimals it needs. */
export function strainNumber(measure: StrainMeasure, value: number): string {
  return SHARES.includes(measure) ? formatShare(value) : formatNumber(value, 2);
}

/** "7.5 min per 8 h": a measured value with its unit. */
export const strainValue = (measure: StrainMeasure, value: number): string =>
  t(`strain:measure.${measure}`, { value: strainNumber(measure, value) });

/** "5 · 14 · 30": the values that score 0, 50 and 100. */
export const strainAnchors = (measure: StrainMeasure, anchors: readonly number[]): string =>
  anchors.map((anchor) => strainNumber(measure, anchor)).join(' · ');

/** Points of the index, with one decimal, so that a column of them adds up to what is printed. */
export const strainPoints = (points: number): string => formatFixed(points, 1);

/** "48.5 of 100, watch". */
export const strainIndexText = (index: number, band: StrainBand): string =>
  `${t('strain:value', { index: strainPoints(index) })}, ${t(`strain:band.${band}`)}`;

export const strainComponent = (component: StrainComponent): string => t(`strain:component.${component}`);

/** "Missing: no roster covers these days". */
export const strainGap = (gap: StrainGap): string => t('strain:table.missing', { reason: t(`strain:gap.${gap}`) });

/** Components that a small change can lower; the API names no others. */
const CHANGEABLE = [
  'MEALS_NOT_TAKEN',
  'SHORT_RESTS',
  'LONG_SHIFTS',
  'WORK_OUTSIDE_SCHEDULE',
  'WEEKLY_HOURS',
  'LONGEST_RUN',
] as const;

/** "With 2 more meals taken in full, the signal would be 46.5." Null: it is no change with words of its own. */
export function counterfactualSentence(change: {
  readonly component: StrainComponent;
  readonly amount: number;
  readonly index: number;
}): string | null {
  const component = CHANGEABLE.find((each) => each === change.component);
  if (component === undefined) return null;
  const words = t(`strain:change.${component}`, { count: change.amount });
  return t('strain:counterfactual', { change: words, index: strainPoints(change.index) });
}
