import { clip } from '../../intervals/clip.js';
import { lengthOf } from '../../intervals/interval.js';
import { total } from '../../intervals/total.js';
import { union } from '../../intervals/union.js';
import type { DayNumber } from '../../time/civil-date.js';
import type { Shift } from '../../work-day/shift.js';
import type { StaffTime } from '../../work-day/staff-time.js';
import type { Judgement, RequirementFinding } from './requirement-finding.js';
import { findingOf, mayJudge } from './requirement-finding.js';

/**
 * REST_BREAK_MISSED: one for each paid rest that the length of a shift earns and that was not given in full. Judged only
 * where rests are logged: where she logged none in the workweek of the shift or in the ones next to it, nothing is known.
 */
export function restBreaks(judgement: Judgement): RequirementFinding[] {
  const requirement = judgement.policy.requirements?.restBreaks;
  if (requirement === undefined) return [];
  const { minimum, stepsOver } = requirement;
  return judgement.time.shifts.flatMap((shift) => {
    const { workday: day, siteId } = shift;
    if (!mayJudge(judgement, day, siteId) || !areRestsLogged(judgement.time, day)) return [];
    const worked = total(shift.worked);
    const owed = stepsOver.filter((step) => worked > step).length;
    const rests = restsOf(judgement.time, shift);
    const full = rests.filter((rest) => lengthOf(rest) >= minimum);
    const short = rests.filter((rest) => lengthOf(rest) < minimum);
    return Array.from({ length: Math.max(0, owed - full.length) }, (_, i) => {
      const attempt = short[i];
      const actual = attempt === undefined ? 0 : lengthOf(attempt);
      const evidence = [attempt ?? shift];
      return findingOf(judgement, requirement, {
        kind: 'REST_BREAK_MISSED',
        day,
        siteId,
        limit: minimum,
        actual,
        evidence,
      });
    });
  });
}

/** Whether any rest is logged in the workweek of a day, the one before or the one after. */
function areRestsLogged({ presence, calendar }: StaffTime, day: DayNumber): boolean {
  const firstDay = calendar.weekOf(day);
  return clip(presence.rests, calendar.startOf(firstDay - 7), calendar.startOf(firstDay + 14)).length > 0;
}

/** Logged rests, and gaps that count as one. */
const restsOf = ({ presence }: StaffTime, shift: Shift) =>
  union([...clip(presence.rests, shift.start, shift.end), ...shift.breaks.filter(({ kind }) => kind === 'REST')]);
