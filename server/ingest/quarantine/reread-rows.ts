import { ALL_FORMATS } from '../formats/all-formats.js';
import { isMismatch, RowRejection, RowsTogether, type FileFormat, type Layout } from '../formats/format.js';
import { mappedFormat } from '../formats/mapping/mapped-format.js';
import { headerOf } from '../formats/header.js';
import type { FileRow } from '../reading/file-rows.js';
import type { FileReadingContext } from '../runs/reading-context.js';
import type { AnyRow } from '../runs/read-rows.js';
import { correctedRow } from './corrected-rows.js';
import type { RowCorrection } from './corrections.query.js';
import type { HowRead } from './how-read.js';
import type { OpenRow } from './rejected-list.query.js';

const SAMPLE_ROWS = 30;

/** A text somebody puts in place of another. */
export interface CellEdit {
  /** The column as the file names it. */
  readonly column: string;
  readonly value: string;
}

/** A rejected row with what is to be changed about it. */
export interface RereadRow extends RowCorrection {
  readonly row: OpenRow;
  /** Its cells with the changes. */
  readonly cells: readonly string[];
}

/**
 * How the rows of a run were read, ready to read them again; null: its format has changed or is of a list. Some formats
 * tell from the first rows what a column holds: the rows themselves serve for that.
 */
export function formatOf(
  howRead: HowRead | null,
  rows: readonly Pick<OpenRow, 'cells'>[],
): { readonly format: FileFormat; readonly layout: Layout } | null {
  if (howRead === null) return null;
  // Of what follows a standard not enough is kept to read it again.
  const format =
    howRead.mapping === undefined
      ? ALL_FORMATS.find(({ kind, title }) => kind === howRead.kind && title === howRead.title)
      : mappedFormat(howRead.mapping);
  const sample = rows.slice(0, SAMPLE_ROWS).flatMap(({ cells }) => (cells === null ? [] : [cells]));
  const layout = format?.match(headerOf(howRead.columns, howRead.headerLine), sample);
  if (format === undefined || format.documents !== undefined || layout === undefined) return null;
  // What tells of single things and no days can be loaded again at any time, and some of it is no part of the ledger.
  return isMismatch(layout) || layout.tellsChanges === true ? null : { format, layout };
}

/** The row with the edits; an edit of a column that the file has not is left out. */
export function withEdits(
  row: OpenRow,
  layout: Layout,
  edits: readonly CellEdit[],
  missingPunch: string | null,
): RereadRow | null {
  if (row.cells === null || row.howRead === null) return null;
  const columns = row.howRead.columns;
  const edited = Object.fromEntries(
    edits.flatMap(({ column, value }) => (columns.includes(column) ? [[columns.indexOf(column), value] as const] : [])),
  );
  const cells = columns.map((_, column) => edited[column] ?? row.cells?.[column] ?? '');
  const addedCells = missingPunch === null ? null : (layout.missingPunch?.(cells, missingPunch) ?? null);
  return { row, cells, edits: edited, addedCells };
}

/** Reads rows of one run together, as its format reads a file that has only them. */
export async function reread(
  rows: readonly RereadRow[],
  layout: Layout,
  context: FileReadingContext,
): Promise<{ readonly accepted: AnyRow[]; readonly rejected: ReadonlyMap<number, RowRejection> }> {
  const fileRows = rows.flatMap(({ row, cells, addedCells }): FileRow[] =>
    correctedRow({ line: row.line, cells: [...cells], damage: null }, { edits: {}, addedCells }),
  );
  const read = await layout.open(context, asStream(fileRows));
  const accepted: AnyRow[] = [];
  const rejected = new Map<number, RowRejection>();
  for (const { line, cells } of fileRows) {
    const result = read(cells, line);
    if (result instanceof RowRejection) rejected.set(line, result);
    else if (result instanceof RowsTogether)
      accepted.push({ ...unrejected(line), result: result.drafts, rows: result.rows });
    else if (result !== null) accepted.push({ ...unrejected(line), result, rows: 1 });
  }
  return { accepted, rejected };
}

const unrejected = (line: number) => ({ line, place: null, text: '', original: null });

async function* asStream(rows: readonly FileRow[]): AsyncGenerator<FileRow> {
  yield* rows;
}
