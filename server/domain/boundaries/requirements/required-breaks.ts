import { clip } from '../../intervals/clip.js';
import { overlapping } from '../../intervals/find.js';
import type { Interval } from '../../intervals/interval.js';
import { lengthOf } from '../../intervals/interval.js';
import { subtract } from '../../intervals/subtract.js';
import { total } from '../../intervals/total.js';
import { union } from '../../intervals/union.js';
import type { BreakRequirement } from '../../overtime/requirements.js';
import type { Shift } from '../../work-day/shift.js';
import type { StaffTime } from '../../work-day/staff-time.js';
import type { RequiredMeal } from '../required-meal.js';
import type { Judgement, RequirementFinding } from './requirement-finding.js';
import { findingOf, mayJudge } from './requirement-finding.js';

type Failure = Pick<RequirementFinding, 'kind' | 'limit' | 'actual' | 'evidence'>;

/**
 * Breaks that must add up, of which only pieces of a least length count. One finding a shift, for the first requirement
 * that was not met: MEAL_MISSED without any piece, MEAL_SHORT with too little, MEAL_LATE when work went on too long
 * before a break. Such a break is not working time, whatever is paid for it (ArbZG § 2(1)).
 *
 *     shift    ├───────────────┤5├──────┤ 20 ├──────────┤
 *     counts                             ├──┤               pieces of 15 min or more
 */
export function requiredBreaks(judgement: Judgement): RequirementFinding[] {
  const requirements = judgement.policy.requirements?.breaks ?? [];
  if (requirements.length === 0) return [];
  return judgement.time.shifts.flatMap((shift) => {
    const { workday: day, siteId } = shift;
    if (!mayJudge(judgement, day, siteId)) return [];
    for (const requirement of requirements) {
      const failure = failureOf(judgement.time, shift, requirement);
      if (failure === null) continue;
      const isUnknown = shift.mealRecording !== 'PUNCHED' && failure.kind === 'MEAL_MISSED';
      return isUnknown ? [] : [findingOf(judgement, requirement, { ...failure, day, siteId })];
    }
    return [];
  });
}

/** How the breaks that a policy requires of a shift turned out. A shift not longer than a limit requires none by it. */
export function requiredBreaksStatus(
  time: StaffTime,
  shift: Shift,
  requirements: readonly BreakRequirement[],
): RequiredMeal['status'] {
  const isRequired = requirements.some((requirement) => {
    const pieces = piecesOf(time, shift).filter((piece) => lengthOf(piece) >= requirement.pieceAtLeast);
    return isOver(lengthOf(shift) - total(pieces), requirement);
  });
  const failures = requirements.flatMap((requirement) => failureOf(time, shift, requirement) ?? []);
  const failure = failures[0];
  if (failure === undefined && !isRequired) return 'NOT_REQUIRED';
  // A meal that the clock deducts unseen proves nothing.
  if (failure === undefined) return shift.mealRecording === 'AUTO_DEDUCT' ? 'UNKNOWN' : 'TAKEN';
  if (shift.mealRecording === 'PUNCHED' || failure.kind !== 'MEAL_MISSED') return 'FAILED';
  return shift.mealAnswer === 'TAKEN' ? 'TAKEN' : 'UNKNOWN';
}

const isOver = (seconds: number, { over, isEqualityOver }: BreakRequirement): boolean =>
  seconds > over || (isEqualityOver === true && seconds === over);

function failureOf(time: StaffTime, shift: Shift, requirement: BreakRequirement): Failure | null {
  const pieces = piecesOf(time, shift).filter((piece) => lengthOf(piece) >= requirement.pieceAtLeast);
  return requirement.measure === 'SHIFT'
    ? tooLittle(shift, requirement, pieces)
    : tooLongWithout(shift, requirement, pieces);
}

function tooLittle(shift: Shift, requirement: BreakRequirement, pieces: readonly Interval[]): Failure | null {
  const { over, totalAtLeast } = requirement;
  const taken = total(pieces);
  const worked = lengthOf(shift) - taken;
  if (!isOver(worked, requirement) || taken >= totalAtLeast) return null;
  if (taken === 0) return { kind: 'MEAL_MISSED', limit: over, actual: worked, evidence: [shift] };
  return { kind: 'MEAL_SHORT', limit: totalAtLeast, actual: taken, evidence: pieces };
}

function tooLongWithout(shift: Shift, requirement: BreakRequirement, pieces: readonly Interval[]): Failure | null {
  const { over } = requirement;
  const stretches = subtract([shift], pieces);
  const tooLong = stretches.find((stretch) => isOver(lengthOf(stretch), requirement));
  if (tooLong === undefined) return null;
  const kind = pieces.length > 0 ? 'MEAL_LATE' : 'MEAL_MISSED';
  return { kind, limit: over, actual: lengthOf(tooLong), evidence: [tooLong] };
}

/** Every stretch inside the shift without work: gaps, recorded meals and rests, less the tasks done in them. */
export function piecesOf({ presence }: StaffTime, shift: Shift): Interval[] {
  const rests = clip(presence.rests, shift.start, shift.end);
  return subtract(union([...shift.breaks, ...rests]), overlapping(presence.tasks, shift.start, shift.end));
}
