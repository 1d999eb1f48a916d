import type { ClientBase } from 'pg';
import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { moveLedgerRows, moveLedgerRowsBack } from '../../ledger/mapping/move-rows.query.js';
import { lockForMapping, type MappingRole } from '../../practice/adopt-placeholder.query.js';
import { lockStaffMerge, noteStaffMerge, noteStaffMergeUndone } from '../../practice/staff-merge.query.js';
import { drainStaleWeeks } from '../drain-stale-weeks.js';
import { recomputeStaff } from '../recompute/recompute-staff.js';
import { notAPlaceholder } from './not-a-placeholder.js';

/** Who is who, and who says so. */
export interface StaffMergeInput {
  readonly fromId: string;
  readonly intoId: string;
  /** The name of the login that decides it. */
  readonly by: string;
}

/**
 * Says that a placeholder is this staff member: everything recorded of the one becomes the other's, and her facts are
 * current when the transaction ends. Those of colleagues who share her visits follow at once. Null: done.
 */
export function mapStaffMember(
  database: Database,
  organizationId: string,
  input: StaffMergeInput,
): Promise<InputProblem | null> {
  return merge(database, organizationId, input, (from) => (from === 'PLACEHOLDER' ? null : notAPlaceholder()));
}

/** The same of two staff members who both have a history: the first is the second from now on, and was all along. */
export function mergeStaff(
  database: Database,
  organizationId: string,
  input: StaffMergeInput,
): Promise<InputProblem | null> {
  return merge(database, organizationId, input, (from) => (from === 'PERSON' ? null : notAPerson('fromId')));
}

async function merge(
  database: Database,
  organizationId: string,
  { fromId, intoId, by }: StaffMergeInput,
  refusal: (from: MappingRole) => InputProblem | null,
): Promise<InputProblem | null> {
  const problem = await inTransaction(database.pool, async (client) => {
    const roles = await lockBoth(client, organizationId, fromId, intoId);
    const refused = refusal(roles.get(fromId) ?? 'NEITHER');
    if (refused !== null) return refused;
    if (roles.get(intoId) !== 'PERSON') return notAPerson('staffMemberId');
    if (fromId === intoId) return inputProblem('SAME_PERSON', 'Choose two different people.', 'fromId');
    const mergeId = await noteStaffMerge(client, organizationId, { fromId, intoId, by });
    await moveLedgerRows(client, organizationId, { mergeId, fromId, intoId });
    await recomputeStaff(client, organizationId, [fromId, intoId]);
    return null;
  });
  if (problem === null) await drainStaleWeeks(database, organizationId);
  return problem;
}

/**
 * Takes a merge back: each of the two has exactly the rows she had, as far as they still exist; what came in since stays
 * with the one it came to. A merge on which a later one rests is refused until that is undone. Null: done.
 */
export async function undoStaffMerge(
  database: Database,
  organizationId: string,
  mergeId: string,
  by: string,
): Promise<InputProblem | null> {
  const problem = await inTransaction(database.pool, async (client) => {
    const merged = await lockStaffMerge(client, organizationId, mergeId);
    if (merged === null || merged.undoneAt !== null) {
      return inputProblem('NO_SUCH_MERGE', 'There is no such merge, or it has been undone already.', 'mergeId');
    }
    if (merged.isCovered) {
      const message = `${merged.intoName} was merged into somebody else later: undo that first.`;
      return inputProblem('LATER_MERGE', message, 'mergeId');
    }
    const { fromId, intoId } = merged;
    await lockBoth(client, organizationId, fromId, intoId);
    await moveLedgerRowsBack(client, organizationId, { mergeId, fromId, intoId });
    await noteStaffMergeUndone(client, organizationId, merged, by);
    await recomputeStaff(client, organizationId, [fromId, intoId]);
    return null;
  });
  if (problem === null) await drainStaleWeeks(database, organizationId);
  return problem;
}

/** Locks two people in one order, so that two who merge the same ones never wait for each other. */
async function lockBoth(
  client: ClientBase,
  organizationId: string,
  one: string,
  other: string,
): Promise<ReadonlyMap<string, MappingRole>> {
  const roles = new Map<string, MappingRole>();
  for (const id of [one, other].toSorted()) roles.set(id, await lockForMapping(client, organizationId, id));
  return roles;
}

const notAPerson = (field: string): InputProblem =>
  inputProblem('NOT_A_STAFF_MEMBER', 'This is no staff member, or she has been merged into another.', field);
