import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Verdict } from '../domain/before-after/did-it-help.js';
import type { ChangeInterval } from '../domain/before-after/interval-of-change.js';
import type { MetricId } from '../metrics/catalogue/registry.js';
import type { DidItHelp, HelpFinding, HelpInput } from '../reviews/weekly/read-did-it-help.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { MetricIdEnum } from './metric.types.js';
import { PeriodType, ScopeInput } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';

export const VerdictEnum = describedEnum<Verdict>('Verdict', 'What can be said of a figure after a change.', {
  BETTER: 'It moved the better way, beyond what chance between weeks explains.',
  WORSE: 'It moved the worse way, beyond what chance between weeks explains.',
  MOVED: 'It moved beyond what chance between weeks explains; neither way is better.',
  UNCLEAR: 'The interval holds zero: nothing, or too little to be told from chance.',
  TOO_LITTLE: 'Fewer than four known weeks on a side.',
});

@InputType('HelpInput', { description: 'A change, and the figures it should move.' })
export class HelpInputType implements HelpInput {
  @Field(() => ScopeInput, { description: 'The team or site that had the change.' })
  scope: ScopeInput;

  @Field(() => DateScalar, { description: 'The day of the change; its week belongs to neither side.' })
  day: string;

  @Field(() => [MetricIdEnum], { description: 'One to three quotients, as many of them as are compared.' })
  metrics: MetricId[];

  @Field(() => [ID], { description: 'Places that had the change too, or are no fair comparison.' })
  leftOut: string[];
}

@ObjectType('ChangeInterval', { description: 'A change with the limits between which it plausibly lies (95 %).' })
export class ChangeIntervalType implements ChangeInterval {
  @Field(() => Float, { description: 'The change, in the unit of the metric.' })
  change: number;

  @Field(() => Float, { description: 'The lower limit, in the unit of the metric.' })
  low: number;

  @Field(() => Float, { description: 'The upper limit, in the unit of the metric.' })
  high: number;
}

@ObjectType('HelpFinding', { description: 'One figure before and after a change.' })
export class HelpFindingType implements HelpFinding {
  @Field(() => MetricIdEnum, { description: 'Of which metric.' })
  metric: MetricId;

  @Field(() => Float, { nullable: true, description: 'Over all days before, in its unit; null: unknown or hidden.' })
  before: number | null;

  @Field(() => Float, { nullable: true, description: 'Over all days after, in its unit; null: unknown or hidden.' })
  after: number | null;

  @Field(() => VerdictEnum, { description: 'What can be said.' })
  verdict: Verdict;

  @Field(() => ChangeIntervalType, {
    nullable: true,
    description:
      'The change of weekly values beyond that of the compared places, each week alike; null: too few weeks.',
  })
  effect: ChangeInterval | null;

  @Field(() => Int, { description: 'Known weeks before.' })
  weeksBefore: number;

  @Field(() => Int, { description: 'Known weeks after.' })
  weeksAfter: number;

  @Field(() => Int, { description: 'Places the effect is measured against; 0: none, it is before and after alone.' })
  comparedPlaces: number;

  @Field(() => Boolean, { description: 'Before the change the places were already moving apart.' })
  isDiverging: boolean;
}

@ObjectType('ComparablePlace', { description: 'Another team or site the viewer sees.' })
export class ComparablePlaceType {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether it was left out of the comparison.' })
  isLeftOut: boolean;
}

@ObjectType('DidItHelp', { description: 'Figures before and after a change, against places without it.' })
export class DidItHelpType implements DidItHelp {
  @Field(() => PeriodType, { description: 'The whole weeks before the week of the change.' })
  before: PeriodType;

  @Field(() => PeriodType, { description: 'As many whole weeks after it.' })
  after: PeriodType;

  @Field(() => [ComparablePlaceType], { description: 'The other teams or sites.' })
  places: readonly ComparablePlaceType[];

  @Field(() => [HelpFindingType], { description: 'One for each metric asked for.' })
  findings: readonly HelpFinding[];
}

export const DidItHelpResult = createUnionType({
  name: 'DidItHelpResult',
  description: 'The comparison, or the reason why there is none.',
  types: () => [DidItHelpType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : DidItHelpType),
});
