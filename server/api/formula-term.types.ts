import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { Term, TermName, TermUnit } from '../metrics/catalogue/terms.js';
import { describedEnum } from './described-enum.js';

export const TermNameEnum = describedEnum<TermName>('TermName', 'What a formula is made of.', {
  WORKED: 'Time worked.',
  REGULAR: 'Time worked at the regular rate.',
  OVERTIME: 'Time worked at one and a half times the rate.',
  DOUBLETIME: 'Time worked at twice the rate.',
  FEDERAL_OVERTIME: 'Overtime that the FLSA alone requires.',
  LEAVE: 'Leave of every kind.',
  PAID_LEAVE: 'Paid leave.',
  PAID_ROUNDING: 'What rounded punches add to paid time, or take from it.',
  PERIOD_DAYS: 'Calendar days of the period.',
  DAYS_WORKED: 'Days worked; an overnight shift is one.',
  SCHEDULED: 'Published shift time less scheduled meals.',
  OUTSIDE_SCHEDULE: 'Time worked or logged outside published shifts.',
  SCHEDULED_BESIDE: 'Scheduled time of the days on which time outside the schedule is known.',
  OVERRUN: 'Time before the start and after the end of published shifts.',
  OVERRUN_SHIFTS: 'Shifts worked of which that time is known.',
  OFF_CLOCK: 'Task time outside the clock.',
  SHIFTS: 'Shifts.',
  SHORT_RESTS: 'Rests shorter than 11 hours.',
  MEALS_REQUIRED: 'Shifts that require a meal.',
  MEALS_FAILED: 'Shifts whose meal was missed, late, short or interrupted.',
  MEALS_UNKNOWN: 'Shifts of whose meal nothing is known.',
  COVERED: 'Time in task logs or rest breaks.',
  COVERABLE: 'Time that task logs could cover.',
  CLINICAL: 'Clinical task time on days with enough coverage.',
  ADMINISTRATIVE: 'Administrative task time on days with enough coverage.',
  COORDINATION: 'Coordination task time on days with enough coverage.',
  SWITCHES: 'Switches from one activity to another.',
  WORKED_WITH_SWITCHES: 'Time worked on the days on which switches are known.',
  VISITS: 'Completed visits; a visit of several attendants is shared.',
  WORKED_WITH_VISITS: 'Time worked where a visit source covers the site.',
  TIMED_VISITS: 'Completed visits whose time is known.',
  VISIT_TIME: 'Time of those visits.',
  VIOLATIONS: 'Distinct (person, workday or workweek, family) with a violation.',
  STATUTORY_VIOLATIONS: 'The same of limits of the law.',
  WELLBEING_VIOLATIONS: 'The same of limits that no law sets.',
});

export const TermUnitEnum = describedEnum<TermUnit>('TermUnit', 'What an amount counts.', {
  SECONDS: 'Seconds.',
  VISITS: 'Visits and shares of visits.',
  COUNT: 'A whole number.',
});

@ObjectType('FormulaTerm', { description: 'A part of a formula with its number.' })
export class FormulaTermType implements Term {
  @Field(() => TermNameEnum, { description: 'What it is.' })
  name: TermName;

  @Field(() => TermUnitEnum, { description: 'What the amount counts.' })
  unit: TermUnit;

  @Field(() => Float, { description: 'How much, in its unit.' })
  amount: number;
}
