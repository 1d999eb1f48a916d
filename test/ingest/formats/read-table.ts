import type { LedgerDraft } from '../../../server/ingest/formats/drafts.js';
import { RowRejection, RowsTogether, type ReadingContext } from '../../../server/ingest/formats/format.js';
import type { PracticeDraft } from '../../../server/ingest/formats/practice-drafts.js';
import { recognise } from '../../../server/ingest/formats/recognise.js';
import type { FileRow } from '../../../server/ingest/reading/file-rows.js';
import type { DateOrder } from '../../../server/ingest/reading/date-order.js';
import { MomentReader } from '../../../server/ingest/reading/moment-reader.js';
import { splitRow } from '../../../server/ingest/reading/split-row.js';
import { ZoneClock } from '../../../server/ingest/reading/zone-clock.js';

/** What a table of text is recognised as, and what its rows come to, one line each. */
export interface ReadTable {
  readonly kind: string;
  readonly confidence: number;
  readonly rows: readonly string[];
  readonly notices: readonly string[];
}

/** Reads a table of commas in UTC, without a database: nobody's file, one site. */
export async function readTable(text: string, order: DateOrder = 'YMD', delimiter = ','): Promise<ReadTable> {
  const rows = text
    .trim()
    .split('\n')
    .map((line, index): FileRow => ({ line: index + 1, cells: splitRow(line, delimiter).cells, damage: null }));
  const { format, header, layout } = recognise(rows, null, 'DELIMITED');
  const notices: string[] = [];
  const below = rows.filter((row) => row.line > header.line);
  const read = await layout.open(contextOf(order, notices), rowsOf(below));
  return {
    kind: format.kind,
    confidence: layout.confidence,
    rows: below.map((row) => sentenceOf(read(row.cells, row.line))),
    notices,
  };
}

async function* rowsOf(rows: readonly FileRow[]): AsyncGenerator<FileRow> {
  yield* rows;
}

function contextOf(order: DateOrder, notices: string[]): ReadingContext {
  const clock = new ZoneClock('UTC');
  return {
    moments: new MomentReader(order),
    site: { id: 'site', key: 'main', name: 'Main', zone: 'UTC' },
    owner: { key: 'owner', name: 'Owner', email: null },
    statedOwner: null,
    began: Date.parse('2026-03-02') / 1000,
    clock,
    siteNamed: () => null,
    clockOf: () => clock,
    clockIn: () => clock,
    visitKey: (key) => key,
    patientKey: (key) => key,
    notice: (message) => notices.push(message),
  };
}

/** `ann rooming 2026-03-02T08:00/08:30`, `ann rooming 2026-03-02 5400 s`, or the reason why not. */
function sentenceOf(result: readonly (LedgerDraft | PracticeDraft)[] | RowsTogether | RowRejection | null): string {
  if (result instanceof RowsTogether) return sentenceOf(result.drafts);
  if (result instanceof RowRejection) return `${result.field}: ${result.reason}`;
  return (result ?? []).map(draftText).join('; ');
}

function draftText(draft: LedgerDraft | PracticeDraft): string {
  if (draft.table === 'task_duration') {
    return `${draft.person.key} ${draft.activity ?? '-'} ${draft.day} ${draft.seconds} s`;
  }
  if (draft.table !== 'task_log') return draft.table;
  const at = (instant: number): string => new Date(instant * 1000).toISOString().slice(0, 19);
  return `${draft.person.key} ${draft.activity ?? '-'} ${at(draft.start)}/${at(draft.end).slice(11)}`;
}
