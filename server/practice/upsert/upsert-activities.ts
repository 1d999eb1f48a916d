import { upsertRows } from '../../database/insert-rows.query.js';
import type { Queryable } from '../../database/queryable.js';
import type { TaskCategory } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { activityCategoryTable, type ActivityCategory } from '../activity-category.table.js';
import { activityTable, type Activity } from '../activity.table.js';
import { stableId } from '../stable-id.js';
import { readActivities, readActivityCategories } from './known-practice.query.js';
import { put, SINCE_EVER, summaryOf, type Reach, type RowOutcome, type UpsertResult } from './row-outcome.js';

/** A row of an `activities` file; without a day the category holds since ever. */
export interface ActivityRow {
  readonly key: string;
  readonly name: string;
  readonly category: TaskCategory;
  readonly validFrom: CivilDate | null;
}

/**
 * Adds and changes activities by key and their categories by key and day; nothing is deleted. A placeholder of that key
 * becomes the activity.
 */
export async function upsertActivities(
  database: Queryable,
  organizationId: string,
  rows: readonly ActivityRow[],
): Promise<UpsertResult> {
  const activities = new Map((await readActivities(database, organizationId)).map((each) => [each.key, each]));
  const categories = new Map(
    (await readActivityCategories(database, organizationId)).map((each) => [keyOf(each), each]),
  );
  const touched = new Map<string, Activity>();
  const recategorized = new Map<string, ActivityCategory>();
  const outcomes = rows.map((row): RowOutcome => {
    const id = activities.get(row.key)?.id ?? stableId(organizationId, 'activity', row.key);
    const activity: Activity = { organizationId, id, key: row.key, name: row.name, isPlaceholder: false };
    const validFrom = row.validFrom ?? SINCE_EVER;
    const category: ActivityCategory = { organizationId, activityId: id, validFrom, category: row.category };
    const ofActivity = put(activities, row.key, activity);
    const ofCategory = put(categories, keyOf(category), category);
    if (ofActivity !== 'SAME') touched.set(row.key, activity);
    if (ofCategory !== 'SAME') recategorized.set(keyOf(category), category);
    return { outcome: summaryOf([ofActivity, ofCategory]) };
  });
  await upsertRows(database, activityTable, [...touched.values()]);
  await upsertRows(database, activityCategoryTable, [...recategorized.values()]);
  const reach = Array.from(recategorized.values(), ({ activityId, validFrom }): Reach => ({
    of: 'ACTIVITY',
    activityId,
    from: validFrom,
  }));
  return { outcomes, reach };
}

const keyOf = ({ activityId, validFrom }: ActivityCategory): string => `${activityId} ${validFrom}`;
