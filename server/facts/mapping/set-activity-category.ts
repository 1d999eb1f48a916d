import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { TaskCategory } from '../../domain/ledger.js';
import { isCivilDate } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { markActivity } from '../../ledger/mark-people.query.js';
import { categorizeActivity } from '../../practice/categorize-activity.query.js';
import { drainStaleWeeks } from '../drain-stale-weeks.js';

/**
 * Says what an activity counts as from a day on. It may concern everybody for years, so the mark is the transaction and
 * the facts follow it, person by person; they are current when this returns. Null: done.
 */
export async function setActivityCategory(
  database: Database,
  organizationId: string,
  activityId: string,
  category: TaskCategory,
  validFrom: CivilDate,
): Promise<InputProblem | null> {
  if (!isCivilDate(validFrom)) return inputProblem('BAD_DATE', 'This is no date of the calendar.', 'validFrom');
  const isKnown = await inTransaction(database.pool, async (client) => {
    const found = await categorizeActivity(client, organizationId, activityId, category, validFrom);
    if (found) await markActivity(client, organizationId, activityId, validFrom);
    return found;
  });
  if (!isKnown) return inputProblem('NO_SUCH_ACTIVITY', 'There is no such activity.', 'activityId');
  await drainStaleWeeks(database, organizationId);
  return null;
}
