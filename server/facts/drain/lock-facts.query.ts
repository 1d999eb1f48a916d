import type { Queryable } from '../../database/queryable.js';

/** Waits until nobody else drains this organization and keeps others waiting until the session ends. */
export async function lockFacts(database: Queryable, organizationId: string): Promise<void> {
  await database.query(`select pg_advisory_lock(hashtextextended('facts ' || $1::text, 0))`, [organizationId]);
}
