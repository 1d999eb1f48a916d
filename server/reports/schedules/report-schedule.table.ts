import { EntitySchema } from 'typeorm';
import type { Cadence } from '../../domain/time/report-calendar.js';
import type { ReportFormat } from '../files/report-file.js';
import type { Paper } from '../report.js';
import type { ScheduledParameters } from './report-schedule.js';

/** A staffing report that is mailed by itself. */
export interface StoredSchedule {
  readonly organizationId: string;
  readonly id: string;
  readonly name: string;
  readonly parameters: ScheduledParameters;
  readonly format: ReportFormat;
  /** Of a PDF. */
  readonly paper: Paper | null;
  readonly cadence: Cadence;
  readonly daysAfter: number;
  readonly localTime: string;
  readonly isPaused: boolean;
  /** What was due before is not made up: it was made, changed or taken up again then. */
  readonly countsFrom: Date;
  readonly savedByName: string;
  readonly savedAt: Date;
  readonly removedAt: Date | null;
}

/** A login that a scheduled report is mailed to, as long as she may have it. */
export interface ScheduleRecipient {
  readonly organizationId: string;
  readonly scheduleId: string;
  readonly loginId: string;
}

const key = { primary: true, primaryKeyConstraintName: 'report_schedule_pk' } as const;
const recipientKey = { type: 'uuid', primary: true, primaryKeyConstraintName: 'report_schedule_recipient_pk' } as const;
const moment = { type: 'timestamp with time zone' } as const;

export const reportScheduleTable = new EntitySchema<StoredSchedule>({
  name: 'report_schedule',
  tableName: 'report_schedule',
  columns: {
    organizationId: { type: 'uuid', ...key },
    id: { type: 'uuid', ...key },
    name: { type: 'text' },
    parameters: { type: 'jsonb' },
    format: { type: 'text' },
    paper: { type: 'text', nullable: true },
    cadence: { type: 'text' },
    daysAfter: { type: 'integer' },
    localTime: { type: 'text' },
    isPaused: { type: 'boolean', default: false },
    countsFrom: moment,
    savedByName: { type: 'text' },
    savedAt: moment,
    removedAt: { ...moment, nullable: true },
  },
  foreignKeys: [
    {
      name: 'report_schedule_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  checks: [
    { name: 'report_schedule_format_check', expression: `format in ('CSV','XLSX','PDF','JSON')` },
    { name: 'report_schedule_paper_check', expression: `paper in ('A4','LETTER')` },
    { name: 'report_schedule_cadence_check', expression: `cadence in ('WEEKLY','PAY_PERIOD','MONTHLY')` },
    { name: 'report_schedule_days_after_check', expression: 'days_after between 1 and 28' },
  ],
});

export const scheduleRecipientTable = new EntitySchema<ScheduleRecipient>({
  name: 'report_schedule_recipient',
  tableName: 'report_schedule_recipient',
  columns: { organizationId: recipientKey, scheduleId: recipientKey, loginId: recipientKey },
  foreignKeys: [
    {
      name: 'report_schedule_recipient_schedule_fk',
      target: 'report_schedule',
      columnNames: ['organizationId', 'scheduleId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'report_schedule_recipient_login_fk',
      target: 'login',
      columnNames: ['loginId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
