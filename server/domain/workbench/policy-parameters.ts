import type { Agreement } from '../overtime/agreement.js';
import type { OvertimeRule } from '../overtime/overtime-rule.js';
import { findPolicy } from '../overtime/policy-registry.js';
import type { Anchors, Policy } from '../overtime/policy.js';
import type { ListedPolicy } from './policy-list.js';
import { listedPolicies } from './policy-list.js';
import type { ListedRequirement } from './requirement-parameters.js';
import { limitParameters, requirementParameters } from './requirement-parameters.js';

/** An overtime rule with its numbers. What a kind of rule does not have is null. */
export interface RuleParameters extends Pick<OvertimeRule, 'id' | 'kind' | 'limitSeconds' | 'multiplier' | 'clause'> {
  /** It holds only where this was agreed on; null: where nothing was. */
  readonly agreement: Agreement | null;
  /** First and last of the days worked in the workweek on which it holds, counted from 1; null: on all. */
  readonly firstDayWorked: number | null;
  readonly lastDayWorked: number | null;
  /** Owed only below so many times the minimum wage; null: to everybody. */
  readonly onlyBelowMinimumWageTimes: string | null;
}

/** A policy with every number it works with, so that it can be put into words. */
export interface PolicyParameters extends Omit<ListedPolicy, 'rules' | 'requirements'> {
  readonly weekStartsOn: Anchors['weekStartsOn'];
  readonly rules: readonly RuleParameters[];
  readonly requirements: readonly ListedRequirement[];
}

/** Every policy with its parameters, in the order of the registry. */
export const policyParameters = (): PolicyParameters[] =>
  listedPolicies().map((listed) => {
    const policy = findPolicy(listed.id, listed.version);
    if (policy === undefined) throw new Error(`policy ${listed.id} is listed and not registered`);
    return {
      ...listed,
      agreements: [...new Set(listed.agreements)],
      weekStartsOn: policy.anchors.weekStartsOn,
      rules: rulesOf(policy),
      requirements: [...requirementParameters(policy.requirements), ...limitParameters(policy.limits)],
    };
  });

/** The overtime rules of a policy with their numbers, those agreed on last. */
export function rulesOf({ overtime, agreed = {} }: Policy): RuleParameters[] {
  const alternatives = Object.entries(agreed) as [Agreement, readonly OvertimeRule[]][];
  return [
    ...overtime.map((rule) => parametersOf(rule, null)),
    ...alternatives.flatMap(([agreement, rules]) => rules.map((rule) => parametersOf(rule, agreement))),
  ];
}

function parametersOf(rule: OvertimeRule, agreement: Agreement | null): RuleParameters {
  const { id, kind, limitSeconds, multiplier, clause } = rule;
  const days = rule.kind === 'DAILY_OVER' ? rule.daysWorked : undefined;
  return {
    id,
    kind,
    limitSeconds,
    multiplier,
    clause,
    agreement,
    firstDayWorked: days?.from ?? null,
    lastDayWorked: days?.to ?? null,
    onlyBelowMinimumWageTimes: rule.kind === 'ROLLING_DAY_OVER' ? rule.onlyBelowMinimumWageTimes : null,
  };
}
