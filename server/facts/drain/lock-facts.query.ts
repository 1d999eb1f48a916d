import type { Queryable } from '../../database/queryable.js';
import { waitForLock } from '../../database/session-lock.query.js';

/** Waits until nobody else drains this organization and keeps others waiting until the session ends. */
export const lockFacts = (database: Queryable, organizationId: string): Promise<void> =>
  waitForLock(database, `facts ${organizationId}`);
