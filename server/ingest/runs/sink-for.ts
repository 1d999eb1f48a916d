import type { LedgerTable } from '../formats/drafts.js';
import { isPracticeTable, type PracticeTable } from '../formats/practice-drafts.js';
import type { RowTally } from '../store/row-outcomes.js';
import { ledgerSink } from './ledger-sink.js';
import { mixedSink } from './mixed-sink.js';
import type { OpenedImport } from './open-import.js';
import { practiceSink } from './practice-sink.js';
import type { RowSink } from './store-file.js';

/** Where the rows of a file go, by the tables its format feeds. */
export async function sinkFor(opened: OpenedImport, tally: RowTally): Promise<RowSink> {
  const { targets } = opened.survey.format;
  const ofPractice = targets.filter((table): table is PracticeTable => isPracticeTable(table));
  const ofLedger = targets.filter((table): table is LedgerTable => !isPracticeTable(table));
  const [only] = ofPractice;
  if (only === undefined) return ledgerSink(opened, ofLedger, tally);
  return ofLedger.length === 0 ? practiceSink(opened, only, tally) : mixedSink(opened, ofPractice, ofLedger, tally);
}
