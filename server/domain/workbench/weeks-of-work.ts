import type { WorkedSpan } from '../overtime/worked-span.js';
import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber } from '../time/civil-date.js';
import type { EpochSeconds } from '../time/instant.js';
import { firstDayOfWeek } from '../time/workweek.js';
import { startOfWorkday } from '../time/workday.js';
import { workedByWeek } from '../work-day/evaluate-weeks.js';
import type { DayCell, StaffTime } from '../work-day/staff-time.js';
import type { EvaluationRequest } from './request.js';
import { workweekStartOf } from './request.js';

/**
 * The worked spans of each workweek, by its first day. A workweek that begins at another hour than its workdays cuts the
 * spans there; each keeps its workday.
 *
 *     workdays   │ Saturday       │ Sunday         │
 *     work                     ├──┼────┬──┤
 *     weeks                            │ from Sunday 07:00
 */
export function weeksOfWork(
  request: EvaluationRequest,
  worked: readonly DayCell[],
  { calendar }: StaffTime,
): Map<DayNumber, WorkedSpan[]> {
  const { zone, weekStartTime } = request;
  if (weekStartTime === null) return workedByWeek(worked, calendar);
  const startOf = (firstDay: DayNumber): EpochSeconds => startOfWorkday(firstDay, zone, weekStartTime);
  const byWeek = new Map<DayNumber, WorkedSpan[]>();
  for (const { day, start, end, siteId } of worked) {
    for (let from = start; from < end;) {
      let firstDay = firstDayOfWeek(day, workweekStartOf(request)) + 7;
      while (startOf(firstDay) > from) firstDay -= 7;
      const to = Math.min(end, startOf(firstDay + 7));
      const spans = byWeek.get(firstDay) ?? [];
      spans.push({ start: from, end: to, siteId, workday: dateOfDayNumber(day) });
      byWeek.set(firstDay, spans);
      from = to;
    }
  }
  return byWeek;
}
