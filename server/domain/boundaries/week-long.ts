import { clip } from '../intervals/clip.js';
import { overlapping } from '../intervals/find.js';
import { total } from '../intervals/total.js';
import type { DayNumber } from '../time/civil-date.js';
import type { EpochSeconds } from '../time/instant.js';
import type { DayCell, StaffTime } from '../work-day/staff-time.js';
import type { Finding } from './finding.js';
import { isJudged, limitsOn, workedFeed } from './finding.js';

/** The length of the rolling window. */
const ROLLING = 168 * 3600;

/** A stretch of time in which too much was worked, and the piece of work that crossed the limit. */
interface Crossing {
  readonly rule: string;
  readonly severity: 'WARNING' | 'SERIOUS' | 'CRITICAL';
  readonly limit: number;
  readonly actual: number;
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
  readonly crossedIn: DayCell;
}

/**
 * WEEK_LONG: too much worked in the workweek, or in any 168 hours that end in it. At most one a workweek, the severest,
 * on the day in which the limit was crossed. A window that was over its limit before the week began belongs to the week
 * before; a workweek that is too long by itself is always found.
 */
export function weekLong(time: StaffTime, weeks: readonly DayNumber[]): Finding[] {
  return weeks.flatMap((firstDay) => {
    const crossing = severest(time, firstDay);
    if (crossing === null) return [];
    const { day, siteId } = crossing.crossedIn;
    if (!isJudged(time, day, siteId, [workedFeed(time, day)])) return [];
    const { severity, rule, limit, actual, start, end } = crossing;
    return [
      {
        kind: 'WEEK_LONG' as const,
        day,
        siteId,
        severity,
        rule,
        clause: 'Directive 2003/88/EC art. 6 (48 h)',
        limit,
        actual,
        evidence: clip(time.worked, start, end),
      },
    ];
  });
}

function severest(time: StaffTime, firstDay: DayNumber): Crossing | null {
  const { calendar, worked } = time;
  const { week } = limitsOn(time, firstDay).limits;
  const start = calendar.startOfWeek(firstDay);
  const end = calendar.startOfWeek(firstDay + 7);
  const cells = overlapping(worked, start, end).map((cell) => ({
    ...cell,
    start: Math.max(cell.start, start),
    end: Math.min(cell.end, end),
  }));
  const actual = total(cells);
  const isOverAlready = (limit: number): boolean => workedIn(time, start - ROLLING, start) > limit;
  for (const [severity, limit] of [
    ['CRITICAL', week.rollingCriticalOver],
    ['SERIOUS', week.rollingSeriousOver],
  ] as const) {
    if (actual > limit)
      return { rule: 'WORKWEEK', severity, limit, actual, start, end, crossedIn: crossedIn(cells, limit) };
    const rolling = isOverAlready(limit) ? null : rollingCrossing(time, cells, limit);
    if (rolling !== null) return { rule: 'ROLLING_168_HOURS', severity, limit, ...rolling };
  }
  if (actual <= week.warningOver) return null;
  const limit = week.warningOver;
  return { rule: 'WORKWEEK', severity: 'WARNING', limit, actual, start, end, crossedIn: crossedIn(cells, limit) };
}

/** The fullest window that ends in the week, if it is over the limit; dated by the first that is. */
function rollingCrossing(
  time: StaffTime,
  cells: readonly DayCell[],
  limit: number,
): Pick<Crossing, 'actual' | 'start' | 'end' | 'crossedIn'> | null {
  let first: DayCell | null = null;
  let fullest = { actual: limit, start: 0, end: 0 };
  // Worked time in a window grows only while it ends in worked time: the fullest one ends where a piece ends.
  for (const cell of cells) {
    const actual = workedIn(time, cell.end - ROLLING, cell.end);
    if (actual <= limit) continue;
    first ??= cell;
    if (actual > fullest.actual) fullest = { actual, start: cell.end - ROLLING, end: cell.end };
  }
  return first === null ? null : { ...fullest, crossedIn: first };
}

const workedIn = (time: StaffTime, start: EpochSeconds, end: EpochSeconds): number =>
  total(clip(overlapping(time.worked, start, end), start, end));

function crossedIn(cells: readonly DayCell[], limit: number): DayCell {
  let sum = 0;
  return cells.find((cell) => (sum += cell.end - cell.start) > limit)!;
}
