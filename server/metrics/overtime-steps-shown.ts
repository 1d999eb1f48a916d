import type { Combination } from '../domain/overtime/policy.js';
import { POLICIES } from '../domain/overtime/policy-registry.js';
import { rulesOf, type RuleParameters } from '../domain/workbench/policy-parameters.js';
import type { OvertimeStepSum } from '../facts/overtime-steps.query.js';

/** A step of the overtime arithmetic with the numbers of its rule; null: no policy of this version has that rule. */
export interface OvertimeStepShown extends OvertimeStepSum {
  readonly parameters: RuleParameters | null;
  /** How the rules of that policy combine; null with parameters. */
  readonly combination: Combination | null;
}

/** The steps with what their rules measure, so that whoever shows them can tell them in words. */
export const shownSteps = (steps: readonly OvertimeStepSum[]): OvertimeStepShown[] =>
  steps.map((step) => ({ ...step, ...(RULES.get(step.rule) ?? NO_RULE) }));

type KnownRule = Pick<OvertimeStepShown, 'parameters' | 'combination'>;

const NO_RULE: KnownRule = { parameters: null, combination: null };

const RULES: ReadonlyMap<string, KnownRule> = new Map(
  POLICIES.flatMap((policy) =>
    rulesOf(policy).map((rule) => [rule.id, { parameters: rule, combination: policy.combination }] as const),
  ),
);
