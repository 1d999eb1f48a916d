import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { isAskedDate } from '../../domain/time/asked-date.js';
import type { StaffingGrouping, StaffingReportInput } from '../report.js';

/** Periods that move with the calendar, as the page names them in its address. */
export const MOVING_PERIODS = ['last-week', 'this-week', 'last-4-weeks', 'pay-period', 'month', 'quarter'] as const;

/** What a saved report is made of. */
export interface ReportParameters {
  /** One of `MOVING_PERIODS`, or fixed days `2026-01-01..2026-03-31`. */
  readonly period: string;
  readonly grouping: StaffingGrouping;
  /** Empty: all sites; everybody at the sites; all columns. */
  readonly siteIds: readonly string[];
  readonly teamIds: readonly string[];
  readonly columns: readonly string[];
}

/** A version of a saved report as it is read. */
export interface ReportDefinition extends ReportParameters {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly savedByName: string;
  readonly savedAt: Date;
}

/** Longest name of a saved report. */
export const LONGEST_NAME = 80;

/** What is wrong with a name or a period; null: nothing. */
export function definitionProblem({ name, period }: { name: string; period: string }): InputProblem | null {
  if (name.trim() === '' || name.length > LONGEST_NAME) {
    return inputProblem('BAD_NAME', `A saved report has a name of 1 to ${LONGEST_NAME} characters.`, 'name');
  }
  if (isMoving(period) || isFixed(period)) return null;
  const message = `period is one of ${MOVING_PERIODS.join(', ')}, or two days as 2026-01-01..2026-03-31.`;
  return inputProblem('BAD_PERIOD', message, 'period');
}

const isMoving = (period: string): boolean => MOVING_PERIODS.some((each) => each === period);

function isFixed(period: string): boolean {
  const [from = '', to = '', ...rest] = period.split('..');
  return rest.length === 0 && isAskedDate(from) && isAskedDate(to) && from <= to;
}

/** Whether a report is the one that is saved, whichever days it is of. */
export function isReportOf(saved: ReportParameters, input: StaffingReportInput): boolean {
  return (
    saved.grouping === input.grouping &&
    haveSame(saved.siteIds, input.siteIds) &&
    haveSame(saved.teamIds, input.teamIds) &&
    haveSame(saved.columns, input.columns)
  );
}

function haveSame(one: readonly string[], other: readonly string[] | null | undefined): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...(other ?? [])].sort());
}
