import { clip } from '../../intervals/clip.js';
import { overlapping } from '../../intervals/find.js';
import type { Interval } from '../../intervals/interval.js';
import { lengthOf } from '../../intervals/interval.js';
import { subtract } from '../../intervals/subtract.js';
import { total } from '../../intervals/total.js';
import type { DayWorkedRequirement } from '../../overtime/requirements.js';
import type { Shift } from '../../work-day/shift.js';
import type { StaffTime } from '../../work-day/staff-time.js';
import { piecesOf } from './required-breaks.js';
import type { Judgement, RequirementFinding } from './requirement-finding.js';
import { findingOf, mayJudge } from './requirement-finding.js';

const ROLLING = 168 * 3600;

/** SHIFT_LONG and WEEK_LONG by a policy's own limits: of a day, of a shift with its breaks, of any 168 hours. */
export const requiredLengths = (judgement: Judgement): RequirementFinding[] => [
  ...daysTooLong(judgement),
  ...shiftsTooLong(judgement),
  ...rollingWeeksTooLong(judgement),
];

/** A day is what begins in it: a night shift is not halved by midnight. */
function daysTooLong(judgement: Judgement): RequirementFinding[] {
  const requirement = judgement.policy.requirements?.dayWorked;
  if (requirement === undefined) return [];
  const days = Map.groupBy(judgement.time.shifts, (shift: Shift) => shift.workday);
  return [...days].flatMap(([day, shifts]) => {
    const worked = shifts.flatMap((shift) => withoutBreaks(judgement.time, shift, requirement));
    const actual = total(worked);
    const { siteId } = shifts[0]!;
    if (actual <= requirement.atMost || !mayJudge(judgement, day, siteId)) return [];
    const limit = requirement.atMost;
    return [findingOf(judgement, requirement, { kind: 'SHIFT_LONG', day, siteId, limit, actual, evidence: worked })];
  });
}

function withoutBreaks(
  time: StaffTime,
  shift: Shift,
  { withoutBreaksFrom }: DayWorkedRequirement,
): readonly Interval[] {
  if (withoutBreaksFrom === undefined) return shift.worked;
  return subtract(
    shift.worked,
    piecesOf(time, shift).filter((piece) => lengthOf(piece) >= withoutBreaksFrom),
  );
}

function shiftsTooLong(judgement: Judgement): RequirementFinding[] {
  const requirement = judgement.policy.requirements?.shiftElapsed;
  if (requirement === undefined) return [];
  return judgement.time.shifts.flatMap((shift) => {
    const { workday: day, siteId } = shift;
    const actual = lengthOf(shift);
    if (actual <= requirement.atMost || !mayJudge(judgement, day, siteId)) return [];
    const limit = requirement.atMost;
    return [findingOf(judgement, requirement, { kind: 'SHIFT_LONG', day, siteId, limit, actual, evidence: [shift] })];
  });
}

/** At most one a workweek, on the day in which the limit was crossed first. */
function rollingWeeksTooLong(judgement: Judgement): RequirementFinding[] {
  const requirement = judgement.policy.requirements?.rollingWeek;
  if (requirement === undefined) return [];
  const { worked } = judgement.time;
  return judgement.weeks.flatMap((firstDay) => {
    for (const { day, siteId, end } of worked) {
      if (day < firstDay || day >= firstDay + 7) continue;
      const evidence = clip(overlapping(worked, end - ROLLING, end), end - ROLLING, end);
      const actual = total(evidence);
      if (actual <= requirement.atMost || !mayJudge(judgement, day, siteId)) continue;
      return [
        findingOf(judgement, requirement, {
          kind: 'WEEK_LONG',
          day,
          siteId,
          limit: requirement.atMost,
          actual,
          evidence,
        }),
      ];
    }
    return [];
  });
}
