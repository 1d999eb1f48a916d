import type { WorkweekResult } from '../overtime/policy.js';
import type { EvaluatedWorkweek } from '../overtime/evaluate-workweek.js';
import { evaluateWorkweek, isDoubletime } from '../overtime/evaluate-workweek.js';
import { PLAIN_TERMS } from '../overtime/week-terms.js';
import type { PremiumSpan, WorkedSpan } from '../overtime/worked-span.js';
import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber, dayNumberOf } from '../time/civil-date.js';
import type { DayDraft, DayDrafts } from './day-draft.js';
import type { StaffCalendar } from './staff-calendar.js';
import type { DayCell, StaffTime } from './staff-time.js';

/**
 * Evaluates overtime for each workweek in which something was worked, and credits it to the day and site of the span
 * that earned it.
 */
export function evaluateWeeks(time: StaffTime, weeks: readonly DayNumber[], drafts: DayDrafts): WorkweekResult[] {
  const byWeek = workedByWeek(time.worked, time.calendar);
  const results: WorkweekResult[] = [];
  for (const firstDay of weeks) {
    const spans = byWeek.get(firstDay);
    if (spans === undefined) continue;
    const policy = time.calendar.policiesOf(firstDay).overtime;
    const terms = { ...PLAIN_TERMS, earlier: byWeek.get(firstDay - 7) ?? [] };
    const evaluated = evaluateWorkweek(policy, dateOfDayNumber(firstDay), spans, terms);
    credit(evaluated, drafts);
    results.push(evaluated.result);
  }
  return results;
}

/** The worked spans of each workweek, by its first day; a week without work is not there. */
export function workedByWeek(worked: readonly DayCell[], calendar: StaffCalendar): Map<DayNumber, WorkedSpan[]> {
  const byWeek = new Map<DayNumber, WorkedSpan[]>();
  for (const { day, start, end, siteId } of worked) {
    const firstDay = calendar.weekOf(day);
    const span = { start, end, siteId, workday: dateOfDayNumber(day) };
    const spans = byWeek.get(firstDay);
    if (spans === undefined) byWeek.set(firstDay, [span]);
    else spans.push(span);
  }
  return byWeek;
}

function credit({ premiums, federalPremiums }: EvaluatedWorkweek, drafts: DayDrafts): void {
  const add = (span: PremiumSpan, fact: 'overtimeSeconds' | 'doubletimeSeconds' | 'federalOvertimeSeconds'): void => {
    const draft: DayDraft | undefined = drafts.at(dayNumberOf(span.workday), span.siteId);
    if (draft !== undefined) draft[fact] += span.end - span.start;
  };
  for (const span of premiums) add(span, isDoubletime(span) ? 'doubletimeSeconds' : 'overtimeSeconds');
  for (const span of federalPremiums) add(span, 'federalOvertimeSeconds');
}
