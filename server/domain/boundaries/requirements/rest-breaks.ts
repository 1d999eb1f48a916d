import { clip } from '../../intervals/clip.js';
import { lengthOf } from '../../intervals/interval.js';
import { total } from '../../intervals/total.js';
import { union } from '../../intervals/union.js';
import type { Shift } from '../../work-day/shift.js';
import type { StaffTime } from '../../work-day/staff-time.js';
import type { Judgement, RequirementFinding } from './requirement-finding.js';
import { findingOf, mayJudge } from './requirement-finding.js';

/**
 * REST_BREAK_MISSED: one for each paid rest that the length of a shift earns and that was not given in full. Judged only
 * for those who log rests: where nobody does, nothing is known of them.
 */
export function restBreaks(judgement: Judgement): RequirementFinding[] {
  const requirement = judgement.policy.requirements?.restBreaks;
  if (requirement === undefined || judgement.time.presence.rests.length === 0) return [];
  const { minimum, stepsOver } = requirement;
  return judgement.time.shifts.flatMap((shift) => {
    const { workday: day, siteId } = shift;
    if (!mayJudge(judgement, day, siteId)) return [];
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

/** Logged rests, and gaps that count as one. */
const restsOf = ({ presence }: StaffTime, shift: Shift) =>
  union([...clip(presence.rests, shift.start, shift.end), ...shift.breaks.filter(({ kind }) => kind === 'REST')]);
