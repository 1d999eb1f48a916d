import { overlapping } from '../../intervals/find.js';
import { total } from '../../intervals/total.js';
import type { AverageWeekRequirement } from '../../overtime/requirements.js';
import type { DayNumber } from '../../time/civil-date.js';
import type { DayCell, StaffTime } from '../../work-day/staff-time.js';
import type { Judgement, RequirementFinding } from './requirement-finding.js';
import { findingOf, mayJudge } from './requirement-finding.js';

/** The average week of one reference period: (A + B) ÷ C. */
export interface AverageWeek {
  /** First days of its first and last week. */
  readonly firstWeek: DayNumber;
  readonly lastWeek: DayNumber;
  readonly weeks: number;
  /** A: worked in the period. B: worked on as many days after it as were lost to leave. Seconds. */
  readonly workedSeconds: number;
  readonly madeUpSeconds: number;
  /** Days of leave for which no day worked after the period is known yet; while there are any, the average is unknown. */
  readonly missingDays: number;
}

/**
 * The average week over every reference period of full length that the record holds (Working Time Regulations 1998,
 * reg. 4). A record shorter than that is one period by itself: the time since the work began. Leave is neutral: for every
 * day lost to it, the next day worked after the period is taken in.
 */
export function averageWeeks(time: StaffTime, { weeks }: AverageWeekRequirement): AverageWeek[] {
  const { calendar, worked } = time;
  const firstCell = worked[0];
  const lastCell = worked.at(-1);
  if (firstCell === undefined || lastCell === undefined) return [];
  const leave = leaveDays(time);
  const first = calendar.weekOf(Math.min(firstCell.day, leave[0] ?? Infinity));
  const last = calendar.weekOf(Math.max(lastCell.day, leave.at(-1) ?? -Infinity));
  const all = weeksBetween(time, first, last);
  const length = Math.min(weeks, all.length);
  const byDay = Map.groupBy(worked, (cell: DayCell) => cell.day);
  const out: AverageWeek[] = [];
  for (const [index, lastWeek] of all.entries()) {
    const firstWeek = all[index - length + 1];
    if (firstWeek === undefined) continue;
    const end = calendar.lastDayOf(lastWeek) + 1;
    const inPeriod = worked.filter(({ day }) => day >= firstWeek && day < end);
    const lost = leave.filter((day) => day >= firstWeek && day < end).length;
    const after = [...byDay].filter(([day]) => day >= end).slice(0, lost);
    out.push({
      firstWeek,
      lastWeek,
      weeks: length,
      workedSeconds: total(inPeriod),
      madeUpSeconds: total(after.flatMap(([, cells]) => cells)),
      missingDays: lost - after.length,
    });
  }
  return out;
}

/** First days of all workweeks from one to another. */
function weeksBetween({ calendar }: StaffTime, first: DayNumber, last: DayNumber): DayNumber[] {
  const weeks: DayNumber[] = [];
  for (let week = first; week <= last; week = calendar.lastDayOf(week) + 1) weeks.push(week);
  return weeks;
}

/** Days on leave on which nothing was worked. */
function leaveDays({ calendar, leave, worked }: StaffTime): DayNumber[] {
  const days = new Set<DayNumber>();
  for (const { start, end } of leave) {
    for (let day = calendar.dayOf(start); calendar.startOf(day) < end; day++) days.add(day);
  }
  const isWorked = (day: DayNumber): boolean =>
    overlapping(worked, calendar.startOf(day), calendar.startOf(day + 1)).length > 0;
  return [...days].filter((day) => !isWorked(day)).toSorted((a, b) => a - b);
}

/** AVERAGE_WEEK_LONG: the average is over the limit, whatever the days still to be taken in may add. */
export function averageWeekLong(judgement: Judgement): RequirementFinding[] {
  const requirement = judgement.policy.requirements?.averageWeek;
  if (requirement === undefined) return [];
  if (requirement.optOut !== null && judgement.agreements.includes(requirement.optOut)) return [];
  const { time, weeks } = judgement;
  return averageWeeks(time, requirement).flatMap(({ firstWeek, lastWeek, weeks: count, ...sums }) => {
    const seconds = sums.workedSeconds + sums.madeUpSeconds;
    const last = time.worked.findLast(({ day }) => day >= firstWeek && day < lastWeek + 7);
    if (seconds <= requirement.atMost * count || last === undefined || !weeks.includes(lastWeek)) return [];
    const { day, siteId } = last;
    if (!mayJudge({ ...judgement, asked: new Set([day]) }, day, siteId)) return [];
    return [
      findingOf(judgement, requirement, {
        kind: 'AVERAGE_WEEK_LONG',
        day,
        siteId,
        limit: requirement.atMost,
        actual: Math.round(seconds / count),
        evidence: [{ start: time.calendar.startOf(firstWeek), end: time.calendar.startOf(lastWeek + 7) }],
      }),
    ];
  });
}
