import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { TaskCategory } from '../../domain/ledger.js';
import { isCivilDate } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { markActivity } from '../../ledger/mark-people.query.js';
import { noteChanges } from '../../practice/administration/administration-change.query.js';
import { lockActivities } from '../../practice/activity-merge.query.js';
import { categorizeActivities } from '../../practice/categorize-activities.query.js';
import { drainStaleWeeks } from '../drain-stale-weeks.js';

/**
 * Says what activities count as from a day on: all of them or none. It may concern everybody for years, so the mark is
 * the transaction and the facts follow it, person by person; they are current when this returns. Null: done.
 */
export async function setActivityCategories(
  database: Database,
  organizationId: string,
  activityIds: readonly string[],
  category: TaskCategory,
  validFrom: CivilDate,
  by: string,
): Promise<InputProblem | null> {
  if (!isCivilDate(validFrom)) return inputProblem('BAD_DATE', 'This is no date of the calendar.', 'validFrom');
  const wanted = [...new Set(activityIds)].toSorted();
  if (wanted.length === 0) return inputProblem('NOTHING_CHOSEN', 'Choose at least one activity.', 'activityIds');
  const areKnown = await inTransaction(database.pool, async (client) => {
    const known = await lockActivities(client, organizationId, wanted);
    if (known.length < wanted.length) return false;
    await categorizeActivities(client, organizationId, wanted, category, validFrom);
    for (const id of wanted) await markActivity(client, organizationId, id, validFrom);
    await noteChanges(
      client,
      { organizationId, name: by },
      known.map(({ id, name }) => ({
        subject: 'ACTIVITY',
        subjectId: id,
        subjectName: name,
        what: 'CATEGORY',
        after: [category, validFrom],
      })),
    );
    return true;
  });
  if (!areKnown) return inputProblem('NO_SUCH_ACTIVITY', 'There is no such activity.', 'activityIds');
  await drainStaleWeeks(database, organizationId);
  return null;
}
