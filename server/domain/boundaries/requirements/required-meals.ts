import { clip } from '../../intervals/clip.js';
import { lengthOf } from '../../intervals/interval.js';
import { subtract } from '../../intervals/subtract.js';
import { total } from '../../intervals/total.js';
import type { Agreement } from '../../overtime/agreement.js';
import type { MealRequirement } from '../../overtime/requirements.js';
import type { BreakTaken } from '../../work-day/break-taken.js';
import type { Shift } from '../../work-day/shift.js';
import type { RequiredMeal } from '../required-meal.js';
import type { Judgement, RequirementFinding } from './requirement-finding.js';
import { findingOf, mayJudge } from './requirement-finding.js';

type Failure = Pick<RequirementFinding, 'kind' | 'limit' | 'actual' | 'evidence'> & {
  readonly requirement: MealRequirement;
};

/** The breaks of a shift that no requirement has used yet, each list in order of time. */
interface Unused {
  readonly meals: BreakTaken[];
  readonly voided: BreakTaken[];
  readonly short: BreakTaken[];
}

/**
 * MEAL_INTERRUPTED, MEAL_SHORT, MEAL_LATE, MEAL_MISSED: one for each meal that a policy requires of a shift and that was
 * neither taken in time nor given up by consent. A meal serves one requirement, in the order in which they were taken.
 */
export function requiredMeals(judgement: Judgement): RequirementFinding[] {
  const requirements = judgement.policy.requirements?.meals ?? [];
  if (requirements.length === 0) return [];
  return judgement.time.shifts.flatMap((shift) => {
    const { workday: day, siteId } = shift;
    if (!mayJudge(judgement, day, siteId)) return [];
    return failuresOf(shift, requirements, judgement.agreements).map(({ requirement, ...failure }) => {
      // What was attempted is less than what was never given.
      const severity = failure.kind === 'MEAL_MISSED' ? requirement.severity : 'WARNING';
      return findingOf(judgement, requirement, { ...failure, severity, day, siteId });
    });
  });
}

/**
 * How the meals that a policy requires of a shift turned out, taken together: FAILED when one of them did, UNKNOWN when
 * none did but the source does not know of one. A meal given up by consent is not required.
 */
export function requiredMealsStatus(
  shift: Shift,
  requirements: readonly MealRequirement[],
  agreements: readonly Agreement[],
): RequiredMeal['status'] {
  const worked = total(shift.worked);
  if (failuresOf(shift, requirements, agreements).length > 0) return 'FAILED';
  const required = requirements.filter(
    (requirement) => worked > requirement.requiredOver && !isWaived(requirement, worked, true, agreements),
  ).length;
  if (required === 0) return 'NOT_REQUIRED';
  const isKnown = shift.mealRecording === 'PUNCHED' || shift.mealAnswer === 'TAKEN';
  return isKnown || breaksOf(shift).meals.length >= required ? 'TAKEN' : 'UNKNOWN';
}

function failuresOf(
  shift: Shift,
  requirements: readonly MealRequirement[],
  agreements: readonly Agreement[],
): Failure[] {
  const worked = total(shift.worked);
  const unused = breaksOf(shift);
  let isEarlierTaken = true;
  const out: Failure[] = [];
  for (const requirement of requirements.filter(({ requiredOver }) => worked > requiredOver)) {
    const next = unused.meals[0];
    if (next !== undefined && workedBefore(shift, next) <= (requirement.beginsBy ?? Infinity)) {
      unused.meals.shift();
      isEarlierTaken = true;
      continue;
    }
    if (isWaived(requirement, worked, isEarlierTaken, agreements)) continue;
    const failure = failureOf(shift, requirement, unused, worked);
    isEarlierTaken = failure?.kind === 'MEAL_LATE';
    if (failure !== null) out.push({ ...failure, requirement });
  }
  return out;
}

/** Where the clock deducts a meal unseen, or knows nothing of meals, only what somebody recorded can serve or fail. */
function breaksOf({ breaks, mealRecording }: Shift): Unused {
  const isSeen = ({ isRecorded }: BreakTaken): boolean => mealRecording !== 'AUTO_DEDUCT' || !isRecorded;
  const mayFail = (taken: BreakTaken): boolean => mealRecording === 'PUNCHED' || taken.isRecorded;
  return {
    meals: breaks.filter((taken) => taken.kind === 'MEAL' && isSeen(taken)),
    voided: breaks.filter((taken) => taken.kind === 'VOIDED' && mayFail(taken)),
    short: breaks.filter((taken) => taken.kind === 'SHORT' && isSeen(taken) && mayFail(taken)),
  };
}

const isWaived = (
  { waivers }: MealRequirement,
  worked: number,
  isEarlierTaken: boolean,
  agreements: readonly Agreement[],
): boolean =>
  waivers.some(
    ({ agreement, workedUpTo, ifEarlierTaken }) =>
      agreements.includes(agreement) && worked <= (workedUpTo ?? Infinity) && (isEarlierTaken || !ifEarlierTaken),
  );

function failureOf(
  shift: Shift,
  { minimum, beginsBy, requiredOver }: MealRequirement,
  unused: Unused,
  worked: number,
): Omit<Failure, 'requirement'> | null {
  const voided = unused.voided.shift();
  if (voided !== undefined) {
    const relieved = subtract([voided], voided.interruptions).map(lengthOf);
    return { kind: 'MEAL_INTERRUPTED', limit: minimum, actual: Math.max(0, ...relieved), evidence: [voided] };
  }
  const short = unused.short.shift();
  if (short !== undefined) return { kind: 'MEAL_SHORT', limit: minimum, actual: lengthOf(short), evidence: [short] };
  const late = unused.meals.shift();
  if (late !== undefined && beginsBy !== null) {
    return { kind: 'MEAL_LATE', limit: beginsBy, actual: workedBefore(shift, late), evidence: [late] };
  }
  if (shift.mealRecording !== 'PUNCHED') return null;
  if (shift.mealAnswer === 'INTERRUPTED')
    return { kind: 'MEAL_INTERRUPTED', limit: minimum, actual: 0, evidence: [shift] };
  return { kind: 'MEAL_MISSED', limit: requiredOver, actual: worked, evidence: [shift] };
}

const workedBefore = (shift: Shift, taken: BreakTaken): number => total(clip(shift.worked, shift.start, taken.start));
