import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { isLocalTime, type Cadence } from '../../domain/time/report-calendar.js';
import type { ReportFormat } from '../files/report-file.js';
import type { Paper, StaffingReportInput } from '../report.js';

/** What a scheduled report is made of, whichever days it is of. Empty: all sites, everybody there, all columns. */
export interface ScheduledParameters {
  readonly grouping: StaffingReportInput['grouping'];
  readonly siteIds: readonly string[];
  readonly teamIds: readonly string[];
  readonly columns: readonly string[];
}

/** A scheduled report as HR states it. */
export interface ScheduleInput extends ScheduledParameters {
  /** Null: a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly format: ReportFormat;
  /** Of a PDF; null: A4. */
  readonly paper: Paper | null;
  readonly cadence: Cadence;
  readonly daysAfter: number;
  readonly localTime: string;
  readonly recipientIds: readonly string[];
}

const LONGEST_NAME = 80;
const MOST_DAYS_AFTER = 28;
const MOST_RECIPIENTS = 50;

/** What is wrong with a schedule by itself; null: nothing. */
export function scheduleProblem({ name, daysAfter, localTime, recipientIds }: ScheduleInput): InputProblem | null {
  if (name.trim() === '' || name.trim().length > LONGEST_NAME || /[\r\n]/.test(name))
    return inputProblem('BAD_NAME', `A schedule has a name of at most ${LONGEST_NAME} letters.`, 'name');
  if (!Number.isInteger(daysAfter) || daysAfter < 1 || daysAfter > MOST_DAYS_AFTER)
    return inputProblem('BAD_DAYS', `It is sent 1 to ${MOST_DAYS_AFTER} days after the period.`, 'daysAfter');
  if (!isLocalTime(localTime)) return inputProblem('BAD_TIME', 'The time is HH:MM, 00:00 to 23:59.', 'localTime');
  if (recipientIds.length === 0) return inputProblem('NO_RECIPIENTS', 'Name at least one recipient.', 'recipientIds');
  if (recipientIds.length > MOST_RECIPIENTS)
    return inputProblem('TOO_MANY', `A report is mailed to at most ${MOST_RECIPIENTS} people.`, 'recipientIds');
  return null;
}
