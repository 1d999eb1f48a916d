import type { Counterfactual } from '../../domain/strain/counterfactual.js';
import type { StrainAlert } from '../../domain/strain/strain-alert.js';
import type { StrainComponent, StrainValues } from '../../domain/strain/strain-component.js';
import type { Anchors } from '../../domain/strain/strain-configuration.js';
import type { StrainBand } from '../../domain/strain/strain-index.js';
import type { Period } from '../../domain/time/period.js';
import type { UnknownReason } from '../catalogue/metric.js';

/** Why a component is missing, beside the reasons of its metric. */
export const STRAIN_GAPS = ['NO_SESSIONS', 'NO_GROUP_BASELINE', 'NO_BASELINE', 'NO_WHOLE_WEEK'] as const;
export type StrainGap = UnknownReason | (typeof STRAIN_GAPS)[number];

/** A measured value with its anchors; null: unknown. */
export interface MeasuredScale {
  readonly measure: keyof StrainValues;
  readonly value: number | null;
  readonly anchors: Anchors;
}

/** One component of a window with all that its score is made of. `score` is null exactly when `gap` is not. */
export interface StrainPart {
  readonly component: StrainComponent;
  readonly weight: number;
  readonly scales: readonly MeasuredScale[];
  readonly score: number | null;
  /** Points of the index, which they sum to; null: missing, or there is no index. */
  readonly contribution: number | null;
  readonly gap: StrainGap | null;
}

/** The evaluation at the end of one week, of the 28 days up to then; null: too little is known. */
export interface StrainWeek {
  readonly period: Period;
  readonly index: number | null;
  readonly band: StrainBand | null;
}

/** The work strain signal of one person, for herself. Without an index, band and range are null too. */
export interface OwnStrain {
  readonly window: Period;
  readonly version: number;
  readonly index: number | null;
  readonly band: StrainBand | null;
  /** Where the index would lie under other weights. */
  readonly low: number | null;
  readonly high: number | null;
  readonly isBorderline: boolean;
  readonly availableWeight: number;
  readonly leastWeight: number;
  readonly shifts: number;
  readonly leastShifts: number;
  readonly parts: readonly StrainPart[];
  readonly counterfactual: Counterfactual | null;
  /** The last four weekly evaluations, oldest first. */
  readonly weeks: readonly StrainWeek[];
  readonly alert: StrainAlert | null;
  /** Days of the window that are incomplete and left out. */
  readonly leftOutDays: number;
}

/** What was measured of a window, and why the rest was not. */
export interface Measured {
  readonly values: StrainValues;
  readonly gaps: ReadonlyMap<StrainComponent, StrainGap>;
}
