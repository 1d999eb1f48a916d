import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { refusalOf } from '../../domain/overtime/evaluate-period.js';
import { ownWellbeingPolicy } from '../../domain/overtime/own-limits.js';
import { findPolicy } from '../../domain/overtime/policy-registry.js';
import type { Policy } from '../../domain/overtime/policy.js';
import { addDays } from '../../domain/time/civil-date.js';
import type { KnownTerms } from './known-terms.query.js';
import type { TermsChange } from './terms-change.js';

/** A policy by id and version: one that everybody has, or a version of the practice's own limits. */
export const policyOf = (
  { ownLimits }: Pick<KnownTerms, 'ownLimits'>,
  id: string,
  version: number,
): Policy | undefined =>
  findPolicy(id, version) ?? ownLimits.map(ownWellbeingPolicy).find((own) => own.id === id && own.version === version);

/** Why a policy may not be assigned there from that day on; null: it may. */
export function problemOfAssignment(
  terms: KnownTerms,
  { to, policyId, policyVersion, validFrom }: Extract<TermsChange, { kind: 'ASSIGN_POLICY' }>,
): InputProblem | null {
  const policy = policyOf(terms, policyId, policyVersion);
  if (policy === undefined)
    return inputProblem('UNKNOWN_POLICY', 'There is no policy of this name and version.', 'policyId');
  const { organizationType, sites, contracts, workweekChanges } = terms;
  const clause = refusalOf(policy, organizationType);
  if (clause !== null) {
    const types = policy.onlyFor!.types.join(' and ');
    const message = `${policy.id} is for ${types} only, not for ${organizationType} (${clause}).`;
    return inputProblem('POLICY_REFUSED', message, 'policyId');
  }
  // A week that began before the policy did is not judged by it.
  if (addDays(validFrom, 6) < policy.effectiveFrom || (policy.effectiveTo !== null && validFrom > policy.effectiveTo))
    return inputProblem('POLICY_NOT_IN_FORCE', `${policy.id} holds from ${policy.effectiveFrom} on.`, 'validFrom');
  if (policy.periodWeeks !== undefined && workweekChanges.some((change) => change.validFrom > validFrom))
    return inputProblem('PERIOD_ACROSS_CHANGE', 'The beginning of the workweek changes in its periods.', 'validFrom');
  if (to.siteId !== null && to.contractId !== null)
    return inputProblem('TWO_PLACES', 'It is assigned to a site or to a contract, not to both.', 'contractId');
  if (to.siteId !== null && !sites.some(({ id }) => id === to.siteId))
    return inputProblem('NO_SUCH_SITE', 'There is no such site.', 'siteId');
  if (to.contractId !== null && !contracts.some(({ id }) => id === to.contractId))
    return inputProblem('NO_SUCH_CONTRACT', 'There is no such contract.', 'contractId');
  return null;
}
