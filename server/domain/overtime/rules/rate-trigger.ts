import { decimal } from '../../pay/decimal.js';
import { minimumWageOn } from '../../pay/minimum-wage.js';
import type { CivilDate } from '../../time/instant.js';
import type { RollingDayOver } from '../overtime-rule.js';
import type { Policy } from '../policy.js';
import type { WeekTerms } from '../week-terms.js';

/**
 * Whether a rule for the low-paid holds: the regular rate is below so many times the minimum wage. Equality is not
 * below. Where one of the two is not known the protection is kept.
 */
export function isLowPaid(rule: RollingDayOver, policy: Policy, terms: WeekTerms, on: CivilDate): boolean {
  const minimum = terms.minimumWage ?? minimumWageOn(policy, null, on);
  if (terms.regularRate === null || minimum === null) return true;
  return decimal(terms.regularRate).lessThan(decimal(minimum).times(rule.onlyBelowMinimumWageTimes));
}
