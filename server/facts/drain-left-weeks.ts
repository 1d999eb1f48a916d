import type { Database } from '../database/open-database.js';
import { drainStaleWeeks } from './drain-stale-weeks.js';
import { organizationsWithStaleWeeks } from './recompute/organizations-with-stale-weeks.query.js';

/** Recomputes what nobody waits for: the weeks that a migration marked, or that a crash left stale. */
export async function drainLeftWeeks(database: Pick<Database, 'pool' | 'connection'>): Promise<void> {
  for (const organizationId of await organizationsWithStaleWeeks(database.pool)) {
    await drainStaleWeeks(database, organizationId);
  }
}
