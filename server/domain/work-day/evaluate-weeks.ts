import type { WorkweekChange } from '../overtime/evaluate-change.js';
import { byCalendar, evaluateChange } from '../overtime/evaluate-change.js';
import { evaluatePeriod } from '../overtime/evaluate-period.js';
import type { OvertimeStep } from '../overtime/overtime-step.js';
import { overtimeSteps } from '../overtime/overtime-step.js';
import type { WorkweekResult } from '../overtime/policy.js';
import type { EvaluatedWorkweek } from '../overtime/evaluate-workweek.js';
import { evaluateWorkweek, isDoubletime } from '../overtime/evaluate-workweek.js';
import type { WeekTerms } from '../overtime/week-terms.js';
import { PLAIN_TERMS } from '../overtime/week-terms.js';
import type { PremiumSpan, WorkedSpan } from '../overtime/worked-span.js';
import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber, dayNumberOf } from '../time/civil-date.js';
import type { DayDraft, DayDrafts } from './day-draft.js';
import type { StaffCalendar } from './staff-calendar.js';
import type { DayCell, StaffTime } from './staff-time.js';

/** The worked spans of each workweek, by its first day. */
type WorkedByWeek = ReadonlyMap<DayNumber, readonly WorkedSpan[]>;

/** Results and the steps that led to them. */
export interface WeeksEvaluated {
  readonly workweeks: readonly WorkweekResult[];
  readonly overtimeSteps: readonly OvertimeStep[];
}

/**
 * Evaluates overtime for each workweek in which something was worked, and credits it to the day and site of the span
 * that earned it.
 */
export function evaluateWeeks(time: StaffTime, weeks: readonly DayNumber[], drafts: DayDrafts): WeeksEvaluated {
  const byWeek = workedByWeek(time.worked, time.calendar);
  const workweeks: WorkweekResult[] = [];
  const steps: OvertimeStep[] = [];
  for (const firstDay of weeks) {
    if (!byWeek.has(firstDay)) continue;
    const evaluated = evaluatedWeek(time.calendar, byWeek, firstDay);
    credit(evaluated, drafts);
    workweeks.push(evaluated.result);
    steps.push(...overtimeSteps(time.ledger.staffMemberId, evaluated));
  }
  return { workweeks, overtimeSteps: steps };
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

/** One workweek as it is paid: by itself, with the other weeks of its period, or with the one beside it at a change. */
function evaluatedWeek(calendar: StaffCalendar, byWeek: WorkedByWeek, firstDay: DayNumber): EvaluatedWorkweek {
  const { overtime } = calendar.policiesOf(firstDay);
  if (overtime.periodWeeks !== undefined) return evaluatedInPeriod(calendar, byWeek, firstDay, overtime.periodWeeks);
  const change = changeAt(calendar, byWeek, firstDay);
  if (change !== null) {
    const isNext = dateOfDayNumber(firstDay) === change.next.weekStarting;
    return byCalendar(change, evaluateChange(change))[isNext ? 1 : 0]!;
  }
  const date = dateOfDayNumber(firstDay);
  return evaluateWorkweek(overtime, date, byWeek.get(firstDay)!, termsOf(calendar, byWeek, firstDay));
}

const termsOf = (calendar: StaffCalendar, byWeek: WorkedByWeek, firstDay: DayNumber): WeekTerms => ({
  ...PLAIN_TERMS,
  agreements: calendar.agreementsOf(firstDay),
  regularRate: calendar.regularRateOf(firstDay, byWeek.get(firstDay) ?? []),
  earlier: byWeek.get(calendar.weekOf(firstDay - 1)) ?? [],
});

/** The change of the workweek's beginning that a week ends or begins with; null: it is seven days like any other. */
function changeAt(calendar: StaffCalendar, byWeek: WorkedByWeek, firstDay: DayNumber): WorkweekChange | null {
  const previous = calendar.weekOf(firstDay - 1);
  const isCutShort = (week: DayNumber): boolean => calendar.lastDayOf(week) < week + 6;
  const oldDay = isCutShort(firstDay) ? firstDay : isCutShort(previous) ? previous : null;
  if (oldDay === null) return null;
  const nextDay = calendar.lastDayOf(oldDay) + 1;
  const weekOf = (day: DayNumber) => ({
    policy: calendar.policiesOf(day).overtime,
    weekStarting: dateOfDayNumber(day),
    terms: termsOf(calendar, byWeek, day),
  });
  const [old, next] = [weekOf(oldDay), weekOf(nextDay)];
  if (old.policy.periodWeeks !== undefined || next.policy.periodWeeks !== undefined) return null;
  const oldEnds = dateOfDayNumber(oldDay + 7);
  const ofNext = byWeek.get(nextDay) ?? [];
  return {
    old,
    next,
    before: byWeek.get(oldDay) ?? [],
    overlap: ofNext.filter(({ workday }) => workday < oldEnds),
    after: ofNext.filter(({ workday }) => workday >= oldEnds),
  };
}

/** Weeks that are evaluated together are counted off from the first that began under the policy, and on their weekday. */
function evaluatedInPeriod(
  calendar: StaffCalendar,
  byWeek: WorkedByWeek,
  firstDay: DayNumber,
  length: number,
): EvaluatedWorkweek {
  const { overtime, overtimeSince } = calendar.policiesOf(firstDay);
  const since = dayNumberOf(overtimeSince!);
  const isWeek = (day: DayNumber): boolean => day >= since && calendar.weekOf(day) === day;
  let weeksBefore = 0;
  while (isWeek(firstDay - 7 * (weeksBefore + 1))) weeksBefore += 1;
  const periodStart = firstDay - 7 * (weeksBefore % length);
  const spans = Array.from({ length }, (_, i) => byWeek.get(periodStart + 7 * i) ?? []).flat();
  const terms = termsOf(calendar, byWeek, periodStart);
  return evaluatePeriod(overtime, dateOfDayNumber(periodStart), spans, terms)[(firstDay - periodStart) / 7]!;
}

function credit({ premiums, federalPremiums }: EvaluatedWorkweek, drafts: DayDrafts): void {
  const add = (span: PremiumSpan, fact: 'overtimeSeconds' | 'doubletimeSeconds' | 'federalOvertimeSeconds'): void => {
    const draft: DayDraft | undefined = drafts.at(dayNumberOf(span.workday), span.siteId);
    if (draft !== undefined) draft[fact] += span.end - span.start;
  };
  for (const span of premiums) add(span, isDoubletime(span) ? 'doubletimeSeconds' : 'overtimeSeconds');
  for (const span of federalPremiums) add(span, 'federalOvertimeSeconds');
}
