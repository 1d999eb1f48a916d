import type {
  ReviewCapacity,
  ReviewCause,
  ReviewRemedy,
  ReviewState,
  Severity,
  ViolationFamily,
  ViolationKind,
} from '../domain/boundaries/violation.js';
import type { PolicyBasis } from '../domain/overtime/policy.js';
import type { DayPart } from '../reviews/violation.js';
import { describedEnum } from './described-enum.js';

export const ViolationKindEnum = describedEnum<ViolationKind>('ViolationKind', 'A kind of boundary violation.', {
  REST_SHORT: 'Too little rest between the work of two workdays.',
  SHIFT_LONG: 'A shift that was too long.',
  WEEK_LONG: 'Too many hours in a workweek or in 168 hours.',
  RUN_LONG: 'Too many worked days in a row.',
  MEAL_INTERRUPTED: 'Work during a meal.',
  MEAL_SHORT: 'A meal break that was too short.',
  MEAL_LATE: 'A meal that began too late.',
  MEAL_MISSED: 'No meal or break where one is required.',
  OFF_CLOCK_WORK: 'Task logs outside the clock.',
  OUTSIDE_SCHEDULE: 'Work before, after or without a published shift.',
  WORKED_ON_LEAVE: 'Work during approved leave; for HR and the person herself.',
  SEVENTH_DAY: 'All seven days of the workweek worked.',
  AVERAGE_WEEK_LONG: 'An average week above its limit, over a number of weeks with leave neutral.',
  WEEKLY_REST_MISSED: 'No long rest in the week.',
  REST_BREAK_MISSED: 'A paid rest that was not given in full; only where rests are logged.',
  SCHEDULE_CHANGED_LATE: 'A shift published or moved too short a time before its start, and not at her request.',
});

export const ViolationFamilyEnum = describedEnum<ViolationFamily>('ViolationFamily', 'A family of violations.', {
  REST: 'Rest between workdays.',
  LENGTH: 'Length of shifts and weeks.',
  MEAL: 'Meals and rest breaks.',
  BOUNDARY: 'Work outside what was agreed.',
  RUN: 'Days in a row.',
});

export const SeverityEnum = describedEnum<Severity>('Severity', 'How serious it is.', {
  INFO: 'To be known.',
  WARNING: 'Past the first limit.',
  SERIOUS: 'Past the second limit.',
  CRITICAL: 'A safety breach: never diluted by an average.',
});

export const PolicyBasisEnum = describedEnum<PolicyBasis>('PolicyBasis', 'What a limit rests on.', {
  STATUTE: 'A law or regulation.',
  CONTRACT: 'An agreement.',
  WELLBEING: 'A limit the practice set itself for wellbeing; no law.',
});

export const ReviewStateEnum = describedEnum<ReviewState>('ReviewState', 'Where a violation stands.', {
  OPEN: 'Nobody has said anything, or it was reopened.',
  ACKNOWLEDGED: 'A manager or HR has seen it.',
  REMEDIED: 'HR has settled it.',
  DISPUTED: 'The person herself says the record is wrong; HR decides.',
});

export const ReviewCauseEnum = describedEnum<ReviewCause>('ReviewCause', 'Why a limit was crossed.', {
  WORKLOAD: 'There was too much to do.',
  STAFFING: 'Too few people were there.',
  EMERGENCY: 'Something could not wait.',
  SYSTEM: 'A system was slow, new or down.',
  CHOICE: 'It was her choice; only the person herself can say so.',
});

export const ReviewRemedyEnum = describedEnum<ReviewRemedy>(
  'ReviewRemedy',
  'How a crossed limit is made good, or kept from being crossed again.',
  {
    PAY: 'In pay; given by HR.',
    TIME_OFF: 'In time off; given by HR once the person herself has agreed.',
    SCHEDULE_FIX: 'The schedule is changed.',
    STAFFING_REVIEW: 'It is looked at how many people are planned.',
  },
);

export const ReviewCapacityEnum = describedEnum<ReviewCapacity>('ReviewCapacity', 'As what somebody speaks.', {
  PERSON: 'The person whose boundary it is.',
  MANAGER: 'Somebody responsible for her team or site.',
  HR: 'HR.',
});

export const DayPartEnum = describedEnum<DayPart>('DayPart', 'A part of the day, in local time.', {
  MORNING: 'Before 12:00.',
  AFTERNOON: 'From 12:00.',
  EVENING: 'From 17:00.',
});
