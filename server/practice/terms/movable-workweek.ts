import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { addDays, dayNumberOf, weekdayOf } from '../../domain/time/civil-date.js';
import { firstDayOfWeek, type DatedWeekday } from '../../domain/time/workweek.js';
import { policyOf } from './assignable.js';
import type { KnownTerms } from './known-terms.query.js';

/** Why workweeks may not begin on that weekday from that day on; null: they may. */
export function problemOfMove(terms: KnownTerms, { from, weekday }: DatedWeekday): InputProblem | null {
  if (weekdayOf(from) !== weekday)
    return inputProblem('WEEKDAY_MISMATCH', 'A workweek begins on its own first day: choose a day of it.', 'from');
  if (terms.workweekChanges.some(({ validFrom }) => addDays(validFrom, 7) > from))
    return inputProblem('TOO_EARLY', 'The beginning of the workweek was changed later than that.', 'from');
  if (firstDayOfWeek(dayNumberOf(from), terms.weekStartsOn) === dayNumberOf(from))
    return inputProblem('SAME', 'Workweeks begin on that weekday already.', 'weekday');
  const isCountedByPeriods = terms.assignments.some(
    ({ policyId, policyVersion }) => policyOf(terms, policyId, policyVersion)?.periodWeeks !== undefined,
  );
  if (isCountedByPeriods)
    return inputProblem('PERIOD_ACROSS_CHANGE', 'A policy in use counts several weeks together.', 'from');
  return null;
}
