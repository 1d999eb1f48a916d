import type { CivilDate } from '../time/instant.js';
import type { PolicyAssignment } from '../work-day/staff-ledger.js';
import type { BoundaryLimits, Policy } from './policy.js';
import { DEFAULT_LIMITS_POLICY, DEFAULT_OVERTIME_POLICY } from './policy-registry.js';

/** A policy that states limits. */
export type LimitsPolicy = Policy & { readonly limits: BoundaryLimits };

/** The policies of a workweek: one decides overtime, another the limits. One policy may do both. */
export interface PoliciesInForce {
  readonly overtime: Policy;
  readonly limits: LimitsPolicy;
  /** Whose meals, rests and lengths are demanded beside the limits: the law's, and a preset's on top. */
  readonly demanding: readonly Policy[];
}

const statesLimits = (policy: Policy): policy is LimitsPolicy => policy.limits !== null;
/** A law without overtime, as Europe's are, leaves none to the federal default either. */
const decidesOvertime = ({ overtime, basis }: Policy): boolean => overtime.length > 0 || basis === 'STATUTE';
const isPreset = ({ basis, limits, requirements }: Policy): boolean =>
  basis !== 'STATUTE' && limits === null && requirements !== undefined;

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
  const overtime = candidates.find(decidesOvertime) ?? DEFAULT_OVERTIME_POLICY;
  const preset = candidates.find(isPreset);
  const demanding = [overtime, preset].filter((policy) => policy?.requirements !== undefined) as Policy[];
  return { overtime, limits, demanding };
}

const rank = (assignment: PolicyAssignment): number => (assignment.siteId === null ? 0 : 1);
