import { TABLES, type DocumentKind } from '../documents/document.js';
import { FileProblem } from '../file-problem.js';
import type { FileRow } from '../reading/file-rows.js';
import { ALL_FORMATS } from './all-formats.js';
import { FILE_KINDS, isMismatch, type FileFormat, type FileKind, type Layout } from './format.js';
import { headerOf, type Header } from './header.js';
import type { ColumnMapping } from './mapping/column-mapping.js';
import { mappedFormat } from './mapping/mapped-format.js';
import { recognitionOf, type Match, type Recognition } from './recognition.js';
import { whyUnreadable } from './unreadable.js';

/** A file whose format is known. */
export interface RecognisedFile {
  readonly format: FileFormat;
  readonly header: Header;
  readonly layout: Layout;
  /** How that was found out. */
  readonly recognition: Recognition;
}

/** Banner lines may stand above the header; it is looked for among this many rows. */
const ROWS_SEARCHED = 10;
const LEAST_CONFIDENCE = 0.4;
/** Two formats this close to each other are not told apart by their columns. */
const TOO_CLOSE = 0.02;

/**
 * Finds the header among the first rows, and the format: a mapping of the source whose columns the file has, else the
 * likeliest of all or, when the kind is given, of that kind.
 *
 * @throws FileProblem UNKNOWN_FORMAT, naming what the file looks like or what it lacks
 */
export function recognise(
  rows: readonly FileRow[],
  kind: FileKind | null,
  document: DocumentKind,
  mappings: readonly ColumnMapping[] = [],
): RecognisedFile {
  const asMapped = kind === null || kind === 'mapped' ? mappedFile(rows, document, mappings) : null;
  if (asMapped !== null) return asMapped;
  if (kind === 'mapped') throw notAsMapped(rows, mappings);
  const formats = ALL_FORMATS.filter(
    (format) => (format.documents ?? TABLES).includes(document) && (kind === null || format.kind === kind),
  );
  for (const [index, row] of rows.slice(0, ROWS_SEARCHED).entries()) {
    const header = headerOf(row.cells, row.line, !TABLES.includes(document));
    const sample = rows.slice(index + 1).map((each) => each.cells);
    const found = matchesOf(formats, header, sample);
    if (found.length > 0) return bestOf(found, header, kind !== null);
  }
  throw unknownFormat(rows, formats, kind);
}

/** The file as the first mapping says whose columns it has; null: it has those of none. */
function mappedFile(
  rows: readonly FileRow[],
  document: DocumentKind,
  mappings: readonly ColumnMapping[],
): RecognisedFile | null {
  if (!TABLES.includes(document)) return null;
  for (const format of mappings.map(mappedFormat)) {
    for (const [index, row] of rows.slice(0, ROWS_SEARCHED).entries()) {
      const header = headerOf(row.cells, row.line);
      const sample = rows.slice(index + 1).map((each) => each.cells);
      const layout = format.match(header, sample);
      if (!isMismatch(layout)) return { format, header, layout, recognition: { by: 'MAPPING' } };
    }
  }
  return null;
}

function notAsMapped([first]: readonly FileRow[], [mapping]: readonly ColumnMapping[]): FileProblem {
  if (first === undefined) return new FileProblem('EMPTY_FILE', 'The file has no rows.');
  if (mapping === undefined) return new FileProblem('BAD_CALL', 'Nobody has mapped the columns of this source yet.');
  const match = mappedFormat(mapping).match(headerOf(first.cells, first.line), []);
  const missing = isMismatch(match) ? match.missing.join(', ') : '';
  return new FileProblem('UNKNOWN_FORMAT', `The file does not fit the mapping of its columns: it lacks ${missing}.`);
}

function matchesOf(formats: readonly FileFormat[], header: Header, sample: readonly (readonly string[])[]): Match[] {
  const kinds = new Set(formats.map((format) => format.kind));
  const least = kinds.size === 1 ? 0 : LEAST_CONFIDENCE;
  return formats.flatMap((format) => {
    const layout = format.match(header, sample);
    return isMismatch(layout) || layout.confidence < least ? [] : [{ format, layout }];
  });
}

function bestOf(found: readonly Match[], header: Header, isGiven: boolean): RecognisedFile {
  const most = Math.max(...found.map((match) => match.layout.confidence));
  const close = found.filter((match) => most - match.layout.confidence < TOO_CLOSE);
  const strictest = Math.max(...close.map((match) => match.layout.indispensable));
  const [best, ...others] = close.filter((match) => match.layout.indispensable === strictest);
  if (best === undefined || others.length > 0) {
    const kinds = close.map((match) => match.format.kind).join(', ');
    throw new FileProblem('UNKNOWN_FORMAT', `By its columns the file can be any of ${kinds}: say the kind.`);
  }
  return { ...best, header, recognition: recognitionOf(best, found, isGiven) };
}

function unknownFormat(rows: readonly FileRow[], formats: readonly FileFormat[], kind: FileKind | null): FileProblem {
  const [first] = rows;
  if (first === undefined) return new FileProblem('EMPTY_FILE', 'The file has no rows.');
  const header = headerOf(first.cells, first.line);
  const why = whyUnreadable(header);
  if (why !== null) return new FileProblem('UNKNOWN_FORMAT', why);
  const [only] = formats;
  if (kind !== null && only === undefined) {
    return new FileProblem('UNKNOWN_FORMAT', `A file of this kind (${kind}) is written in another way than this one.`);
  }
  if (kind !== null && only !== undefined) {
    const match = only.match(header, []);
    const missing = isMismatch(match) ? match.missing : [];
    return new FileProblem(
      'UNKNOWN_FORMAT',
      `This is no ${only.title} (${kind}): it has no column ${missing.join(', ')}.`,
    );
  }
  const message = `No known format has these ${header.names.length} columns. Known are ${FILE_KINDS.join(', ')}.`;
  return new FileProblem('UNKNOWN_FORMAT', `${message} Or map its columns.`);
}
