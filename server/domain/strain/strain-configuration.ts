import type { StrainComponent, StrainValues } from './strain-component.js';

/** Where a value scores 0, 50 and 100; between them the score is linear, beyond them it stays. May rise or fall. */
export type Anchors = readonly [zero: number, fifty: number, hundred: number];

/** One measured value with its anchors. */
export interface Scale {
  readonly value: keyof StrainValues;
  readonly anchors: Anchors;
}

/** A component: its weight, and the scales of which the highest score counts. */
export interface WeightedComponent {
  readonly id: StrainComponent;
  readonly weight: number;
  readonly scales: readonly Scale[];
}

/** Weights and anchors as they were in force. Versions are immutable; a new judgement is a new version. */
export interface StrainConfiguration {
  readonly version: number;
  readonly components: readonly WeightedComponent[];
  /** Below this sum of available weights there is no index. */
  readonly leastWeight: number;
}

const of = (value: keyof StrainValues, ...anchors: Anchors): Scale => ({ value, anchors });

/**
 * Version 1. The weights are an evidence-weighted judgement and were fitted to nothing: staffing has the best evidence
 * (staffing below need and burnout of medical assistants), work outside schedule and long weeks follow, switching and task
 * mix are assumptions of the product. They sum to 100. metrics.md § 6.
 */
export const STRAIN_V1: StrainConfiguration = {
  version: 1,
  leastWeight: 60,
  components: [
    { id: 'STAFFING_FILL', weight: 15, scales: [of('staffingFill', 1, 0.85, 0.7)] },
    { id: 'PATIENT_LOAD', weight: 10, scales: [of('patientLoad', 1.1, 1.25, 1.4)] },
    { id: 'WEEKLY_HOURS', weight: 12, scales: [of('weeklyHours', 40, 48, 60), of('contractRatio', 1, 1.2, 1.5)] },
    { id: 'LONG_SHIFTS', weight: 8, scales: [of('longShifts', 0.1, 0.3, 0.5)] },
    { id: 'WORK_OUTSIDE_SCHEDULE', weight: 20, scales: [of('workOutsideSchedule', 5, 14, 30)] },
    { id: 'SHORT_RESTS', weight: 8, scales: [of('shortRests', 0, 2, 4)] },
    { id: 'LONGEST_RUN', weight: 7, scales: [of('longestRun', 5, 6.5, 8)] },
    { id: 'MEALS_NOT_TAKEN', weight: 10, scales: [of('mealsNotTaken', 0.05, 0.25, 0.5)] },
    { id: 'SWITCHING', weight: 5, scales: [of('switching', 1.1, 1.3, 1.5)] },
    { id: 'SPLIT_DISTANCE', weight: 5, scales: [of('splitDistance', 0.1, 0.225, 0.35)] },
  ],
};
