import type { Queryable } from '../../database/queryable.js';
import { markPeople } from '../../ledger/mark-people.query.js';
import { deletePracticeRows } from '../../practice/history/practice-history.query.js';
import { keepByTasks } from '../identity/staff.query.js';
import { forgetActivities, forgetPeople } from './forget.query.js';
import { placeholderActivitiesOf, placeholdersOf } from './placeholders.query.js';
import { referencesTo } from './references.query.js';

/**
 * Removes the placeholders a source has named and to which nothing refers any more, now that a run of it is undone:
 * they were made for rows that are gone. One of whom no clock tells any more is known by her tasks again. Terms of a
 * placeholder are made with it and go with it, as does what it counts as by default.
 */
export async function removePlaceholders(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  runId: string,
): Promise<void> {
  const people = await placeholdersOf(database, organizationId, sourceId);
  const ofPeople = await referencesTo(database, organizationId, 'staff_member', people, runId);
  const needed = new Set(ofPeople.filter(({ what }) => what !== 'contracts').map(({ id }) => id));
  const unneeded = people.filter((id) => !needed.has(id));
  await forgetPeople(database, organizationId, unneeded);
  await deletePracticeRows(database, organizationId, 'staff_member', unneeded);
  const byTasks = await keepByTasks(
    database,
    organizationId,
    people.filter((id) => needed.has(id)),
  );
  if (byTasks.length > 0) await markPeople(database, organizationId, { staffMemberIds: byTasks, from: null, to: null });

  const activities = await placeholderActivitiesOf(database, organizationId, sourceId);
  const ofActivities = await referencesTo(database, organizationId, 'activity', activities, runId);
  const named = new Set(ofActivities.filter(({ what }) => what !== 'categories').map(({ id }) => id));
  const idle = activities.filter((id) => !named.has(id));
  await forgetActivities(database, organizationId, idle);
  await deletePracticeRows(database, organizationId, 'activity', idle);
}
