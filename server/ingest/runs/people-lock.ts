import type { Queryable } from '../../database/queryable.js';
import { unlock, waitForLock, type LockMode } from '../../database/session-lock.query.js';
import type { Release } from './source-lock.js';

/**
 * Holds the people and activities that files name. Imports hold them SHARED while they read: they write rows about people
 * they found at their beginning. Whoever may take placeholders away, as undoing does, is ALONE with them.
 */
export async function lockPeople(client: Queryable, organizationId: string | null, mode: LockMode): Promise<Release> {
  // Nobody can undo anything where there is no organization yet.
  if (organizationId === null) return () => Promise.resolve();
  const key = `evenkeel people ${organizationId}`;
  await waitForLock(client, key, mode);
  return () => unlock(client, key, mode);
}
