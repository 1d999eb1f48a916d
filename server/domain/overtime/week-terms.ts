import type { Agreement } from './agreement.js';
import type { WorkedSpan } from './worked-span.js';

/** What a workweek is evaluated by besides its hours. */
export interface WeekTerms {
  readonly agreements: readonly Agreement[];
  /** Regular rate an hour as an exact decimal; null: not known, and a rule that depends on it is taken to hold. */
  readonly regularRate: string | null;
  /** Instead of the minimum wage that the policy states; null: that one. */
  readonly minimumWage: string | null;
  /**
   * Worked spans of the seven workdays before, for rules that do not stop at midnight: a rolling day or a run of
   * consecutive hours may have begun in the week before.
   */
  readonly earlier: readonly WorkedSpan[];
}

/** Nothing agreed, nothing known, nothing before. */
export const PLAIN_TERMS: WeekTerms = { agreements: [], regularRate: null, minimumWage: null, earlier: [] };
