import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { SourceFeed, TaskCategory } from '../domain/ledger.js';
import type { Incompleteness, IncompleteReason } from '../domain/work-day/work-day.js';
import type { OvertimePart } from '../domain/overtime/overtime-step.js';
import type { Combination, TraceStep } from '../domain/overtime/policy.js';
import type { Lane, LaneBar, LaneKind, WorkDayView } from '../metrics/provenance/work-day-view.js';
import type { OvertimeStepShown } from '../metrics/overtime-steps-shown.js';
import type { WorkweekShown } from '../metrics/workweek-shown.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { StaffMemberType } from './organization.types.js';
import { PayQuestionType } from './pay-question.types.js';
import { SourceFeedEnum } from './period.types.js';
import { PolicyRuleType } from './policy.types.js';
import { CombinationEnum } from './policy-words.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { TaskCategoryEnum } from './task-category.types.js';
import { UntimedTaskType } from './untimed.types.js';
import { BoundaryViolationType } from './violation.types.js';

export const IncompleteReasonEnum = describedEnum<IncompleteReason>('IncompleteReason', 'Why a day is incomplete.', {
  AFTER_COMPLETE_UNTIL: 'It lies after the day up to which its source is complete.',
  REJECTED_ROW: 'A row of that person and day waits in quarantine.',
  OPEN_ROW: 'Something began and has not ended.',
});

@ObjectType('Incompleteness', { description: 'That a day is incomplete in one kind of source, and why.' })
export class IncompletenessType implements Incompleteness {
  @Field(() => SourceFeedEnum, { description: 'The kind of source.' })
  feed: SourceFeed;

  @Field(() => IncompleteReasonEnum, { description: 'Why.' })
  reason: IncompleteReason;
}

@ObjectType('TraceStep', { description: 'One step of the overtime arithmetic.' })
export class TraceStepType implements TraceStep {
  @Field(() => String, { description: 'The rule.' })
  rule: string;

  @Field(() => String, { description: 'The clause it rests on.' })
  clause: string;

  @Field(() => DateScalar, { description: 'The workday whose time it is.' })
  day: string;

  @Field(() => Int, { description: 'Seconds the rule took.' })
  seconds: number;
}

export const OvertimePartEnum = describedEnum<OvertimePart>('OvertimePart', 'Which arithmetic a step belongs to.', {
  POLICY: 'What the policy in force gives, federal law included.',
  FEDERAL: 'What the FLSA alone requires of the same time.',
});

@ObjectType('OvertimeStep', { description: 'Seconds that one rule gave on one workday.' })
export class OvertimeStepType implements OvertimeStepShown {
  @Field(() => OvertimePartEnum, { description: 'Which arithmetic it belongs to.' })
  part: OvertimePart;

  @Field(() => DateScalar, { description: 'The workday whose time it is.' })
  day: string;

  @Field(() => String, { description: 'The rule.' })
  rule: string;

  @Field(() => String, { description: 'The clause it rests on.' })
  clause: string;

  @Field(() => String, { description: 'Times the regular rate, an exact decimal: 1.5 or 2.' })
  multiplier: OvertimeStepShown['multiplier'];

  @Field(() => Int, { description: 'Seconds.' })
  seconds: number;

  @Field(() => Int, { description: 'People whose time it was.' })
  people: number;

  @Field(() => PolicyRuleType, { nullable: true, description: 'The rule with its numbers; null: no policy has it.' })
  parameters: PolicyRuleType | null;

  @Field(() => CombinationEnum, { nullable: true, description: 'How its policy combines rules; null with parameters.' })
  combination: Combination | null;
}

@ObjectType('WorkweekOvertime', {
  description: 'What a workweek came to under the policy in force. regular + overtime + doubletime = worked.',
})
export class WorkweekOvertimeType implements WorkweekShown {
  @Field(() => DateScalar, { description: 'First day of the workweek.' })
  weekStarting: string;

  @Field(() => String, { description: 'The policy.' })
  policyId: string;

  @Field(() => String, { description: 'Its title.' })
  policyTitle: string;

  @Field(() => String, { description: 'Where its rules are written.' })
  source: string;

  @Field(() => Int, { description: 'Seconds worked.' })
  workedSeconds: number;

  @Field(() => Int, { description: 'Seconds at the regular rate.' })
  regularSeconds: number;

  @Field(() => Int, { description: 'Seconds at one and a half times the rate.' })
  overtimeSeconds: number;

  @Field(() => Int, { description: 'Seconds at twice the rate.' })
  doubletimeSeconds: number;

  @Field(() => Int, { description: 'Seconds of overtime that the federal rule alone requires.' })
  federalOvertimeSeconds: number;

  @Field(() => [TraceStepType], { description: 'The arithmetic, step by step.' })
  trace: readonly TraceStepType[];

  @Field(() => [OvertimeStepType], {
    description: 'The arithmetic with what the FLSA alone requires beside it, and the numbers of the rules.',
  })
  steps: readonly OvertimeStepType[];
}

