import type { DayNumber } from '../../time/civil-date.js';
import { employedSince } from '../../work-day/employed-since.js';
import type { StaffTime } from '../../work-day/staff-time.js';
import { isJudged, workedFeed } from '../finding.js';
import type { Judgement, ReferencePeriod, WeekOnRecord } from './requirement-finding.js';

/**
 * How a policy, with what was agreed, judges these workweeks of a person whose record goes on before and after them. Nothing in it depends on
 * which other weeks are judged with them, so that a week by itself is judged as in a rebuild of everything.
 */
export function judgementOf(
  time: StaffTime,
  by: Pick<Judgement, 'policy' | 'agreements'>,
  weeks: readonly DayNumber[],
  asked: ReadonlySet<DayNumber>,
): Judgement {
  const days = new Set([...asked].filter((day) => weeks.includes(time.calendar.weekOf(day))));
  return {
    time,
    ...by,
    weeks,
    asked: days,
    recordOf: (firstDay) => recordOf(time, firstDay),
    periodsOf: (count) => weeksWorked(time, weeks).map((lastWeek) => periodTo(time, lastWeek, count)),
  };
}

function recordOf(time: StaffTime, firstDay: DayNumber): WeekOnRecord {
  const { ledger, calendar } = time;
  if (employedSince(ledger.contracts, firstDay) > firstDay) return 'ABSENT';
  const isComplete = Array.from({ length: 7 }, (_, i) => firstDay + i).every((day) =>
    isJudged(time, day, calendar.contractOn(day).homeSiteId, [workedFeed(time, day)]),
  );
  return isComplete ? 'RECORDED' : 'NOT_YET';
}

const weeksWorked = ({ worked, calendar }: StaffTime, weeks: readonly DayNumber[]): DayNumber[] =>
  weeks.filter((firstDay) => worked.some(({ day }) => day >= firstDay && day <= calendar.lastDayOf(firstDay)));

/** The weeks averaged up to this one; somebody employed for less is averaged over the time since she began (reg. 4(4)). */
function periodTo({ ledger, calendar }: StaffTime, lastWeek: DayNumber, most: number): ReferencePeriod {
  const began = calendar.weekOf(employedSince(ledger.contracts, calendar.lastDayOf(lastWeek)));
  let firstWeek = lastWeek;
  let weeks = 1;
  for (; weeks < most && firstWeek > began; weeks += 1) firstWeek = calendar.weekOf(firstWeek - 1);
  return { firstWeek, lastWeek, weeks };
}
