import type { Queryable } from '../../database/queryable.js';
import type { Period } from '../../domain/time/period.js';
import type { StoredPosition } from '../../practice/staffing/budgeted-position.table.js';
import type { StoredCredential } from '../../practice/staffing/credential.table.js';
import type { StoredProvider } from '../../practice/staffing/provider.table.js';
import { readCredentials, readPositions, readProviders } from '../../practice/staffing/staffing-lists.query.js';
import type { Selection } from '../../practice/select-scope.js';
import { filledPositionsOf, type FilledRow } from './head-count.query.js';

/** What lists say of staffing, for the whole of a report. */
export interface StaffingLists {
  readonly positions: readonly StoredPosition[];
  readonly providers: readonly StoredProvider[];
  readonly credentials: readonly StoredCredential[];
  readonly filled: readonly FilledRow[];
}

/** Reads the lists; what fills positions as far as the viewer may see it. */
export async function readStaffingLists(
  database: Queryable,
  selection: Selection,
  period: Period,
): Promise<StaffingLists> {
  const { organizationId } = selection.scope;
  return {
    positions: await readPositions(database, organizationId),
    providers: await readProviders(database, organizationId),
    credentials: await readCredentials(database, organizationId),
    filled: await filledPositionsOf(database, selection, period),
  };
}
