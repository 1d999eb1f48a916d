import type { PracticeDraft, PracticeTable } from '../formats/practice-drafts.js';
import type { ReadRow } from '../store/read-row.js';
import type { RowTally } from '../store/row-outcomes.js';
import { storePractice } from '../store/store-practice.js';
import type { OpenedImport } from './open-import.js';
import { saveStored } from './run.query.js';
import type { RowSink } from './store-file.js';

/** Takes the rows of a file about the practice itself. */
export function practiceSink(opened: OpenedImport, table: PracticeTable, tally: RowTally): RowSink {
  const { client, transact, organizationId, runId } = opened;
  const setting = { client, transact, organizationId, runId, table, tally };
  return {
    remember: () => undefined,
    store: (rows) => storePractice(rows as readonly ReadRow<PracticeDraft>[], setting),
    end: (statements, warnings) =>
      transact(async () => {
        await saveStored(client, organizationId, runId, { statements, completeness: [] }, warnings);
        await opened.alongside(client);
      }),
  };
}
