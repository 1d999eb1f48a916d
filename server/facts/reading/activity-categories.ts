import type { TaskCategory } from '../../domain/ledger.js';
import { dayNumberOf } from '../../domain/time/civil-date.js';
import type { EpochSeconds, ZoneId } from '../../domain/time/instant.js';
import { startOfWorkday } from '../../domain/time/workday.js';
import type { PracticeTerms } from './practice-terms.query.js';

/** The category an activity has at an instant, by the mapping in force on that day; null: not mapped then. */
export type CategoryAt = (activityId: string, instant: EpochSeconds) => TaskCategory | null;

interface Step {
  readonly from: EpochSeconds;
  readonly category: TaskCategory;
}

/** The dated mapping as instants of one zone, so that a look-up needs no calendar. */
export function categoriesIn(zone: ZoneId, categories: PracticeTerms['categories']): CategoryAt {
  const stepsOf = new Map<string, Step[]>();
  for (const { activityId, validFrom, category } of categories) {
    const steps = stepsOf.get(activityId) ?? [];
    stepsOf.set(activityId, steps);
    steps.push({ from: startOfWorkday(dayNumberOf(validFrom), zone), category });
  }
  return (activityId, instant) => {
    const steps = stepsOf.get(activityId);
    return steps?.findLast((step) => step.from <= instant)?.category ?? null;
  };
}
