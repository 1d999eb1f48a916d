import { drainStaleWeeks } from '../../facts/drain-stale-weeks.js';
import { markTouchedDays } from '../../ledger/mark-touched-time.js';
import type { ImportDatabase } from '../import-file.js';
import { eachAlone } from '../store/transact.js';
import { dismissRejected, isKnownDay, type RowKey } from './decide.query.js';
import { rowsAlike } from './rejected-list.query.js';

const MOST_ROWS = 100_000;

/** Which rows are dismissed, and why. */
export interface Dismissal {
  readonly rows: readonly RowKey[];
  /** Also all open rows of the same source with the same reason as the first. */
  readonly withAlike: boolean;
  readonly reason: string;
}

/** Says of rejected rows that nothing is missing because of them; gives how many. The facts are current when it returns. */
export async function dismissRows(
  database: ImportDatabase,
  { organizationId, loginId }: { readonly organizationId: string; readonly loginId: string | null },
  { rows, withAlike, reason }: Dismissal,
): Promise<number> {
  const client = await database.pool.connect();
  try {
    const days = await eachAlone(client)(async () => {
      const [first] = rows;
      const alike =
        withAlike && first !== undefined ? await rowsAlike(client, organizationId, first, null, MOST_ROWS) : [];
      const dismissed = await dismissRejected(client, organizationId, [...rows, ...alike], { loginId, reason });
      await markTouchedDays(client, organizationId, dismissed.filter(isKnownDay));
      return dismissed;
    });
    await drainStaleWeeks(database, organizationId);
    return days.length;
  } finally {
    client.release();
  }
}
