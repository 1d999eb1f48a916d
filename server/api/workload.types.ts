import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ScopeKind } from '../domain/requested-scope.js';
import type { Grain } from '../metrics/cell-start.js';
import type { GroupBy } from '../metrics/sums.query.js';
import type { UnknownReason } from '../metrics/catalogue/metric.js';
import type { MetricId } from '../metrics/catalogue/registry.js';
import type * as workload from '../metrics/workload.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { MetricIdEnum, UnknownReasonEnum } from './metric.types.js';
import { PeriodInput, PeriodType, ScopeInput, ScopeKindEnum } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';

export const GrainEnum = describedEnum<Grain>('Grain', 'How a period is cut into cells.', {
  DAY: 'By workday; group figures are unknown by day.',
  WEEK: 'By workweek.',
  PERIOD: 'One cell for the whole period.',
});

export const GroupByEnum = describedEnum<GroupBy>('GroupBy', 'How an answer is cut into groups.', {
  NONE: 'One group: the whole scope.',
  SITE: 'By the site at which the work was done.',
  TEAM: 'By the team each person had on that day.',
  STAFF_MEMBER: 'By person, in order of name.',
});

export const ComparisonEnum = describedEnum<workload.Comparison>('Comparison', 'What a figure is compared with.', {
  NONE: 'Nothing.',
  PREVIOUS: 'The period of equal length just before.',
  LAST_YEAR: 'The same days 364 days earlier, so that weekdays agree.',
  MEDIAN_12_WEEKS: 'The group’s own median of the twelve workweeks before.',
});

@InputType('WorkloadInput', { description: 'Metrics × scope × period × grain × group × comparison.' })
export class WorkloadInputType implements workload.WorkloadInput {
  @Field(() => [MetricIdEnum], { description: 'The metrics wanted, at most 30.' })
  metrics: MetricId[];

  @Field(() => ScopeInput, { description: 'Whose work.' })
  scope: ScopeInput;

  @Field(() => PeriodInput, { description: 'Which days, in the zone of each site.' })
  period: PeriodInput;

  @Field(() => GrainEnum, { defaultValue: 'PERIOD', description: 'How the period is cut into cells.' })
  grain: Grain;

  @Field(() => GroupByEnum, { defaultValue: 'NONE', description: 'How the scope is cut into groups.' })
  groupBy: GroupBy;

  @Field(() => ComparisonEnum, { defaultValue: 'NONE', description: 'What each figure is compared with.' })
  comparison: workload.Comparison;
}

@ObjectType('ComparedValue', { description: 'The figure a value is compared with, and the way from it.' })
export class ComparedValueType implements workload.ComparedValue {
  @Field(() => PeriodType, { description: 'The days compared with.' })
  period: PeriodType;

  @Field(() => Float, {
    nullable: true,
    description: 'The other figure in the metric’s unit; null: unknown, see reason.',
  })
  value: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Value minus the other figure, in the metric’s unit; null: not comparable, see reason.',
  })
  change: number | null;

  @Field(() => UnknownReasonEnum, { nullable: true, description: 'Why value or change is null; null: neither is.' })
  reason: UnknownReason | null;

  @Field(() => Int, {
    description:
      'Incomplete person-days that both sides leave out. Where there are any, value is the other side’s quotient over its complete days, and change the difference of the quotients over complete days. 0 for sums, and for group figures that others see: those are not comparable then.',
  })
  leftOutDays: number;
}

@ObjectType('MetricValue', {
  description: 'One figure. value is null when unknown, and reason says why; the two are never null together.',
})
export class MetricValueType implements workload.MetricValue {
  @Field(() => MetricIdEnum, { description: 'Which metric.' })
  metric: MetricId;

  @Field(() => Float, { nullable: true, description: 'In the metric’s unit; null: unknown, see reason.' })
  value: number | null;

  @Field(() => UnknownReasonEnum, { nullable: true, description: 'Why value is null; null: it is known.' })
  reason: UnknownReason | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The quotient behind the value, in the units of the formula; null with the value.',
  })
  numerator: number | null;

  @Field(() => Float, { nullable: true, description: 'Null with the value, and for plain sums.' })
  denominator: number | null;

  @Field(() => Int, { description: 'Person-days the figure could have rested on.' })
  days: number;

  @Field(() => Int, { description: 'Person-days it rests on: the others leave it unknown.' })
  knownDays: number;

  @Field(() => Int, {
    description: 'People behind it; for a GROUP figure of several weeks, those of its smallest week. 0 when withheld.',
  })
  contributors: number;

  @Field(() => Int, {
    description: 'For GROUP figures shown to others: weeks left out because too few people contributed.',
  })
  withheldWeeks: number;

  @Field(() => Int, {
    description: 'Violations behind it that the person herself disputes. They count, and are told apart.',
  })
  disputed: number;

  @Field(() => ComparedValueType, { nullable: true, description: 'Null when no comparison was asked for.' })
  comparison: ComparedValueType | null;
}

@ObjectType('WorkloadCell', { description: 'The figures of one group on some days.' })
export class WorkloadCellType implements workload.WorkloadCell {
  @Field(() => PeriodType, { description: 'The days of the cell that lie in the period asked for.' })
  period: PeriodType;

  @Field(() => Int, { description: 'Person-days that are incomplete, for whatever reason.' })
  incompleteDays: number;

  @Field(() => [MetricValueType], { description: 'One for each metric asked for, in that order.' })
  values: readonly MetricValueType[];
}

@ObjectType('WorkloadGroup', { description: 'A group of an answer: the whole scope, a site, a team or a person.' })
export class WorkloadGroupType implements workload.WorkloadGroup {
  @Field(() => ScopeKindEnum, { description: 'What the group is.' })
  kind: ScopeKind;

  @Field(() => ID, { nullable: true, description: 'Its id; null: the organization, or people in no team.' })
  id: string | null;

  @Field(() => String, { description: 'Its name.' })
  label: string;

  @Field(() => [WorkloadCellType], { description: 'All cells of the period in order, empty ones included.' })
  cells: readonly WorkloadCellType[];
}

@ObjectType('Workload', { description: 'The answer to a workload question.' })
export class WorkloadType implements workload.Workload {
  @Field(() => PeriodType, { description: 'The days asked for.' })
  period: PeriodType;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for which all sources of these sites are complete; null: none states one.',
  })
  completeUntil: string | null;

  @Field(() => [String], { description: 'IANA zones of the sites in it.' })
  zones: readonly string[];

  @Field(() => Float, {
    description: 'Seconds the same people worked at sites outside this scope or the viewer’s rights, as one total.',
  })
  secondsAtOtherSites: number;

  @Field(() => [WorkloadGroupType], { description: 'The groups, by name.' })
  groups: readonly WorkloadGroupType[];
}

export const WorkloadResult = createUnionType({
  name: 'WorkloadResult',
  description: 'The figures, or why they cannot be given.',
  types: () => [WorkloadType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : WorkloadType),
});
