import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { BoundaryLimits } from '../domain/overtime/policy.js';
import { DateScalar } from './date.scalar.js';
import { InputProblemType, isProblem } from './problem.types.js';

@InputType('RestLimitsInput', { description: 'Rest between two days of work. Seconds.' })
@ObjectType('RestLimits', { description: 'Rest between two days of work. Seconds.' })
export class RestLimitsType {
  @Field(() => Int, { description: 'A shorter rest is a warning.' })
  warningBelow: number;

  @Field(() => Int, { description: 'A shorter rest is serious.' })
  seriousBelow: number;

  @Field(() => Int, { description: 'A shorter rest is critical.' })
  criticalBelow: number;
}

@InputType('ShiftLimitsInput', { description: 'The length of a shift. Seconds.' })
@ObjectType('ShiftLimits', { description: 'The length of a shift. Seconds.' })
export class ShiftLimitsType {
  @Field(() => Int, { description: 'More worked is a warning.' })
  warningOver: number;

  @Field(() => Int, { description: 'More worked is serious.' })
  seriousOver: number;

  @Field(() => Int, { description: 'More from the first minute to the last is critical.' })
  criticalElapsedOver: number;
}

@InputType('WeekLimitsInput', { description: 'Time worked in a week. Seconds.' })
@ObjectType('WeekLimits', { description: 'Time worked in a week. Seconds.' })
export class WeekLimitsType {
  @Field(() => Int, { description: 'More in a workweek is a warning.' })
  warningOver: number;

  @Field(() => Int, { description: 'More within seven times 24 hours is serious.' })
  rollingSeriousOver: number;

  @Field(() => Int, { description: 'More within seven times 24 hours is critical.' })
  rollingCriticalOver: number;
}

@InputType('MealLimitsInput', { description: 'The meal of a shift. Seconds.' })
@ObjectType('MealLimits', { description: 'The meal of a shift. Seconds.' })
export class MealLimitsType {
  @Field(() => Int, { description: 'Required when more than this is worked.' })
  requiredOver: number;

  @Field(() => Int, { description: 'Begun after at most so much work.' })
  beginsBy: number;

  @Field(() => Int, { description: 'The least length of a meal.' })
  minimum: number;

  @Field(() => Int, { description: 'A break of up to this is a paid rest and no meal.' })
  restUpTo: number;
}

@InputType('WellbeingLimitsInput', { description: 'Limits that a practice sets itself. Seconds, unless days.' })
@ObjectType('WellbeingLimits', { description: 'Limits that a practice sets itself. Seconds, unless days.' })
export class WellbeingLimitsType implements BoundaryLimits {
  @Field(() => RestLimitsType, { description: 'Rest between two days of work.' })
  rest: RestLimitsType;

  @Field(() => ShiftLimitsType, { description: 'The length of a shift.' })
  shift: ShiftLimitsType;

  @Field(() => WeekLimitsType, { description: 'Time worked in a week.' })
  week: WeekLimitsType;

  @Field(() => Int, { description: 'Days worked in a row, at most.' })
  runDays: number;

  @Field(() => MealLimitsType, { description: 'The meal of a shift.' })
  meal: MealLimitsType;

  @Field(() => Int, { description: 'More work off the clock in a day is flagged. Seconds.' })
  offClockOver: number;

  @Field(() => Int, { description: 'More work outside the schedule is flagged. Seconds.' })
  outsideScheduleOver: number;
}

@ObjectType('OwnLimits', { description: 'A version of the limits that the practice set itself. It never changes.' })
export class OwnLimitsType {
  @Field(() => Int, { description: 'Its version, from 1.' })
  version: number;

  @Field(() => String, { description: 'Its name.' })
  title: string;

  @Field(() => WellbeingLimitsType, { description: 'The limits.' })
  limits: BoundaryLimits;

  @Field(() => DateScalar, { description: 'When it was stated.' })
  statedOn: string;

  @Field(() => String, { description: 'By whom.' })
  statedBy: string;
}

@ObjectType('OwnLimitsStated', { description: 'The practice’s own limits were stated as a new version.' })
export class OwnLimitsStatedType {
  @Field(() => Int, { description: 'Its number.' })
  version: number;
}

export const OwnLimitsResult = createUnionType({
  name: 'OwnLimitsResult',
  description: 'The new version, or the reason why there is none.',
  types: () => [OwnLimitsStatedType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : OwnLimitsStatedType),
});
