import type { Queryable } from '../../database/queryable.js';

/** Deletes every derived row of one organization. What people say of violations stays. */
export async function deleteFacts(database: Queryable, organizationId: string): Promise<void> {
  for (const table of ['work_day', 'work_week', 'boundary_violation', 'unattended_visits']) {
    await database.query(`delete from ${table} where organization_id = $1`, [organizationId]);
  }
}
