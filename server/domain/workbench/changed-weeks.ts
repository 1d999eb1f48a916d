import type { ChangedWeeks, WorkweekChange } from '../overtime/evaluate-change.js';
import { evaluateChange } from '../overtime/evaluate-change.js';
import type { EvaluatedWorkweek } from '../overtime/evaluate-workweek.js';
import type { Policy } from '../overtime/policy.js';
import type { WeekTerms } from '../overtime/week-terms.js';
import type { WorkedSpan } from '../overtime/worked-span.js';
import type { Amount } from '../pay/decimal.js';
import { sumOf } from '../pay/decimal.js';
import type { WeeklyPay } from '../pay/weekly-pay.js';
import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber, dayNumberOf } from '../time/civil-date.js';
import { firstDayOfWeek } from '../time/workweek.js';
import type { EvaluationRequest } from './request.js';

/** A week with the time that is counted in it, before and after it is evaluated. */
export interface CountedWeek {
  readonly firstDay: DayNumber;
  readonly spans: readonly WorkedSpan[];
  readonly evaluated: EvaluatedWorkweek;
}

/**
 * The two weeks in which the request changes the beginning of the workweek: the time that lies in both is counted in the
 * one where the pay is greater. Null: the request changes nothing, or nothing was worked in the first new week.
 */
export function changedWeeks(
  request: EvaluationRequest,
  policy: Policy,
  byWeek: ReadonlyMap<DayNumber, readonly WorkedSpan[]>,
  termsOf: (week: DayNumber, spans: readonly WorkedSpan[]) => WeekTerms,
  payOf: (week: CountedWeek) => WeeklyPay | null,
): readonly CountedWeek[] | null {
  if (request.workweekChange === null) return null;
  const nextDay = dayNumberOf(request.workweekChange.from);
  const oldDay = firstDayOfWeek(nextDay - 1, request.anchors.weekStartsOn);
  const ofNext = byWeek.get(nextDay);
  if (ofNext === undefined || oldDay + 7 === nextDay) return null;
  const oldEnds = dateOfDayNumber(oldDay + 7);
  const parts = {
    before: byWeek.get(oldDay) ?? [],
    overlap: ofNext.filter(({ workday }) => workday < oldEnds),
    after: ofNext.filter(({ workday }) => workday >= oldEnds),
  };
  const weekOf = (day: DayNumber, spans: readonly WorkedSpan[]) => ({
    policy,
    weekStarting: dateOfDayNumber(day),
    terms: termsOf(day, spans),
  });
  const change = { ...parts, old: weekOf(oldDay, parts.before), next: weekOf(nextDay, ofNext) };
  const counted = (weeks: ChangedWeeks): readonly CountedWeek[] => countedWeeks(change, weeks);
  const totalOf = (weeks: ChangedWeeks): Amount => sumOf(counted(weeks).map((week) => payOf(week)!.total));
  // Rates may differ: where pay is known, pay is compared, and not hours.
  const paysMore = (one: ChangedWeeks, other: ChangedWeeks): boolean => totalOf(one).greaterThan(totalOf(other));
  return counted(evaluateChange(change, request.pay === null ? undefined : paysMore));
}

/** What either workweek counts: the time in both of them in one alone. */
function countedWeeks({ old, next, before, overlap, after }: WorkweekChange, weeks: ChangedWeeks): CountedWeek[] {
  const isOld = weeks.countedIn === 'OLD';
  return [
    {
      firstDay: dayNumberOf(old.weekStarting),
      spans: isOld ? [...before, ...overlap] : before,
      evaluated: weeks.old,
    },
    {
      firstDay: dayNumberOf(next.weekStarting),
      spans: isOld ? after : [...overlap, ...after],
      evaluated: weeks.next,
    },
  ];
}
