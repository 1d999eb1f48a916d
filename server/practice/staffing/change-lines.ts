import type { Queryable } from '../../database/queryable.js';
import { inputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import { isId } from '../select-scope.js';
import type { UpsertResult } from '../upsert/row-outcome.js';
import { deleteStaffingLine, type StaffingList } from './staffing-lists.query.js';
import { upsertCredentials, type CredentialRow } from './upsert-credentials.js';
import { upsertEmployments, type EmploymentRow } from './upsert-employments.js';
import { upsertPositions, type PositionRow } from './upsert-positions.js';
import { upsertProviders, type ProviderRow } from './upsert-providers.js';

/** A line that is written by hand, under the rules of the files. */
export type StaffingLine =
  | { readonly list: 'EMPLOYMENT'; readonly line: EmploymentRow }
  | { readonly list: 'CREDENTIAL'; readonly line: CredentialRow }
  | { readonly list: 'BUDGETED_POSITION'; readonly line: PositionRow }
  | { readonly list: 'PROVIDER'; readonly line: ProviderRow };

/** Adds a line, or changes the one that begins on the same day. Null: done. */
export async function saveStaffingLine(
  database: Queryable,
  organizationId: string,
  change: StaffingLine,
): Promise<InputProblem | null> {
  const { outcomes } = await upsert(database, organizationId, change);
  const [outcome] = outcomes;
  if (outcome?.outcome !== 'REJECTED') return null;
  const { field, reason } = outcome;
  return inputProblem('REFUSED', `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`, field);
}

function upsert(database: Queryable, organizationId: string, change: StaffingLine): Promise<UpsertResult> {
  switch (change.list) {
    case 'EMPLOYMENT':
      return upsertEmployments(database, organizationId, [change.line]);
    case 'CREDENTIAL':
      return upsertCredentials(database, organizationId, [change.line]);
    case 'BUDGETED_POSITION':
      return upsertPositions(database, organizationId, [change.line]);
    case 'PROVIDER':
      return upsertProviders(database, organizationId, [change.line]);
  }
}

/** Takes a line away that should never have been there. Null: done. */
export async function removeStaffingLine(
  database: Queryable,
  organizationId: string,
  list: StaffingList,
  id: string,
): Promise<InputProblem | null> {
  const isGone = isId(id) && (await deleteStaffingLine(database, organizationId, list, id));
  return isGone ? null : notVisible('id');
}
