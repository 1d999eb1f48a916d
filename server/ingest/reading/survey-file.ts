import type { FileKind, ReadingStatement } from '../formats/format.js';
import { recognise, type RecognisedFile } from '../formats/recognise.js';
import { DateOrderEvidence, type DateOrder, type DateOrderReading } from './date-order.js';
import { DELIMITER_NAMES, openingOf, type Delimiter } from './delimiter.js';
import { fileRows } from './file-rows.js';
import { inspectBytes, type FileBytes } from './inspect-bytes.js';
import { datePartOf } from './moment-reader.js';

/** Everything known about a file before its rows are read for good. */
export interface FileSurvey extends RecognisedFile {
  readonly file: FileBytes;
  readonly delimiter: Delimiter;
  /** Rows below the header that have content. */
  readonly rows: number;
  readonly dateOrder: DateOrderReading;
  readonly statements: readonly ReadingStatement[];
  readonly warnings: readonly string[];
}

export interface SurveyQuestions {
  readonly kind: FileKind | null;
  readonly dateOrder: DateOrder | null;
  /** What earlier files of the source were read as. */
  readonly rememberedDateOrder: DateOrder | null;
}

/**
 * Reads a whole file once without taking anything: encoding, delimiter, format, and the order of dates, for which any
 * row may be the one that tells.
 *
 * @throws FileProblem when the file cannot be taken at all
 */
export async function surveyFile(path: string, questions: SurveyQuestions): Promise<FileSurvey> {
  const file = await inspectBytes(path);
  const opening = await openingOf(path, file.encoding);
  const recognised = recognise(opening.rows, questions.kind);
  const { rows, evidence } = await collectEvidence(file, opening.delimiter, recognised);
  const dateOrder = evidence.decide(questions.dateOrder, questions.rememberedDateOrder);
  return {
    ...recognised,
    file,
    delimiter: opening.delimiter,
    rows,
    dateOrder,
    statements: statementsOf(file, opening.delimiter, recognised, dateOrder),
    warnings: [...damageOf(file), ...(rows === 0 ? ['The file has a header and no rows.'] : []), ...dateOrder.warnings],
  };
}

async function collectEvidence(file: FileBytes, delimiter: Delimiter, { header, layout }: RecognisedFile) {
  const evidence = new DateOrderEvidence();
  let rows = 0;
  for await (const batch of fileRows(file.path, file.encoding, delimiter)) {
    for (const row of batch) {
      if (row.line <= header.line) continue;
      rows += 1;
      for (const column of layout.dateColumns) evidence.add(datePartOf((row.cells[column] ?? '').trim()));
    }
  }
  return { rows, evidence };
}

function statementsOf(
  file: FileBytes,
  delimiter: Delimiter,
  { format, header, layout }: RecognisedFile,
  dateOrder: DateOrderReading,
): ReadingStatement[] {
  return [
    { name: 'Format', value: format.title },
    { name: 'Encoding', value: `${file.encoding.toUpperCase()}${file.hasMark ? ' with byte order mark' : ''}` },
    { name: 'Delimiter', value: DELIMITER_NAMES[delimiter] },
    { name: 'Header', value: `line ${header.line}, ${header.names.length} columns` },
    { name: 'Dates', value: `${dateOrder.order}: ${dateOrder.because}` },
    ...layout.statements,
  ];
}

function damageOf(file: FileBytes): string[] {
  if (file.damagedLetters === 0) return [];
  return [`${file.damagedLetters} letters of the file are damaged and were replaced.`];
}
