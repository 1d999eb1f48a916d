import type { OvertimeRule } from '../overtime/overtime-rule.js';
import type { Policy, PolicyBasis } from '../overtime/policy.js';
import { POLICIES } from '../overtime/policy-registry.js';
import type { Requirements } from '../overtime/requirements.js';
import type { CivilDate } from '../time/instant.js';

/** One rule or requirement of a policy, by name and clause. */
export interface ListedRule {
  readonly id: string;
  readonly clause: string;
}

/** A policy as a list shows it. */
export interface ListedPolicy extends Pick<Policy, 'id' | 'version' | 'title' | 'jurisdiction' | 'combination'> {
  readonly basis: PolicyBasis;
  readonly rules: readonly ListedRule[];
  readonly requirements: readonly ListedRule[];
  readonly agreements: readonly string[];
  /** Kinds of employer it is for; null: all. */
  readonly onlyFor: readonly string[] | null;
  readonly effectiveFrom: CivilDate;
  readonly effectiveTo: CivilDate | null;
  readonly source: string;
  readonly verifiedOn: CivilDate;
  /** Clauses and values that were not compared with it; none: all were. */
  readonly notCompared: readonly string[];
}

/** Every policy with its rules, clauses and source. */
export const listedPolicies = (): ListedPolicy[] => POLICIES.map(listed);

function listed(policy: Policy): ListedPolicy {
  const { id, version, title, jurisdiction, basis, combination } = policy;
  const { effectiveFrom, effectiveTo, source, verifiedOn } = policy;
  return {
    id,
    version,
    title,
    jurisdiction,
    basis,
    combination,
    rules: policy.overtime.map(ruleOf),
    requirements: requirementsOf(policy.requirements),
    agreements: agreementsOf(policy),
    onlyFor: policy.onlyFor?.types ?? null,
    effectiveFrom,
    effectiveTo,
    source,
    verifiedOn,
    notCompared: policy.notCompared ?? [],
  };
}

const ruleOf = ({ id, clause }: OvertimeRule | ListedRule): ListedRule => ({ id, clause });

function requirementsOf(requirements: Requirements | undefined): ListedRule[] {
  if (requirements === undefined) return [];
  const { meals = [], breaks = [], missedBreakPremium: _premium, ...single } = requirements;
  return [...meals, ...breaks, ...Object.values(single)].map(ruleOf);
}

/** What may be agreed on under it. */
function agreementsOf({ agreed, requirements }: Policy): string[] {
  const waivers = requirements?.meals?.flatMap((meal) => meal.waivers.map(({ agreement }) => agreement)) ?? [];
  const others = [requirements?.dailyRest?.agreed?.agreement, requirements?.averageWeek?.optOut];
  return [...Object.keys(agreed ?? {}), ...waivers, ...others.filter((name) => name !== undefined && name !== null)];
}