export const LaneKindEnum = describedEnum<LaneKind>('LaneKind', 'What a lane of a day shows.', {
  SCHEDULE: 'Published shifts, without scheduled meals.',
  CLOCK: 'Time on the clock.',
  TASK: 'Task logs; to others one bar without words.',
  MEAL: 'Recorded meals.',
  REST: 'Recorded rest breaks.',
  LEAVE: 'Approved leave; to managers just away.',
  VISIT: 'Visits attended; for the person herself.',
});

@ObjectType('LaneBar', { description: 'start and end are instants; local times belong to the work day’s zone.' })
export class LaneBarType implements LaneBar {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  start: number;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  end: number;

  @Field(() => TaskCategoryEnum, {
    nullable: true,
    description: 'Of a task; null: unmapped, no task, or not for the viewer.',
  })
  category: TaskCategory | null;

  @Field(() => String, {
    nullable: true,
    description: 'Activity, kind of leave or state of a visit; null: not for the viewer.',
  })
  label: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The source it came from; null: several, or not for the viewer.',
  })
  sourceName: string | null;

  @Field(() => String, { nullable: true, description: 'The file; null with sourceName.' })
  fileName: string | null;

  @Field(() => Int, { nullable: true, description: 'The line of the file; null with sourceName.' })
  line: number | null;
}

@ObjectType('Lane', { description: 'One kind of bars on the time axis.' })
export class LaneType implements Lane {
  @Field(() => LaneKindEnum, { description: 'What its bars are.' })
  kind: LaneKind;

  @Field(() => [LaneBarType], { description: 'By start.' })
  bars: readonly LaneBarType[];
}

@ObjectType('WorkDay', { description: 'One person’s day, as this viewer may see it. Durations in seconds.' })
export class WorkDayType implements Omit<WorkDayView, 'staffMemberId'> {
  staffMemberId: string;

  @Field(() => StaffMemberType, { description: 'Whose day.' })
  staffMember?: StaffMemberType;

  @Field(() => DateScalar, { description: 'The workday.' })
  date: string;

  @Field(() => String, { description: 'IANA zone in which its times are shown.' })
  zone: string;

  @Field(() => DateTimeScalar, { description: 'When the workday begins at the home site.' })
  dayStart: number;

  @Field(() => DateTimeScalar, { description: 'When it ends: 23, 24 or 25 hours later.' })
  dayEnd: number;

  @Field(() => [String], { description: 'Sites of the rows the viewer sees.' })
  siteNames: readonly string[];

  @Field(() => [IncompletenessType], { description: 'What is incomplete; none: the day is complete.' })
  incomplete: readonly IncompletenessType[];

  @Field(() => [LaneType], { description: 'The lanes that have bars.' })
  lanes: readonly LaneType[];

  @Field(() => Int, { description: 'Worked; payroll decides.' })
  workedSeconds: number;

  @Field(() => Int, { description: 'Meals; not worked.' })
  mealSeconds: number;

  @Field(() => Int, { description: 'Rest breaks; worked.' })
  restSeconds: number;

  @Field(() => Int, { description: 'Leave of every kind.' })
  leaveSeconds: number;

  @Field(() => Int, { nullable: true, description: 'Scheduled; null: no roster covers the site.' })
  scheduledSeconds: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Task time outside the clock, unconfirmed; null: no clock or no task source.',
  })
  offClockSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'Null to everyone but the person herself.' })
  clinicalSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'Null to everyone but the person herself.' })
  administrativeSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'Null to everyone but the person herself.' })
  coordinationSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'Null to everyone but the person herself.' })
  otherSeconds: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Tasks without a category. Null to everyone but the person herself.',
  })
  unmappedSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'Worked without a task. Null to everyone but the person herself.' })
  unloggedSeconds: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Visits and shares of visits. Null to everyone but the person herself, and without a visit source.',
  })
  visits: number | null;

  @Field(() => [UntimedTaskType], {
    nullable: true,
    description:
      'Recorded as lengths without times, in none of the figures of the day. Null to everyone but the person herself.',
  })
  untimed: readonly UntimedTaskType[] | null;

  @Field(() => WorkweekOvertimeType, {
    nullable: true,
    description: 'The workweek of the day; null: nothing was worked, or the viewer sees only some of its days.',
  })
  overtime: WorkweekOvertimeType | null;

  @Field(() => [BoundaryViolationType], { description: 'Violations of that day the viewer may list.' })
  violations?: readonly BoundaryViolationType[];

  @Field(() => [PayQuestionType], { description: 'Questions of pay of that day the viewer may list.' })
  payQuestions?: readonly PayQuestionType[];
}

export const WorkDayResult = createUnionType({
  name: 'WorkDayResult',
  description: 'The day, or why it cannot be shown.',
  types: () => [WorkDayType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : WorkDayType),
});
