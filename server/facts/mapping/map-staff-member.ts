import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { moveLedgerRows } from '../../ledger/mapping/move-rows.query.js';
import { lockForMapping, mergePlaceholder } from '../../practice/merge-placeholder.query.js';
import { drainStaleWeeks } from '../drain-stale-weeks.js';
import { recomputeStaff } from '../recompute/recompute-staff.js';

/**
 * Says that a placeholder is this staff member: everything recorded of the one becomes the other's, and her facts are
 * current when the transaction ends. Those of colleagues who share her visits follow at once. Null: done.
 */
export async function mapStaffMember(
  database: Database,
  organizationId: string,
  placeholderId: string,
  staffMemberId: string,
): Promise<InputProblem | null> {
  const problem = await inTransaction(database.pool, async (client) => {
    // In one order, so that two who map the same people never wait for each other.
    const roles = new Map<string, string>();
    for (const id of [placeholderId, staffMemberId].toSorted()) {
      roles.set(id, await lockForMapping(client, organizationId, id));
    }
    if (roles.get(placeholderId) !== 'PLACEHOLDER') return notAPlaceholder();
    if (roles.get(staffMemberId) !== 'PERSON') return notAPerson();
    await moveLedgerRows(client, organizationId, placeholderId, staffMemberId);
    await mergePlaceholder(client, organizationId, placeholderId, staffMemberId);
    await recomputeStaff(client, organizationId, [placeholderId, staffMemberId]);
    return null;
  });
  if (problem === null) await drainStaleWeeks(database, organizationId);
  return problem;
}

/** The refusal of whatever is not, or no longer, a placeholder. */
export const notAPlaceholder = (): InputProblem =>
  inputProblem('NOT_A_PLACEHOLDER', 'This is not a placeholder, or it has been mapped already.', 'placeholderId');

const notAPerson = (): InputProblem =>
  inputProblem('NOT_A_STAFF_MEMBER', 'A placeholder can be mapped to a staff member only.', 'staffMemberId');
