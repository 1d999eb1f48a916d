import type { LedgerDraft } from '../formats/drafts.js';
import { RowRejection, RowsTogether, type Layout, type RowReader } from '../formats/format.js';
import type { PracticeDraft } from '../formats/practice-drafts.js';
import { whyTooLong } from '../formats/too-long.js';
import { rowsBelowHeaders } from '../documents/below-headers.js';
import type { FileRow } from '../reading/file-rows.js';
import { isSuspectlyLong } from '../reading/plausible-time.js';
import { redact, redactedCells } from '../reading/redact.js';
import type { FileSurvey } from '../reading/survey-file.js';
import type { OriginalRow, ReadRow } from '../store/read-row.js';
import { correctedRow } from '../quarantine/corrected-rows.js';
import { keptKeys } from './kept-keys.js';
import type { FileReadingContext } from './reading-context.js';

/** A row of the file as its format understood it, or rejected. */
export type AnyRow = ReadRow<LedgerDraft | PracticeDraft>;

/**
 * The rows below the header, read one by one and handed on in chunks of at most `chunkRows`; without those whose stretch is
 * told at another row. `keep` is told each row as written, and whether it was taken as it stands, not rejected or corrected.
 */
export async function* readRows(
  survey: FileSurvey,
  context: FileReadingContext,
  chunkRows: number,
  keep: (row: FileRow, isSound: boolean) => void = () => undefined,
): AsyncGenerator<AnyRow[]> {
  const read = await survey.layout.open(context, soundRows(survey, context));
  let chunk: AnyRow[] = [];
  for await (const batch of rowsBelowHeaders(survey.parts)) {
    for (const written of batch) {
      const corrected = asCorrected(written, context);
      let isSound = corrected[0] === written && corrected.length === 1;
      for (const row of corrected) {
        const result = readRow(row, written, read, survey, context);
        if (result === null) continue;
        chunk.push(result);
        if (result.original !== null) isSound = false;
      }
      keep(written, isSound);
      if (chunk.length < chunkRows) continue;
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

/** The sound rows below the header, for a format that must look ahead. */
async function* soundRows({ parts, header }: FileSurvey, context: FileReadingContext): AsyncGenerator<FileRow> {
  for await (const batch of rowsBelowHeaders(parts)) {
    for (const written of batch) {
      for (const row of asCorrected(written, context)) if (whyNoRow(row, header.names.length) === null) yield row;
    }
  }
}

/** Why a row cannot be read as one, before its format looks at it; null: it can. */
const whyNoRow = ({ cells, damage }: FileRow, columns: number): string | null =>
  damage ?? (hasMoreThan(columns, cells) ? 'the row has more cells than the header has columns' : null);

/** A row as somebody corrected it on the desk when an earlier file had it; nearly always just as it is written. */
function asCorrected(row: FileRow, context: FileReadingContext): readonly FileRow[] {
  if (context.corrections.size === 0) return [row];
  const correction = context.corrections.get(fingerprintOf(row, context).toString('hex'));
  return correction === undefined ? [row] : correctedRow(row, correction);
}

function readRow(
  row: FileRow,
  written: FileRow,
  read: RowReader,
  survey: FileSurvey,
  context: FileReadingContext,
): AnyRow | null {
  const { line, place = null, cells } = row;
  const reason = whyNoRow(row, survey.header.names.length);
  const result = reason === null ? ofBearableLength(read(cells, line)) : new RowRejection(null, reason);
  if (result === null) return null;
  if (!(result instanceof RowRejection)) {
    const [drafts, rows] = result instanceof RowsTogether ? [result.drafts, result.rows] : [result, 1];
    if (drafts.some(isSuspect)) context.notice(LONGER_THAN_A_DAY);
    return { line, place, result: drafts, rows, text: '', original: null };
  }
  const keyed = (text: string): string => context.visitKey(text);
  return {
    line,
    place,
    result,
    rows: 1,
    text: redact(cells, survey.layout.contents, survey.document.separator, keyed),
    original: originalRow(written, survey.layout, context),
  };
}

/** What a row says, or its rejection where a name or key in it is longer than any can be. */
function ofBearableLength(result: ReturnType<RowReader>): ReturnType<RowReader> {
  if (result === null || result instanceof RowRejection) return result;
  const reason = whyTooLong(result instanceof RowsTogether ? result.drafts : result);
  return reason === null ? result : new RowRejection(null, reason);
}

/** Identifiers are kept as whole hashes, of which each reader finds its own again. */
const originalRow = (written: FileRow, { contents }: Layout, context: FileReadingContext): OriginalRow => ({
  cells: redactedCells(written.cells, contents, (text) => keptKeys(context.visitKey(text), context.patientKey(text))),
  fingerprint: fingerprintOf(written, context),
});

/** By what a row is known again as it was first written. */
const fingerprintOf = (row: FileRow, context: FileReadingContext): Buffer =>
  row.fingerprint ?? context.fingerprint(row.cells);

const LONGER_THAN_A_DAY =
  'In {n} rows a stretch of work is longer than 24 hours: taken as stated; look whether its end was forgotten.';

const isSuspect = (draft: LedgerDraft | PracticeDraft): boolean =>
  (draft.table === 'task_log' || draft.table === 'clock_span') && isSuspectlyLong(draft.start, draft.end);

/** Empty cells behind the last column are a habit of spreadsheets and no damage. */
const hasMoreThan = (columns: number, cells: readonly string[]): boolean =>
  cells.length > columns && cells.slice(columns).some((cell) => cell.trim() !== '');
