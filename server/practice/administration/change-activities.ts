import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { notVisible, type InputProblem } from '../../domain/input-problem.js';
import type { TaskCategory } from '../../domain/ledger.js';
import type { Viewer } from '../../domain/viewer.js';
import { lockActivities } from '../activity-merge.query.js';
import { categorizeActivities } from '../categorize-activities.query.js';
import { isId } from '../select-scope.js';
import { stableId } from '../stable-id.js';
import { SINCE_EVER } from '../upsert/row-outcome.js';
import { noteChanges } from './administration-change.query.js';
import { keyProblem, keyTaken, nameProblem } from './place-words.js';
import { insertActivity, writeActivityName } from './write-activities.query.js';

/** An activity that no file has named yet. */
export interface NewActivity {
  /** What files will call it. */
  readonly key: string;
  readonly name: string;
  readonly category: TaskCategory;
}

/** Adds an activity. Its id is the one that a list of activities with this key would give it. Null: done. */
export async function addActivity(
  { pool }: Database,
  viewer: Viewer,
  activity: NewActivity,
): Promise<InputProblem | null> {
  const { organizationId } = viewer;
  const [key, name] = [activity.key.trim(), activity.name.trim()];
  const problem = keyProblem(activity.key) ?? nameProblem(activity.name);
  if (problem !== null) return problem;
  const id = stableId(organizationId, 'activity', key);
  return inTransaction(pool, async (client) => {
    if (!(await insertActivity(client, { organizationId, id, key, name }))) return keyTaken(key);
    await categorizeActivities(client, organizationId, [id], activity.category, SINCE_EVER);
    const subject = { subject: 'ACTIVITY', subjectId: id, subjectName: name } as const;
    await noteChanges(client, viewer, [{ ...subject, what: 'ADDED', after: [activity.category] }]);
    return null;
  });
}

/** Renames an activity; what files call it stays, and no figure depends on it. Null: done. */
export async function renameActivity(
  { pool }: Database,
  viewer: Viewer,
  id: string,
  name: string,
): Promise<InputProblem | null> {
  const problem = nameProblem(name);
  if (problem !== null) return problem;
  const { organizationId } = viewer;
  return inTransaction(pool, async (client) => {
    const [activity] = isId(id) ? await lockActivities(client, organizationId, [id]) : [];
    if (activity === undefined) return notVisible('id');
    if (activity.name === name.trim()) return null;
    await writeActivityName(client, { organizationId, id, name: name.trim() });
    const change = { what: 'NAME', before: [activity.name], after: [name.trim()] } as const;
    await noteChanges(client, viewer, [{ subject: 'ACTIVITY', subjectId: id, subjectName: activity.name, ...change }]);
    return null;
  });
}
