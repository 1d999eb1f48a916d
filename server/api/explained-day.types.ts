import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { FactFeed } from '../domain/ledger.js';
import type { UnknownReason } from '../metrics/catalogue/metric.js';
import type { DayOutcome } from '../metrics/explanation/day-outcome.js';
import type * as explanation from '../metrics/explanation/explanation.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { FormulaTermType } from './formula-term.types.js';
import { UnknownReasonEnum } from './metric.types.js';
import { StaffMemberType } from './organization.types.js';
import { PageInfoType } from './page.types.js';
import { SourceFeedEnum } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { WorkDayResult, type WorkDayType } from './work-day.types.js';

export const DayOutcomeEnum = describedEnum<DayOutcome>('DayOutcome', 'What a person-day does to a figure.', {
  COUNTED: 'It is in the figure.',
  NOTHING_TO_COUNT: 'It is known, and adds to neither side: for example no meal was required.',
  LEFT_OUT: 'What the figure needs is unknown on that day.',
});

export const DayFilterEnum = describedEnum<explanation.DayFilter>('DayFilter', 'Which person-days are wanted.', {
  ALL: 'All of them.',
  ADDING: 'Those that add to the figure or its numerator.',
  LEFT_OUT: 'Those that are left out.',
});

@ObjectType('ExplainedDay', { description: 'One person’s day behind a figure.' })
export class ExplainedDayType implements Omit<explanation.ExplainedDay, 'staffMemberId' | 'name'> {
  staffMemberId: string;

  @Field(() => StaffMemberType, { description: 'Whose day.' })
  staffMember?: StaffMemberType;

  @Field(() => DateScalar, { description: 'The workday.' })
  workday: string;

  @Field(() => DayOutcomeEnum, { description: 'Whether it counts.' })
  outcome: DayOutcome;

  @Field(() => UnknownReasonEnum, { nullable: true, description: 'Why it is left out; null: it is not.' })
  reason: UnknownReason | null;

  @Field(() => Boolean, { description: 'Whether it adds to the figure or its numerator.' })
  isAdding: boolean;

  @Field(() => [FormulaTermType], { description: 'Its part of each term of the figure.' })
  terms: readonly FormulaTermType[];

  @Field(() => [SourceFeedEnum], {
    description: 'Kinds of source it is incomplete in, of those the figure reads.',
  })
  incompleteIn: readonly FactFeed[];

  @Field(() => WorkDayResult, {
    description: 'The day itself with the rows of its sources: lanes, bars, files and lines.',
  })
  workDay?: WorkDayType;
}

@ObjectType('OutcomeCount', { description: 'How many person-days have one outcome.' })
export class OutcomeCountType implements explanation.OutcomeCount {
  @Field(() => DayOutcomeEnum, { description: 'The outcome.' })
  outcome: DayOutcome;

  @Field(() => UnknownReasonEnum, { nullable: true, description: 'Why they are left out; null: they are not.' })
  reason: UnknownReason | null;

  @Field(() => Int, { description: 'Person-days.' })
  days: number;
}

@ObjectType('ExplainedDayEdge', { description: 'A day with its cursor.' })
export class ExplainedDayEdgeType {
  @Field(() => String, { description: 'For `after`.' })
  cursor: string;

  @Field(() => ExplainedDayType, { description: 'The day.' })
  node: ExplainedDayType;
}

@ObjectType('ExplainedDayConnection', { description: 'The person-days behind a figure, by name and day.' })
export class ExplainedDaysType {
  @Field(() => [OutcomeCountType], { description: 'All person-days of the figure by what they do to it.' })
  outcomes: readonly OutcomeCountType[];

  @Field(() => [ExplainedDayEdgeType], { description: 'The days of this page.' })
  edges: readonly ExplainedDayEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'Days in all, of those wanted.' })
  totalCount: number;
}

export const ExplainedDaysResult = createUnionType({
  name: 'ExplainedDaysResult',
  description: 'The days, or why they are not listed: GROUP_ONLY, BAD_PERIOD.',
  types: () => [ExplainedDaysType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : ExplainedDaysType),
});
