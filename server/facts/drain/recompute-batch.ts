import type { ClientBase } from 'pg';
import { recomputeStaff } from '../recompute/recompute-staff.js';

/** Recomputes the stale weeks of some people in one transaction of their own; after a crash it is as if never begun. */
export async function recomputeBatch(
  client: ClientBase,
  organizationId: string,
  staffMemberIds: readonly string[],
): Promise<number> {
  await client.query('begin');
  try {
    const weeks = await recomputeStaff(client, organizationId, staffMemberIds);
    await client.query('commit');
    return weeks;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
