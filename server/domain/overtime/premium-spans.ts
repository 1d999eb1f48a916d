import type { OvertimeRule, Policy } from './policy.js';
import { weeklyOver } from './rules/weekly-over.js';
import type { PremiumSpan, WorkedSpan } from './worked-span.js';

type Rule = (rule: OvertimeRule, spans: readonly WorkedSpan[]) => PremiumSpan[];

const RULES: Record<OvertimeRule['kind'], Rule> = { WEEKLY_OVER: weeklyOver };

/**
 * The spans of one workweek that earn more than the regular rate under a policy, sorted and without overlap.
 * Throws when the policy combines its rules in a way this version does not know: pay is never guessed.
 */
export function premiumSpans(policy: Policy, spans: readonly WorkedSpan[]): PremiumSpan[] {
  if (policy.combination === 'FLAG' || policy.overtime.length === 0) return [];
  if (policy.combination === 'SINGLE' && policy.overtime.length === 1) {
    const rule = policy.overtime[0]!;
    return RULES[rule.kind](rule, spans);
  }
  throw new Error(
    `policy ${policy.id}: ${policy.overtime.length} rules combined as ${policy.combination} is not known`,
  );
}
