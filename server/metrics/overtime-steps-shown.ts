import { POLICIES } from '../domain/overtime/policy-registry.js';
import { rulesOf, type RuleParameters } from '../domain/workbench/policy-parameters.js';
import type { OvertimeStepSum } from '../facts/overtime-steps.query.js';

/** A step of the overtime arithmetic with the numbers of its rule; null: no policy of this version has that rule. */
export interface OvertimeStepShown extends OvertimeStepSum {
  readonly parameters: RuleParameters | null;
}

/** The steps with what their rules measure, so that whoever shows them can tell them in words. */
export const shownSteps = (steps: readonly OvertimeStepSum[]): OvertimeStepShown[] =>
  steps.map((step) => ({ ...step, parameters: RULES.get(step.rule) ?? null }));

const RULES: ReadonlyMap<string, RuleParameters> = new Map(
  POLICIES.flatMap((policy) => rulesOf(policy).map((rule) => [rule.id, rule] as const)),
);
