import { decimal } from '../../pay/decimal.js';
import type { CivilDate } from '../../time/instant.js';
import type { RollingDayOver } from '../overtime-rule.js';
import type { Dated, Policy } from '../policy.js';
import type { WeekTerms } from '../week-terms.js';

/**
 * Whether a rule for the low-paid holds: the regular rate is below so many times the minimum wage. Equality is not
 * below. A rate that is not known keeps the protection.
 */
export function isLowPaid(rule: RollingDayOver, policy: Policy, terms: WeekTerms, on: CivilDate): boolean {
  if (terms.regularRate === null) return true;
  const minimum = terms.minimumWage ?? inForce(policy.pay?.minimumWage ?? [], on);
  if (minimum === undefined) throw new Error(`policy ${policy.id} states no minimum wage on ${on}`);
  return decimal(terms.regularRate).lessThan(decimal(minimum).times(rule.onlyBelowMinimumWageTimes));
}

/** The value in force on a date; before the first one there is none. */
export const inForce = <T>(values: Dated<T>, on: CivilDate): T | undefined =>
  values.findLast(({ from }) => from <= on)?.value;
