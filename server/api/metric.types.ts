import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FactFeed } from '../domain/ledger.js';
import type { ComputedExample } from '../metrics/catalogue/computed-example.js';
import type { Audience, Direction, Metric, MetricUnit, UnknownReason } from '../metrics/catalogue/metric.js';
import { METRICS, type MetricId } from '../metrics/catalogue/registry.js';
import { describedEnum } from './described-enum.js';
import { FormulaTermType } from './formula-term.types.js';
import { SourceFeedEnum } from './period.types.js';

/** The enum follows the registry: a metric is added in one place. */
export const MetricIdEnum = Object.fromEntries(METRICS.map((metric) => [metric.id, metric.id]));
registerEnumType(MetricIdEnum, {
  name: 'MetricId',
  description: 'A metric of the catalogue.',
  valuesMap: Object.fromEntries(
    METRICS.map((metric) => [metric.id, { description: `${metric.title}. ${metric.formula}` }]),
  ),
});

export const MetricUnitEnum = describedEnum<MetricUnit>('MetricUnit', 'The unit of a metric’s value.', {
  HOURS: 'Decimal hours.',
  SHARE: 'A part of 1: 0.25 is a quarter.',
  PER_HOUR: 'Per hour worked.',
  MINUTES: 'Decimal minutes.',
  COUNT: 'A whole number.',
  PER_100_DAYS: 'Per 100 days worked.',
  RATIO: 'A quotient without a unit.',
});

export const DirectionEnum = describedEnum<Direction>('Direction', 'Which way is better.', {
  LOWER: 'Less is better.',
  HIGHER: 'More is better.',
  NONE: 'Neither: a change is neither good nor bad.',
});

export const AudienceEnum = describedEnum<Audience>('Audience', 'Who may see a figure of one person.', {
  FACT: 'Those who must act on it, within their scope.',
  GROUP: 'The person herself; others see it for groups of at least minimumGroupSize people.',
  SELF: 'The person herself.',
});

export const UnknownReasonEnum = describedEnum<UnknownReason>('UnknownReason', 'Why there is no value.', {
  NO_WORK_DAYS: 'Nobody has any facts there.',
  NO_SOURCE: 'No source tells of it.',
  NO_CLOCK: 'There is no time clock.',
  NO_ROSTER: 'No roster covers the site.',
  ALL_UNKNOWN: 'There are rows, but each of them leaves it unknown.',
  LOW_COVERAGE: 'Too little of the worked time is in task logs.',
  ZERO_DENOMINATOR: 'There is nothing to divide by.',
  NOT_STATED: 'The staff files do not state what it rests on.',
  SITES_ONLY: 'It is known of sites, and not of teams or single people.',
  GROUP_TOO_SMALL: 'Fewer people contributed than the organization’s minimum group size, or the rest would be too few.',
  WHOLE_WEEKS_ONLY: 'Group figures exist for whole workweeks that are over.',
  NOT_FOR_VIEWER: 'It is a figure of one person, and for her alone.',
  NOT_COMPARABLE: 'One of the two sides is incomplete, or they do not measure the same length of time.',
});

@ObjectType('MetricExample', { description: 'A worked example, computed by the code that computes the figure.' })
export class MetricExampleType implements ComputedExample {
  @Field(() => String, { description: 'What is given, in words.' })
  given: string;

  @Field(() => [FormulaTermType], { description: 'What is given, as terms of the formula.' })
  terms: readonly FormulaTermType[];

  @Field(() => Float, { description: 'In the units of the formula.' })
  numerator: number;

  @Field(() => Float, { nullable: true, description: 'In the units of the formula; null for plain sums.' })
  denominator: number | null;

  @Field(() => Float, { description: 'The value it comes to, in the metric’s unit.' })
  value: number;
}

@ObjectType('MetricDefinition', { description: 'What a metric means, how it is computed and who may see it.' })
export class MetricDefinitionType implements Pick<
  Metric,
  'title' | 'unit' | 'better' | 'formula' | 'limits' | 'reads'
> {
  @Field(() => MetricIdEnum, { description: 'Its name in the interface.' })
  id: MetricId;

  @Field(() => String, { description: 'Its name for people.' })
  title: string;

  @Field(() => MetricUnitEnum, { description: 'The unit of its value.' })
  unit: MetricUnit;

  @Field(() => DirectionEnum, { description: 'Which way is better.' })
  better: Direction;

  @Field(() => String, { description: 'The formula in words, numerator first.' })
  formula: string;

  @Field(() => AudienceEnum, { description: 'Who may see it of one person.' })
  audience: Audience;

  @Field(() => [SourceFeedEnum], {
    description: 'Kinds of source it reads; an incomplete day of one makes it incomparable.',
  })
  reads: readonly FactFeed[];

  @Field(() => String, { description: 'What it does not say.' })
  limits: string;

  @Field(() => String, { nullable: true, description: 'Where it comes from; null: a plain sum needs no source.' })
  evidence: string | null;

  @Field(() => MetricExampleType, { description: 'A worked example.' })
  example?: MetricExampleType;
}
