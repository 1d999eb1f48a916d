import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Cadence } from '../domain/time/report-calendar.js';
import type { Period } from '../domain/time/period.js';
import type { MailFailure, MailState } from '../mail/outbox/mail-state.js';
import type { ReportFormat } from '../reports/files/report-file.js';
import type { Paper, StaffingGrouping } from '../reports/report.js';
import type { ReportRecipient } from '../reports/schedules/recipients.query.js';
import type { ScheduleInput } from '../reports/schedules/report-schedule.js';
import type { ScheduledMail } from '../reports/schedules/scheduled-mails.query.js';
import type { ScheduleView } from '../reports/schedules/schedules-view.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { describedEnum } from './described-enum.js';
import { MailFailureEnum, MailStateEnum } from './mail.types.js';
import { PeriodType } from './period.types.js';
import { ReportFormatEnum } from './report-export.types.js';
import { StaffingGroupingEnum } from './staffing-report.types.js';

export const CadenceEnum = describedEnum<Cadence>('Cadence', 'After which periods a report is mailed.', {
  WEEKLY: 'Each workweek.',
  PAY_PERIOD: 'Each pay period.',
  MONTHLY: 'Each calendar month.',
});

export const PaperEnum = describedEnum<Paper>('Paper', 'What a PDF is laid out for.', {
  A4: '210 × 297 mm.',
  LETTER: '8.5 × 11 in.',
});

const DAYS_AFTER = 'Days from the last day of the period until it is mailed, 1 to 28; 1: the day after.';
const LOCAL_TIME = 'At which time of day, HH:MM, in the zone of the practice’s mails.';

@ObjectType('ReportRecipient', { description: 'Somebody to whom a report is mailed, or may be.' })
export class ReportRecipientType implements ReportRecipient {
  @Field(() => ID, { description: 'Her login.' })
  id: string;

  @Field(() => String, { description: 'Her name.' })
  name: string;

  @Field(() => String, { description: 'Her e-mail address.' })
  email: string;

  @Field(() => Boolean, {
    description: 'Whether she may have it now: she is HR and may sign in. If not, she gets nothing.',
  })
  isEntitled: boolean;

  @Field(() => Boolean, { description: 'False: she has ended these mails herself.' })
  isWanted: boolean;
}

@ObjectType('ScheduledMail', { description: 'A mail of the latest period of a schedule.' })
export class ScheduledMailType implements Omit<ScheduledMail, 'scheduleId'> {
  @Field(() => PeriodType, { description: 'The days of the report.' })
  period: Period;

  @Field(() => String, { description: 'Whom it was for.' })
  recipientName: string;

  @Field(() => MailStateEnum, { description: 'How far it has come.' })
  state: MailState;

  @Field(() => MailFailureEnum, { nullable: true, description: 'Why it was not sent; null: it was, or it waits.' })
  failure: MailFailure | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over; null: it is not.' })
  finishedAt: Date | null;
}

@ObjectType('ReportSchedule', { description: 'A staffing report that is mailed by itself.' })
export class ReportScheduleType implements ScheduleView {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'What it is called, in the subject of its mails too.' })
  name: string;

  @Field(() => StaffingGroupingEnum, { description: 'What a row stands for.' })
  grouping: StaffingGrouping;

  @Field(() => [ID], { description: 'Empty: all sites.' })
  siteIds: readonly string[];

  @Field(() => [ID], { description: 'Empty: everybody at the sites.' })
  teamIds: readonly string[];

  @Field(() => [ID], { description: 'Empty: all columns.' })
  columns: readonly string[];

  @Field(() => ReportFormatEnum, { description: 'How its file is written, where files are mailed.' })
  format: ReportFormat;

  @Field(() => PaperEnum, { nullable: true, description: 'Of a PDF; null: A4, or no PDF.' })
  paper: Paper | null;

  @Field(() => CadenceEnum, { description: 'After which periods it is mailed.' })
  cadence: Cadence;

  @Field(() => Int, { description: DAYS_AFTER })
  daysAfter: number;

  @Field(() => String, { description: LOCAL_TIME })
  localTime: string;

  @Field(() => Boolean, { description: 'Whether it rests; what comes due meanwhile is not made up.' })
  isPaused: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is mailed next; null: it is paused.' })
  nextAt: Date | null;

  @Field(() => PeriodType, { nullable: true, description: 'The days it is of then; null: it is paused.' })
  nextPeriod: Period | null;

  @Field(() => [ReportRecipientType], { description: 'Whom it is mailed to, by name.' })
  recipients: readonly ReportRecipientType[];

  @Field(() => [ScheduledMailType], { description: 'What became of the latest ones; empty: there were none.' })
  latestMails: readonly ScheduledMailType[];

  @Field(() => String, { description: 'Who stated it last.' })
  savedByName: string;

  @Field(() => DateTimeScalar, { description: 'When it was stated last.' })
  savedAt: Date;
}

@InputType('ReportScheduleInput', { description: 'A staffing report to be mailed by itself.' })
export class ReportScheduleInputType implements ScheduleInput {
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'Which schedule to change; null: a new one.' })
  id: string | null;

  @Field(() => String, { description: 'At most 80 characters.' })
  name: string;

  @Field(() => StaffingGroupingEnum, { description: 'What a row stands for.' })
  grouping: StaffingGrouping;

  @Field(() => [ID], { defaultValue: [], description: 'Empty: all sites.' })
  siteIds: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Empty: everybody at the sites.' })
  teamIds: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Empty: all columns.' })
  columns: string[];

  @Field(() => ReportFormatEnum, { description: 'How its file is written, where files are mailed.' })
  format: ReportFormat;

  @Field(() => PaperEnum, { nullable: true, defaultValue: null, description: 'Of a PDF; null: A4.' })
  paper: Paper | null;

  @Field(() => CadenceEnum, { description: 'After which periods it is mailed.' })
  cadence: Cadence;

  @Field(() => Int, { description: DAYS_AFTER })
  daysAfter: number;

  @Field(() => String, { description: LOCAL_TIME })
  localTime: string;

  @Field(() => [ID], { description: 'Logins of HR, at least one.' })
  recipientIds: string[];
}
