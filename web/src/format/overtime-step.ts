import type { DurationStyle, OvertimePart, PolicyCombination } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { formatDay } from './dates.js';
import { durationInWords } from './duration.js';
import { ruleCondition, type PolicyRule } from './policy.js';

/** Seconds that one rule gave on one workday, with the rule's numbers where its policy is known. */
export interface OvertimeStep {
  readonly part: OvertimePart;
  readonly day: string;
  readonly rule: string;
  readonly clause: string;
  readonly multiplier: string;
  readonly seconds: number;
  readonly people: number;
  readonly parameters?: PolicyRule | null;
  readonly combination?: PolicyCombination | null;
}

/** What one rule gave in all, and on which days. */
export interface RuleSteps {
  readonly sentence: string;
  readonly seconds: number;
  readonly steps: readonly OvertimeStep[];
}

/** The steps of one part, rule by rule, in the order in which the rules first gave something. */
export function stepsByRule(steps: readonly OvertimeStep[], part: OvertimePart, style: DurationStyle): RuleSteps[] {
  const ofPart = steps.filter((step) => step.part === part);
  return [...Map.groupBy(ofPart, ({ rule }) => rule).values()].map((ofRule) => ({
    sentence: ruleWords(ofRule[0]!, style),
    seconds: secondsOf(ofRule),
    steps: ofRule,
  }));
}

export const secondsOf = (steps: readonly { readonly seconds: number }[]): number =>
  steps.reduce((sum, { seconds }) => sum + seconds, 0);

/** "Over 8 h in the workday: 1.5 times the regular rate"; a rule without numbers is told by its name and rate. */
function ruleWords({ rule, multiplier, parameters, combination }: OvertimeStep, style: DurationStyle): string {
  const condition = parameters == null || combination == null ? rule : ruleCondition(parameters, combination, style);
  const sentence = t('policies:rule.rate', { rule: condition, multiplier });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "Mon, Mar 2: 3 h", for a group with how many people's time it was. */
export function stepText({ day, seconds, people }: OvertimeStep, style: DurationStyle, tellsPeople: boolean): string {
  const words = { day: formatDay(day), duration: durationInWords(seconds, style) };
  return tellsPeople ? t('pay:steps.dayOf', { ...words, count: people }) : t('pay:steps.day', words);
}
