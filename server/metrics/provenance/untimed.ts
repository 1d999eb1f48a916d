import type { Queryable } from '../../database/queryable.js';
import { TASK_CATEGORIES, type TaskCategory } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';
import { readTaskDurations, type SourcedDuration } from '../../ledger/task-durations.query.js';

/** Time recorded without times, of one category; null: of activities without one. */
export interface UntimedShare {
  readonly category: TaskCategory | null;
  readonly seconds: number;
}

/** What somebody recorded in a period as lengths without times. It is in no fact: nobody knows what it overlaps. */
export interface Untimed {
  readonly durations: readonly SourcedDuration[];
  readonly shares: readonly UntimedShare[];
  secondsOn(day: CivilDate): number;
}

/** Reads it for the person herself, or for whoever may see her tasks one by one: the caller has asked. */
export async function readUntimed(
  database: Queryable,
  organizationId: string,
  staffMemberId: string,
  period: Period,
): Promise<Untimed> {
  const durations = await readTaskDurations(database, { organizationId, staffMemberId, ...period });
  return {
    durations,
    shares: sharesOf(durations),
    secondsOn: (day) => lengthOf(durations.filter((each) => each.day === day)),
  };
}

/** By category, in the order of the vocabulary, those without one last. */
function sharesOf(durations: readonly SourcedDuration[]): UntimedShare[] {
  return [...TASK_CATEGORIES, null].flatMap((category) => {
    const seconds = lengthOf(durations.filter((each) => each.category === category));
    return seconds === 0 ? [] : [{ category, seconds }];
  });
}

const lengthOf = (durations: readonly SourcedDuration[]): number =>
  durations.reduce((sum, { seconds }) => sum + seconds, 0);
