import type { CivilDate } from '../time/instant.js';
import type { PolicyAssignment } from '../work-day/staff-ledger.js';
import type { BoundaryLimits, Policy } from './policy.js';
import { DEFAULT_LIMITS_POLICY, DEFAULT_OVERTIME_POLICY } from './policy-registry.js';

/** A policy that states limits. */
export type LimitsPolicy = Policy & { readonly limits: BoundaryLimits };

/** The two policies of a workweek: one decides overtime, the other the limits. One policy may do both. */
export interface PoliciesInForce {
  readonly overtime: Policy;
  readonly limits: LimitsPolicy;
}

const statesLimits = (policy: Policy): policy is LimitsPolicy => policy.limits !== null;
const decidesOvertime = (policy: Policy): boolean => policy.overtime.length > 0;

/**
 * The policies in force at a site for the workweek that begins on the date: of those assigned on or before it the site's
 * own wins over the organization's, then the latest; where none is assigned, the defaults hold.
 */
export function policiesInForce(
  assignments: readonly PolicyAssignment[],
  siteId: string,
  weekStarting: CivilDate,
): PoliciesInForce {
  const candidates = assignments
    .filter(({ siteId: site, validFrom }) => (site === null || site === siteId) && validFrom <= weekStarting)
    .toSorted((a, b) => rank(b) - rank(a) || (a.validFrom < b.validFrom ? 1 : -1))
    .map(({ policy }) => policy);
  const limits = candidates.find(statesLimits) ?? DEFAULT_LIMITS_POLICY;
  if (!statesLimits(limits)) throw new Error(`policy ${limits.id} states no limits`);
  return { overtime: candidates.find(decidesOvertime) ?? DEFAULT_OVERTIME_POLICY, limits };
}

const rank = (assignment: PolicyAssignment): number => (assignment.siteId === null ? 0 : 1);
