import type { Interval } from '../../intervals/interval.js';
import { lengthOf } from '../../intervals/interval.js';
import { union } from '../../intervals/union.js';
import type { WeeklyRestRequirement } from '../../overtime/requirements.js';
import type { DayNumber } from '../../time/civil-date.js';
import type { Judgement, RequirementFinding, WeekOnRecord } from './requirement-finding.js';
import { findingOf, mayJudge } from './requirement-finding.js';

const DAY = 24 * 3600;

/**
 * WEEKLY_REST_MISSED: a workweek without a long rest. The rest may lie anywhere in the seven days (C-306/16), and reach
 * beyond them as long as its day lies inside; a longer rest in fourteen days makes up for it where the law says so. While
 * a week that could make up for it is not complete yet, it is unknown and no violation.
 *
 *     work    ┤Sun    │Mon           │Tue ├───┤
 *     rest     ├───── 39 h ──────────────┤         32 of them in the week that begins on Monday
 */
export function weeklyRest(judgement: Judgement): RequirementFinding[] {
  const requirement = judgement.policy.requirements?.weeklyRest;
  if (requirement === undefined) return [];
  const { time, weeks } = judgement;
  const rests = restsOf(judgement);
  return weeks.flatMap((firstDay) => {
    const last = time.worked.findLast(({ day }) => day >= firstDay && day <= time.calendar.lastDayOf(firstDay));
    if (last === undefined || mayBeRested(judgement, requirement, rests, firstDay)) return [];
    const { day, siteId } = last;
    if (!mayJudge(judgement, day, siteId)) return [];
    const longest = longestIn(rests, weekOf(judgement, firstDay));
    return [
      findingOf(judgement, requirement, {
        kind: 'WEEKLY_REST_MISSED',
        day,
        siteId,
        limit: requirement.atLeast,
        actual: lengthOf(longest),
        evidence: [longest],
      }),
    ];
  });
}

/** Every stretch without work, before the first and after the last of it too. */
function restsOf({ time }: Judgement): Interval[] {
  const work = union(time.work);
  const out: Interval[] = [];
  let reached = -Infinity;
  for (const { start, end } of [...work, { start: Infinity, end: Infinity }]) {
    out.push({ start: reached, end: start });
    reached = end;
  }
  return out;
}

const weekOf = ({ time }: Judgement, firstDay: DayNumber, days = 7): Interval => ({
  start: time.calendar.startOf(firstDay),
  end: time.calendar.startOf(firstDay + days),
});

const inside = (rest: Interval, { start, end }: Interval): number =>
  Math.max(0, Math.min(rest.end, end) - Math.max(rest.start, start));

function mayBeRested(
  judgement: Judgement,
  { atLeast, ofItInside, orInFourteenDays }: WeeklyRestRequirement,
  rests: readonly Interval[],
  firstDay: DayNumber,
): boolean {
  const week = weekOf(judgement, firstDay);
  if (rests.some((rest) => lengthOf(rest) >= atLeast && inside(rest, week) >= ofItInside)) return true;
  if (orInFourteenDays === null) return false;
  return [firstDay - 7, firstDay].some((from) => {
    // An empty week outside the record is not a rest; one that is not complete yet may become one.
    const record: readonly WeekOnRecord[] = [judgement.recordOf(from), judgement.recordOf(from + 7)];
    if (record.includes('ABSENT')) return false;
    if (record.includes('NOT_YET')) return true;
    const fortnight = weekOf(judgement, from, 14);
    const days = rests.reduce((sum, rest) => sum + Math.floor(inside(rest, fortnight) / DAY), 0);
    return days * DAY >= orInFourteenDays;
  });
}

/** The longest rest, as far as it lies in the week: what lies beyond the record is not known. */
function longestIn(rests: readonly Interval[], week: Interval): Interval {
  const clipped = rests.map(({ start, end }) => ({ start: Math.max(start, week.start), end: Math.min(end, week.end) }));
  return clipped.reduce((most, each) => (lengthOf(each) > lengthOf(most) ? each : most));
}
