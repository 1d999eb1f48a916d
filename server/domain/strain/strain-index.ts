import { componentScore } from './component-score.js';
import type { StrainComponent, StrainValues } from './strain-component.js';
import type { StrainConfiguration } from './strain-configuration.js';
import { sensitivityRange, type StrainRange } from './sensitivity.js';

export const STRAIN_BANDS = ['STEADY', 'WATCH', 'ELEVATED', 'HIGH'] as const;
export type StrainBand = (typeof STRAIN_BANDS)[number];

/** One component's part of the index. `contribution` = weight × score ÷ available weight; they sum to the index. */
export interface StrainContribution {
  readonly component: StrainComponent;
  readonly weight: number;
  /** 0 to 100. */
  readonly score: number;
  readonly contribution: number;
}

/** The index of one window, 0 to 100: a work strain signal, not a measure of health. */
export interface StrainIndex {
  readonly kind: 'INDEX';
  readonly index: number;
  readonly band: StrainBand;
  /** In the order of the components. */
  readonly contributions: readonly StrainContribution[];
  readonly missing: readonly StrainComponent[];
  readonly range: StrainRange;
  /** The range crosses the edge of a band: another weighting would name another one. */
  readonly isBorderline: boolean;
}

/** Too little is known for an index, and what is. */
export interface InsufficientData {
  readonly kind: 'INSUFFICIENT_DATA';
  readonly availableWeight: number;
  readonly leastWeight: number;
  readonly shifts: number;
  readonly leastShifts: number;
  readonly missing: readonly StrainComponent[];
}

/** Shifts worked in the window, and shifts a roster planned for her; null: no roster. */
export interface WindowShifts {
  readonly worked: number;
  readonly rostered: number | null;
}

/** Shifts below which a window says nothing: min(10, 60 % of the rostered), but at least 6. */
export function leastShifts({ rostered }: WindowShifts): number {
  return rostered === null ? 10 : Math.max(6, Math.min(10, Math.ceil((6 * rostered) / 10)));
}

/** The band of an index: below 25 steady, below 50 watch, below 75 elevated, else high. */
export function bandOf(index: number): StrainBand {
  return STRAIN_BANDS[Math.min(3, Math.floor(index / 25))]!;
}

/** The work-strain index of a window: Σ weight × score ÷ Σ available weight. metrics.md § 6. */
export function strainIndex(
  values: StrainValues,
  shifts: WindowShifts,
  configuration: StrainConfiguration,
): StrainIndex | InsufficientData {
  const scored = configuration.components.map((component) => ({ component, score: componentScore(component, values) }));
  const known = scored.flatMap(({ component, score }) =>
    score === null ? [] : [{ component: component.id, weight: component.weight, score }],
  );
  const missing = scored.filter(({ score }) => score === null).map(({ component }) => component.id);
  const availableWeight = known.reduce((sum, { weight }) => sum + weight, 0);
  const least = leastShifts(shifts);
  if (availableWeight < configuration.leastWeight || shifts.worked < least) {
    const { leastWeight } = configuration;
    const { worked } = shifts;
    return { kind: 'INSUFFICIENT_DATA', availableWeight, leastWeight, shifts: worked, leastShifts: least, missing };
  }
  const contributions = known.map((each) => ({ ...each, contribution: (each.weight * each.score) / availableWeight }));
  const index = contributions.reduce((sum, { contribution }) => sum + contribution, 0);
  const range = sensitivityRange(known);
  const isBorderline = bandOf(range.low) !== bandOf(range.high);
  return { kind: 'INDEX', index, band: bandOf(index), contributions, missing, range, isBorderline };
}
