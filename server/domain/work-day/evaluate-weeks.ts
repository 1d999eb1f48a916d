import type { WorkweekResult } from '../overtime/policy.js';
import type { EvaluatedWorkweek } from '../overtime/evaluate-workweek.js';
import { evaluateWorkweek, isDoubletime } from '../overtime/evaluate-workweek.js';
import type { PremiumSpan, WorkedSpan } from '../overtime/worked-span.js';
import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber, dayNumberOf } from '../time/civil-date.js';
import type { DayDraft, DayDrafts } from './day-draft.js';
import type { StaffTime } from './staff-time.js';

/**
 * Evaluates overtime for each workweek in which something was worked, and credits it to the day and site of the span
 * that earned it.
 */
export function evaluateWeeks(time: StaffTime, weeks: readonly DayNumber[], drafts: DayDrafts): WorkweekResult[] {
  const byWeek = new Map<DayNumber, WorkedSpan[]>(weeks.map((firstDay) => [firstDay, []]));
  for (const { day, start, end, siteId } of time.worked) {
    byWeek.get(time.calendar.weekOf(day))?.push({ start, end, siteId, workday: dateOfDayNumber(day) });
  }
  const results: WorkweekResult[] = [];
  for (const [firstDay, spans] of byWeek) {
    if (spans.length === 0) continue;
    const policy = time.calendar.policiesOf(firstDay).overtime;
    const evaluated = evaluateWorkweek(policy, dateOfDayNumber(firstDay), spans);
    credit(evaluated, drafts);
    results.push(evaluated.result);
  }
  return results;
}

function credit({ premiums, federalPremiums }: EvaluatedWorkweek, drafts: DayDrafts): void {
  const add = (span: PremiumSpan, fact: 'overtimeSeconds' | 'doubletimeSeconds' | 'federalOvertimeSeconds'): void => {
    const draft: DayDraft | undefined = drafts.at(dayNumberOf(span.workday), span.siteId);
    if (draft !== undefined) draft[fact] += span.end - span.start;
  };
  for (const span of premiums) add(span, isDoubletime(span) ? 'doubletimeSeconds' : 'overtimeSeconds');
  for (const span of federalPremiums) add(span, 'federalOvertimeSeconds');
}
