import { RowRejection } from '../formats/format.js';
import type { LedgerTable } from '../formats/drafts.js';
import { isPracticeTable, type PracticeDraft, type PracticeTable } from '../formats/practice-drafts.js';
import type { ReadRow } from '../store/read-row.js';
import type { RowTally } from '../store/row-outcomes.js';
import { storePractice } from '../store/store-practice.js';
import { allTogether } from '../store/transact.js';
import { ledgerSink } from './ledger-sink.js';
import type { OpenedImport } from './open-import.js';
import type { AnyRow } from './read-rows.js';
import type { RowSink } from './store-file.js';

/**
 * Takes the rows of a file that tells of the practice and of what happened. Of each chunk the practice comes first, so that
 * its people are known to the rest; both are one transaction, or a crash between them would leave a gap behind the cursor.
 */
export async function mixedSink(
  opened: OpenedImport,
  ofPractice: readonly PracticeTable[],
  ofLedger: readonly LedgerTable[],
  tally: RowTally,
): Promise<RowSink> {
  const { client, organizationId, runId } = opened;
  const inside: OpenedImport = { ...opened, transact: allTogether };
  const ledger = await ledgerSink(inside, ofLedger, tally);
  return {
    remember: (rows) => ledger.remember(rows.filter((row) => practiceTableOf(row) === null)),
    store: (rows) =>
      opened.transact(async () => {
        for (const table of ofPractice) {
          const listed = rows.filter((row) => practiceTableOf(row) === table);
          if (listed.length === 0) continue;
          const { staff, activities } = ledger;
          const setting = { client, transact: allTogether, organizationId, runId, table, tally, staff, activities };
          await storePractice(listed as readonly ReadRow<PracticeDraft>[], setting);
          await ledger.relearn();
        }
        await ledger.store(rows.filter((row) => practiceTableOf(row) === null));
      }),
    end: (statements, warnings) => opened.transact(() => ledger.end(statements, warnings)),
  };
}

/** The table of the practice a row goes to; null: the ledger, as rejected rows do. */
function practiceTableOf({ result }: AnyRow): PracticeTable | null {
  if (result instanceof RowRejection) return null;
  const table = result[0]?.table;
  return table !== undefined && isPracticeTable(table) ? table : null;
}
