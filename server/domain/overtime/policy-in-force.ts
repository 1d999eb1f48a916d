import type { CivilDate } from '../time/instant.js';
import type { PolicyAssignment } from '../work-day/staff-ledger.js';
import type { BoundaryLimits, Policy } from './policy.js';
import { DEFAULT_LIMITS_POLICY, DEFAULT_OVERTIME_POLICY } from './policy-registry.js';

/**
 * What a policy is assigned for; of each layer one holds at a time, and the layers hold together.
 *
 * - OVERTIME: the law or contract that decides overtime. What the FLSA alone requires is computed beside it in any case.
 * - LIMITS: the limits that a practice sets itself.
 * - PRESET: named limits on top of both.
 */
export const POLICY_LAYERS = ['OVERTIME', 'LIMITS', 'PRESET'] as const;
export type PolicyLayer = (typeof POLICY_LAYERS)[number];

/** A policy that states limits. */
export type LimitsPolicy = Policy & { readonly limits: BoundaryLimits };

/** The policies of a workweek, one of each layer; without a preset there are two. */
export interface PoliciesInForce {
  readonly overtime: Policy;
  /** Since when it is assigned; null: it is the default. A period longer than a week is counted from there. */
  readonly overtimeSince: CivilDate | null;
  readonly limits: LimitsPolicy;
  readonly preset: Policy | null;
  /** Whose meals, rests and lengths are demanded beside the limits: the law's, and a preset's on top. */
  readonly demanding: readonly Policy[];
}

/** Whose week it is: the contract in force when it begins, and its home site. */
export interface PolicyPlace {
  readonly siteId: string;
  readonly contractId: string;
}

/** The layer a policy belongs to. A law without overtime, as Europe's are, leaves none to the federal default either. */
export function layerOf({ limits, overtime, basis }: Policy): PolicyLayer {
  if (limits !== null) return 'LIMITS';
  return overtime.length > 0 || basis === 'STATUTE' ? 'OVERTIME' : 'PRESET';
}

/**
 * The policies in force for the workweek that begins on the date. Of each layer the contract's own wins over the site's,
 * and that over the organization's; at each of them the latest that had begun by then, unless it has ended. Where none
 * is left, the defaults hold.
 */
export function policiesInForce(
  assignments: readonly PolicyAssignment[],
  place: PolicyPlace,
  weekStarting: CivilDate,
): PoliciesInForce {
  const assigned = (layer: PolicyLayer): PolicyAssignment | undefined =>
    assignmentInForce(
      assignments.filter(({ policy }) => layerOf(policy) === layer),
      place,
      weekStarting,
    );
  const limits = assigned('LIMITS')?.policy ?? DEFAULT_LIMITS_POLICY;
  if (limits.limits === null) throw new Error(`policy ${limits.id} states no limits`);
  const [ofOvertime, preset] = [assigned('OVERTIME'), assigned('PRESET')?.policy];
  const overtime = ofOvertime?.policy ?? DEFAULT_OVERTIME_POLICY;
  return {
    overtime,
    overtimeSince: ofOvertime?.validFrom ?? null,
    limits: limits as LimitsPolicy,
    preset: preset ?? null,
    demanding: [overtime, preset].filter((policy) => policy?.requirements !== undefined) as Policy[],
  };
}

/** Where an assignment holds. */
type AssignedTo = Pick<PolicyAssignment, 'siteId' | 'contractId'>;

function assignmentInForce(
  ofLayer: readonly PolicyAssignment[],
  { siteId, contractId }: PolicyPlace,
  weekStarting: CivilDate,
): PolicyAssignment | undefined {
  const levels: readonly ((to: AssignedTo) => boolean)[] = [
    (to) => to.contractId === contractId,
    (to) => to.contractId === null && to.siteId === siteId,
    (to) => to.contractId === null && to.siteId === null,
  ];
  for (const isOfLevel of levels) {
    const latest = latestBegun(ofLayer.filter(isOfLevel), weekStarting);
    if (latest !== undefined && (latest.validTo === null || weekStarting <= latest.validTo)) return latest;
  }
  return undefined;
}

/** Of two that begin on the same day the later in the list holds. */
const latestBegun = (assignments: readonly PolicyAssignment[], on: CivilDate): PolicyAssignment | undefined =>
  assignments.reduce<PolicyAssignment | undefined>(
    (latest, each) =>
      each.validFrom <= on && (latest === undefined || each.validFrom >= latest.validFrom) ? each : latest,
    undefined,
  );
