import { rowsBelowHeaders, type SurveyedPart } from '../documents/below-headers.js';
import type { OpenDocument } from '../documents/document.js';
import { openDocument } from '../documents/open-document.js';
import type { FileKind, ReadingStatement } from '../formats/format.js';
import type { ColumnMapping } from '../formats/mapping/column-mapping.js';
import { recognitionText } from '../formats/recognition.js';
import { recogniseParts, type RecognisedDocument } from '../formats/recognise-parts.js';
import type { PunchesByDay, WaitingRow } from '../sheets/known-punches.js';
import { openCompanion, turnSheets } from '../sheets/turn-sheets.js';
import { DateOrderEvidence, type DateOrder, type DateOrderReading } from './date-order.js';
import { inspectBytes, type FileBytes } from './inspect-bytes.js';
import { datePartOf } from './moment-reader.js';

/** Everything known about a file before its rows are read for good. */
export interface FileSurvey extends Omit<RecognisedDocument, 'parts'> {
  readonly file: Pick<FileBytes, 'bytes' | 'sha256'>;
  readonly document: OpenDocument;
  /** The parts that are read, in order. */
  readonly parts: readonly SurveyedPart[];
  /** Rows below the headers that have content. */
  readonly rows: number;
  readonly dateOrder: DateOrderReading;
  readonly statements: readonly ReadingStatement[];
  readonly warnings: readonly string[];
  /** Hash of the file it is read together with; null: of none. */
  readonly companionSha256: string | null;
  /** Rejected rows of earlier files whose other half is in this one. */
  readonly completes: readonly WaitingRow[];
  /** Its rows are those of the file, so that they can be kept one by one; no: they were made of cells here and there. */
  readonly isOfRows: boolean;
}

export interface SurveyQuestions {
  /** What the file is called. */
  readonly name: string;
  /** The file with the other punches of a sheet; null: none came with it. */
  readonly companion: { readonly path: string; readonly name: string } | null;
  /** What the source has told of people's days, for a sheet that has one punch of each. */
  readonly knownPunches: () => Promise<PunchesByDay>;
  readonly kind: FileKind | null;
  readonly dateOrder: DateOrder | null;
  /** What earlier files of the source were read as. */
  readonly rememberedDateOrder: DateOrder | null;
  /** How the source's columns are to be read, as somebody said. */
  readonly mappings?: readonly ColumnMapping[];
}

/**
 * Reads a whole file once without taking anything: what document it is, its format, and the order of dates, for which any
 * row may be the one that tells.
 *
 * @throws FileProblem when the file cannot be taken at all
 */
export async function surveyFile(path: string, questions: SurveyQuestions): Promise<FileSurvey> {
  const file = await inspectBytes(path);
  return surveyDocument(file, await opened(file, questions), questions);
}

/** A document as it was opened, with what it was made of. */
export type SurveyedDocument = Pick<FileSurvey, 'document' | 'completes' | 'companionSha256' | 'isOfRows'>;

/**
 * The same for a document that is open already.
 *
 * @throws FileProblem when it cannot be taken at all
 */
export async function surveyDocument(
  { bytes, sha256 }: Pick<FileBytes, 'bytes' | 'sha256'>,
  { document, completes, companionSha256, isOfRows }: SurveyedDocument,
  questions: Pick<SurveyQuestions, 'kind' | 'dateOrder' | 'rememberedDateOrder' | 'mappings'>,
): Promise<FileSurvey> {
  const recognised = await recogniseParts(document, questions.kind, questions.mappings);
  const { parts, rows, evidence } = await collectEvidence(recognised);
  const dateOrder = evidence.decide(
    questions.dateOrder ?? recognised.format.mapping?.dateOrder ?? null,
    questions.rememberedDateOrder,
  );
  return {
    ...recognised,
    file: { bytes, sha256 },
    document,
    companionSha256,
    completes,
    isOfRows,
    parts,
    rows,
    dateOrder,
    statements: statementsOf(document, recognised, dateOrder),
    warnings: [
      ...document.warnings,
      ...recognised.warnings,
      ...(rows === 0 ? ['The file has a header and no rows.'] : []),
      ...dateOrder.warnings,
    ],
  };
}

/** The document with its sheets turned into lists, unless somebody said how their columns are to be read. */
async function opened(
  file: FileBytes,
  { name, kind, dateOrder, knownPunches, companion }: SurveyQuestions,
): Promise<SurveyedDocument> {
  const document = await openDocument(file);
  const second = companion === null ? null : await openCompanion(companion.path, companion.name);
  const companionSha256 = second?.file.sha256 ?? null;
  if (kind === 'mapped') return { document, completes: [], companionSha256, isOfRows: true };
  const turned = await turnSheets(document, { name, dateOrder, knownPunches, companion: second });
  return { ...turned, companionSha256, isOfRows: turned.document === document };
}

/** Reads every row once; rows of later parts are numbered on from where the part before ends. */
async function collectEvidence({ parts, layout }: RecognisedDocument) {
  const evidence = new DateOrderEvidence();
  const surveyed: SurveyedPart[] = [];
  let rows = 0;
  let end = 0;
  for (const { part, header } of parts) {
    const from: SurveyedPart = { part, headerLine: header.line, offset: end };
    surveyed.push(from);
    for await (const batch of rowsBelowHeaders([from])) {
      rows += batch.length;
      end = Math.max(end, batch.at(-1)?.line ?? 0);
      for (const row of batch)
        for (const column of layout.dateColumns) evidence.add(datePartOf((row.cells[column] ?? '').trim()));
    }
  }
  return { parts: surveyed, rows, evidence };
}

function statementsOf(
  document: OpenDocument,
  { format, header, layout, parts, recognition }: RecognisedDocument,
  dateOrder: DateOrderReading,
): ReadingStatement[] {
  const names = parts.flatMap(({ part }) => (part.name === null ? [] : `“${part.name}”`));
  const columns = `${header.names.length} columns`;
  const dates = { name: 'Dates', value: `${dateOrder.order}: ${dateOrder.because}` };
  return [
    { name: 'Format', value: format.title },
    { name: 'Recognised', value: recognitionText(recognition) },
    ...document.statements,
    ...(names.length === 0 ? [] : [{ name: 'Sheet', value: names.join(', ') }]),
    ...(header.isStandard
      ? []
      : [{ name: 'Header', value: header.line === 0 ? columns : `line ${header.line}, ${columns}` }]),
    ...(layout.dateColumns.length === 0 ? [] : [dates]),
    ...layout.statements,
  ];
}
