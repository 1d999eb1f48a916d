import type { DocumentPart, OpenDocument } from '../documents/document.js';
import { FileProblem } from '../file-problem.js';
import type { FileRow } from '../reading/file-rows.js';
import type { FileFormat, FileKind } from './format.js';
import type { Header } from './header.js';
import type { ColumnMapping } from './mapping/column-mapping.js';
import { recognise, type RecognisedFile } from './recognise.js';

const ROWS_LOOKED_AT = 30;

/** A document whose format is known, with the parts that are read as it. */
export interface RecognisedDocument extends RecognisedFile {
  readonly parts: readonly { readonly part: DocumentPart; readonly header: Header }[];
  readonly warnings: readonly string[];
}

/**
 * Finds the format by the first part that has one. Parts with the very same columns are read with it; all others are not,
 * and that is said.
 *
 * @throws FileProblem UNKNOWN_FORMAT when no part has a known format
 */
export async function recogniseParts(
  document: OpenDocument,
  kind: FileKind | null,
  mappings: readonly ColumnMapping[] = [],
): Promise<RecognisedDocument> {
  const looks = [];
  for (const part of document.parts) looks.push(look(document, part, await firstRows(part), { kind, mappings }));
  const found = looks.find((each) => !(each.seen instanceof FileProblem));
  const [first] = looks;
  if (found === undefined || found.seen instanceof FileProblem) {
    throw first?.seen ?? new FileProblem('EMPTY_FILE', 'The file has no rows.');
  }
  const { seen } = found;
  const parts = looks.flatMap(({ part, seen: other }) =>
    !(other instanceof FileProblem) &&
    isSameFormat(other.format, seen.format) &&
    hasSameColumns(other.header, seen.header)
      ? [{ part, header: other.header }]
      : [],
  );
  const unread = looks.filter(({ part }) => !parts.some((each) => each.part === part));
  const names = unread.map(({ part }) => `“${part.name ?? ''}”`).join(', ');
  const warning = `Not read because of other columns: ${names}. Load a file with that sheet alone.`;
  return { ...seen, parts, warnings: unread.length === 0 ? [] : [warning] };
}

/** What is asked of the recognition. */
interface Asked {
  readonly kind: FileKind | null;
  readonly mappings: readonly ColumnMapping[];
}

interface Look {
  readonly part: DocumentPart;
  /** What it is, or why it is nothing known. */
  readonly seen: RecognisedFile | FileProblem;
}

function look({ kind: document }: OpenDocument, part: DocumentPart, rows: readonly FileRow[], how: Asked): Look {
  try {
    return { part, seen: recognise(rows, how.kind, document, how.mappings) };
  } catch (error) {
    if (error instanceof FileProblem) return { part, seen: error };
    throw error;
  }
}

/** Of a mapping, each look makes a format of its own. */
const isSameFormat = (left: FileFormat, right: FileFormat): boolean =>
  left === right || (left.mapping !== undefined && left.mapping === right.mapping);

const hasSameColumns = (left: Header, right: Header): boolean => left.normal.join('\n') === right.normal.join('\n');

/** The first rows of a part, the header and what stands above it included. */
export async function firstRows(part: DocumentPart): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const batch of part.rows()) {
    rows.push(...batch.slice(0, ROWS_LOOKED_AT - rows.length));
    if (rows.length >= ROWS_LOOKED_AT) break;
  }
  return rows;
}
