import type { Interval } from '../intervals/interval.js';
import type { CivilDate } from '../time/instant.js';

/** A stretch of worked time inside one workday at one site: what the overtime engine counts. */
export interface WorkedSpan extends Interval {
  readonly workday: CivilDate;
  readonly siteId: string;
}

/** A stretch that earns more than the regular rate, and the rule that says so. */
export interface PremiumSpan extends WorkedSpan {
  readonly rule: string;
  readonly clause: string;
  readonly multiplier: '1.5' | '2';
}
