import type { Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { FACT_TABLES } from './replace-facts.query.js';

/** Deletes every derived row of one organization. What people say of violations and of questions of pay stays. */
export async function deleteFacts(database: Queryable, organizationId: string): Promise<void> {
  for (const table of [...FACT_TABLES, 'unattended_visits']) {
    await database.query(`delete from ${table} where organization_id = $1`, [organizationId]);
  }
}

/**
 * Deletes the derived rows of one organization in weeks that begin on or after a day, and the marks of those weeks, when
 * weeks are to begin on other days. Whoever calls marks all of that time anew, in the same transaction.
 */
export async function deleteFactsFrom(database: Queryable, organizationId: string, from: CivilDate): Promise<void> {
  for (const table of [...FACT_TABLES, 'stale_week']) {
    await database.query(`delete from ${table} where organization_id = $1 and week_starting >= $2`, [
      organizationId,
      from,
    ]);
  }
}
