import type { Queryable } from '../database/queryable.js';
import type { Reach } from '../practice/upsert/row-outcome.js';
import { markActivity, markPeople } from './mark-people.query.js';
import { peopleOfSites } from './people-of-sites.query.js';

/** Marks the workweeks that changes of the practice reach; in the transaction that makes them. */
export async function markReach(database: Queryable, organizationId: string, reaches: readonly Reach[]): Promise<void> {
  for (const reach of reaches) {
    if (reach.of === 'ACTIVITY') await markActivity(database, organizationId, reach.activityId, reach.from);
    else {
      const staffMemberIds =
        reach.of === 'PEOPLE' ? reach.staffMemberIds : await peopleOfSites(database, organizationId, reach.siteIds);
      const from = reach.of === 'PEOPLE' ? reach.from : null;
      await markPeople(database, organizationId, { staffMemberIds, from, to: null });
    }
  }
}

/** Marks everybody of these sites, for a feed that a site gains: what was unknown there becomes known. */
export async function markPeopleOfSites(
  database: Queryable,
  organizationId: string,
  siteIds: readonly string[],
): Promise<void> {
  await markReach(database, organizationId, [{ of: 'SITES', siteIds }]);
}
