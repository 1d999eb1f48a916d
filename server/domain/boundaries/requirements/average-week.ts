import { overlapping } from '../../intervals/find.js';
import { total } from '../../intervals/total.js';
import type { AverageWeekRequirement } from '../../overtime/requirements.js';
import type { DayNumber } from '../../time/civil-date.js';
import type { DayCell, StaffTime } from '../../work-day/staff-time.js';
import type { Judgement, ReferencePeriod, RequirementFinding } from './requirement-finding.js';
import { findingOf, mayJudge } from './requirement-finding.js';

/** The average week of one reference period: (A + B) ÷ C. */
export interface AverageWeek extends ReferencePeriod {
  /** A: worked in the period. B: worked on as many days after it as were lost to leave. Seconds. */
  readonly workedSeconds: number;
  readonly madeUpSeconds: number;
  /** Days of leave for which no day worked after the period is known yet; while there are any, the average is unknown. */
  readonly missingDays: number;
}

/**
 * The average week over each of these reference periods (Working Time Regulations 1998, reg. 4). Leave is neutral: for
 * every day lost to it, the next day worked after the period is taken in, looked for over as many weeks as are averaged.
 */
export function averageWeeks(
  time: StaffTime,
  { weeks }: AverageWeekRequirement,
  periods: readonly ReferencePeriod[],
): AverageWeek[] {
  if (periods.length === 0) return [];
  const leave = leaveDays(time);
  const byDay = Map.groupBy(time.worked, (cell: DayCell) => cell.day);
  return periods.map((period) => {
    const { firstWeek, lastWeek } = period;
    const end = time.calendar.lastDayOf(lastWeek) + 1;
    const inPeriod = time.worked.filter(({ day }) => day >= firstWeek && day < end);
    const lost = leave.filter((day) => day >= firstWeek && day < end).length;
    const after = [...byDay].filter(([day]) => day >= end && day < end + 7 * weeks).slice(0, lost);
    return {
      ...period,
      workedSeconds: total(inPeriod),
      madeUpSeconds: total(after.flatMap(([, cells]) => cells)),
      missingDays: lost - after.length,
    };
  });
}

/**
 * Every reference period of full length that a record holds which is the whole story; one shorter than that is one
 * period by itself: the time since the work began.
 */
export function periodsOnRecord(time: StaffTime, weeks: number): ReferencePeriod[] {
  const { calendar, worked } = time;
  const firstCell = worked[0];
  const lastCell = worked.at(-1);
  if (firstCell === undefined || lastCell === undefined) return [];
  const leave = leaveDays(time);
  const first = calendar.weekOf(Math.min(firstCell.day, leave[0] ?? Infinity));
  const last = calendar.weekOf(Math.max(lastCell.day, leave.at(-1) ?? -Infinity));
  const all = weeksBetween(time, first, last);
  const length = Math.min(weeks, all.length);
  return all.slice(length - 1).map((lastWeek, i) => ({ firstWeek: all[i]!, lastWeek, weeks: length }));
}

/** First days of all workweeks from one to another. */
function weeksBetween({ calendar }: StaffTime, first: DayNumber, last: DayNumber): DayNumber[] {
  const weeks: DayNumber[] = [];
  for (let week = first; week <= last; week = calendar.lastDayOf(week) + 1) weeks.push(week);
  return weeks;
}

/** Days on leave on which nothing was worked, in order. */
function leaveDays({ calendar, leave, worked }: StaffTime): DayNumber[] {
  const days = new Set<DayNumber>();
  for (const { start, end } of leave) {
    for (let day = calendar.dayOf(start); calendar.startOf(day) < end; day++) days.add(day);
  }
  const isWorked = (day: DayNumber): boolean =>
    overlapping(worked, calendar.startOf(day), calendar.startOf(day + 1)).length > 0;
  return [...days].filter((day) => !isWorked(day));
}

/**
 * AVERAGE_WEEK_LONG: the average is over the limit, whatever the days still to be taken in may add. It belongs to the
 * last day worked in the period.
 */
export function averageWeekLong(judgement: Judgement): RequirementFinding[] {
  const requirement = judgement.policy.requirements?.averageWeek;
  if (requirement === undefined) return [];
  if (requirement.optOut !== null && judgement.agreements.includes(requirement.optOut)) return [];
  const { time, periodsOf } = judgement;
  const averages = averageWeeks(time, requirement, periodsOf(requirement.weeks));
  return averages.flatMap(({ firstWeek, lastWeek, weeks: count, ...sums }) => {
    const seconds = sums.workedSeconds + sums.madeUpSeconds;
    const end = time.calendar.lastDayOf(lastWeek) + 1;
    const last = time.worked.findLast(({ day }) => day >= firstWeek && day < end);
    if (seconds <= requirement.atMost * count || last === undefined) return [];
    const { day, siteId } = last;
    if (!mayJudge({ ...judgement, asked: new Set([day]) }, day, siteId)) return [];
    return [
      findingOf(judgement, requirement, {
        kind: 'AVERAGE_WEEK_LONG',
        day,
        siteId,
        limit: requirement.atMost,
        actual: Math.round(seconds / count),
        evidence: [{ start: time.calendar.startOf(firstWeek), end: time.calendar.startOf(end) }],
      }),
    ];
  });
}
