import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { ViolationKind } from '../domain/boundaries/violation.js';
import type { FactFeed } from '../domain/ledger.js';
import type { ScopeKind } from '../domain/requested-scope.js';
import type { Weekday } from '../domain/time/instant.js';
import type { MetricId } from '../metrics/catalogue/registry.js';
import type { Metric } from '../metrics/catalogue/metric.js';
import type * as explanation from '../metrics/explanation/explanation.js';
import { DateScalar } from './date.scalar.js';
import { ExplainedDaysResult, type ExplainedDaysType } from './explained-day.types.js';
import { FormulaTermType } from './formula-term.types.js';
import { MetricDefinitionType } from './metric.types.js';
import { WeekdayEnum } from './organization.types.js';
import { PeriodType, ScopeKindEnum, SourceFeedEnum } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { ViolationKindEnum } from './violation-words.js';
import { MetricValueType } from './workload.types.js';

@ObjectType('PolicyBehind', { description: 'A policy that decided workweeks behind a figure.' })
export class PolicyBehindType implements explanation.PolicyBehind {
  @Field(() => String, { description: 'The policy.' })
  policyId: string;

  @Field(() => Int, { description: 'Its version.' })
  version: number;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { description: 'Where its rules are written.' })
  source: string;

  @Field(() => Int, { description: 'How many workweeks of people it decided.' })
  workweeks: number;
}

@ObjectType('RuleBehind', { description: 'A rule that gave time at a higher rate, or found violations.' })
export class RuleBehindType implements explanation.RuleBehind {
  @Field(() => String, { description: 'The rule.' })
  rule: string;

  @Field(() => String, { description: 'The clause it rests on.' })
  clause: string;

  @Field(() => String, { nullable: true, description: 'The policy it is of; null: one of the policies named beside.' })
  policyTitle: string | null;

  @Field(() => ViolationKindEnum, { nullable: true, description: 'What it found; null: it gave time.' })
  kind: ViolationKind | null;

  @Field(() => Int, { nullable: true, description: 'Seconds it gave; null: it found violations.' })
  seconds: number | null;

  @Field(() => Int, { nullable: true, description: 'Violations it found, one by one; null: it gave time.' })
  violations: number | null;
}

@ObjectType('FeedBehind', { description: 'A kind of source behind a figure.' })
export class FeedBehindType implements explanation.FeedBehind {
  @Field(() => SourceFeedEnum, { description: 'The kind of source.' })
  feed: FactFeed;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day up to which it is complete at these sites; null: no source states one.',
  })
  completeUntil: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Person-days that are incomplete in it; null: the figure is shown of groups.',
  })
  incompleteDays: number | null;
}

@ObjectType('Explanation', {
  description: 'Why a figure is what it is: definition, numbers, what was left out, law, time, sources, days.',
})
export class ExplanationType implements Omit<explanation.Explanation, 'asked' | 'definition'> {
  asked: explanation.AskedFigure;

  @Field(() => MetricDefinitionType, { description: 'What it means and how it is computed, in words.' })
  definition: Metric<MetricId>;

  @Field(() => PeriodType, { description: 'The days asked for.' })
  period?: PeriodType;

  @Field(() => ScopeKindEnum, { description: 'Whose figure it is.' })
  kind: ScopeKind;

  @Field(() => String, { description: 'The name of the organization, site, team or person.' })
  label: string;

  @Field(() => MetricValueType, { description: 'The figure, as `workload` gives it.' })
  value: MetricValueType;

  @Field(() => Int, { description: 'Person-days that are incomplete, for whatever reason.' })
  incompleteDays: number;

  @Field(() => [FormulaTermType], {
    description:
      'What the figure is made of. None where it is shown of groups: value has its numerator and denominator.',
  })
  terms: readonly FormulaTermType[];

  @Field(() => [PolicyBehindType], { description: 'Overtime policies in force; none where no policy decides it.' })
  policies: readonly PolicyBehindType[];

  @Field(() => [RuleBehindType], { description: 'Rules and clauses that were applied, with what each gave or found.' })
  rules: readonly RuleBehindType[];

  @Field(() => [String], { description: 'IANA zones in which the days are counted.' })
  zones: readonly string[];

  @Field(() => String, { description: 'The local time at which a workday begins, hh:mm.' })
  dayStartsAt: string;

  @Field(() => WeekdayEnum, { description: 'The day on which the workweek begins.' })
  weekStartsOn: Weekday;

  @Field(() => [FeedBehindType], { description: 'The kinds of source it reads.' })
  feeds: readonly FeedBehindType[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for which all sources it reads are complete; null: none states one.',
  })
  completeUntil: string | null;

  @Field(() => MetricValueType, {
    nullable: true,
    description: 'Coverage of worked time by task logs, as far as it is for the viewer; null: the figure reads none.',
  })
  coverage: MetricValueType | null;

  @Field(() => ExplainedDaysResult, { description: 'The person-days behind it, or why they are not for the viewer.' })
  days?: ExplainedDaysType;
}

export const ExplanationResult = createUnionType({
  name: 'ExplanationResult',
  description: 'The explanation, or why there is none.',
  types: () => [ExplanationType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : ExplanationType),
});
