import type { Queryable } from '../../database/queryable.js';
import { SINCE_EVER, type RowOutcome, type UpsertResult } from '../../practice/upsert/row-outcome.js';
import type { ActionDraft } from '../formats/practice-drafts.js';
import type { ActivityRegistry } from '../identity/activity-registry.js';
import { insertDefaultCategories } from '../identity/activities.query.js';

/**
 * Actions a source knows: those that are new become activities, with what they count as by default; those that count as
 * nothing yet take it too. What people have said an activity counts as is never touched.
 */
export async function introduceActions(
  database: Queryable,
  organizationId: string,
  activities: ActivityRegistry,
  drafts: readonly ActionDraft[],
): Promise<UpsertResult> {
  const knownBefore = new Set(drafts.map(({ key }) => key).filter((key) => activities.find(key) !== null));
  await activities.introduce(
    database,
    drafts.map(({ key }) => key),
  );
  const proposed = drafts.flatMap(({ key, category }) =>
    category === null || !knownBefore.has(key) ? [] : [{ activityId: activities.idOf(key), category }],
  );
  const once = [...new Map(proposed.map((each) => [each.activityId, each])).values()];
  const newlyMapped = new Set(once.length === 0 ? [] : await insertDefaultCategories(database, organizationId, once));
  const told = new Set<string>();
  const outcomes = drafts.map(({ key }): RowOutcome => {
    const isFirst = !told.has(key);
    told.add(key);
    if (isFirst && !knownBefore.has(key)) return { outcome: 'NEW' };
    return { outcome: isFirst && newlyMapped.has(activities.idOf(key)) ? 'CHANGED' : 'SAME' };
  });
  const reach = Array.from(newlyMapped, (activityId) => ({ of: 'ACTIVITY', activityId, from: SINCE_EVER }) as const);
  return { outcomes, reach };
}
