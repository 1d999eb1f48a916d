import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { markActivity } from '../../ledger/mark-people.query.js';
import {
  lockActivities,
  lockActivityMerge,
  noteActivityMerge,
  noteActivityMergeUndone,
  type ActivityStanding,
} from '../../practice/activity-merge.query.js';
import { drainStaleWeeks } from '../drain-stale-weeks.js';

/** Which activity is which, and who says so. */
export interface ActivityMergeInput {
  readonly fromId: string;
  readonly intoId: string;
  /** The name of the login that decides it. */
  readonly by: string;
}

/** Merges hold for all time, before any day of the ledger. */
const ALWAYS = '1900-01-01';

/**
 * Says that one activity is another under a second name: it counts as the other, with its category, on every day and in
 * later files too. Rows keep the activity their file named, so that this can be undone without a trace. The facts are
 * current when this returns. Null: done.
 */
export async function mergeActivities(
  database: Database,
  organizationId: string,
  { fromId, intoId, by }: ActivityMergeInput,
): Promise<InputProblem | null> {
  const problem = await inTransaction(database.pool, async (client) => {
    const standing = await lockActivities(client, organizationId, [fromId, intoId]);
    const refused = refusalOf(
      standing.find(({ id }) => id === fromId),
      standing.find(({ id }) => id === intoId),
    );
    if (refused !== null) return refused;
    await noteActivityMerge(client, organizationId, { fromId, intoId, by });
    await markActivity(client, organizationId, fromId, ALWAYS);
    return null;
  });
  if (problem === null) await drainStaleWeeks(database, organizationId);
  return problem;
}

/** Takes a merge of activities back: each is one of its own again, with the rows and the category it had. Null: done. */
export async function undoActivityMerge(
  database: Database,
  organizationId: string,
  mergeId: string,
  by: string,
): Promise<InputProblem | null> {
  const problem = await inTransaction(database.pool, async (client) => {
    const merged = await lockActivityMerge(client, organizationId, mergeId);
    if (merged === null) {
      return inputProblem('NO_SUCH_MERGE', 'There is no such merge, or it has been undone already.', 'mergeId');
    }
    await noteActivityMergeUndone(client, organizationId, mergeId, by);
    await markActivity(client, organizationId, merged.fromId, ALWAYS);
    return null;
  });
  if (problem === null) await drainStaleWeeks(database, organizationId);
  return problem;
}

/** One step only: what counts as another can stand for none, and what stands for others can count as none. */
function refusalOf(from: ActivityStanding | undefined, into: ActivityStanding | undefined): InputProblem | null {
  if (from === undefined) return inputProblem('NO_SUCH_ACTIVITY', 'There is no such activity.', 'fromId');
  if (into === undefined) return inputProblem('NO_SUCH_ACTIVITY', 'There is no such activity.', 'intoId');
  if (from.id === into.id) return inputProblem('SAME_ACTIVITY', 'Choose two different activities.', 'intoId');
  if (from.countsAs !== null) {
    const message = `${from.name} counts as ${from.countsAs} already: undo that first.`;
    return inputProblem('MERGED_ALREADY', message, 'fromId');
  }
  if (into.countsAs !== null) {
    const message = `${into.name} counts as ${into.countsAs} itself: choose ${into.countsAs}.`;
    return inputProblem('MERGED_ALREADY', message, 'intoId');
  }
  if (from.standsFor > 0) {
    const message = `Other activities count as ${from.name}: undo those first, or merge the other way round.`;
    return inputProblem('STANDS_FOR_OTHERS', message, 'fromId');
  }
  return null;
}
