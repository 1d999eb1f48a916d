import type { Queryable } from '../../database/queryable.js';
import type { OpenDocument } from '../documents/document.js';
import { openDocument } from '../documents/open-document.js';
import { FileProblem } from '../file-problem.js';
import { headerOf } from '../formats/header.js';
import type { ColumnMapping } from '../formats/mapping/column-mapping.js';
import { ROLES_OF_RECORDS, type RolesOfRecord } from '../formats/mapping/mapped-records.js';
import { suggestMapping } from '../formats/mapping/suggest-mapping.js';
import { firstRows } from '../formats/recognise-parts.js';
import type { FileRow } from '../reading/file-rows.js';
import { inspectBytes } from '../reading/inspect-bytes.js';
import { columnMappings } from './column-mappings.query.js';
import { sourceOfKey } from './sources.query.js';

/** What somebody needs to see of a file in order to say what its columns are. */
export interface SeenColumns {
  /** The row that names the columns, as far as can be told, with its line. */
  readonly headerLine: number;
  readonly columns: readonly string[];
  /** The rows below it, as written. */
  readonly rows: readonly (readonly string[])[];
  /** As saved with the source for a file with these columns; null: nobody has mapped them yet. */
  readonly saved: ColumnMapping | null;
  readonly suggested: ColumnMapping;
  /** What columns can be, by kind of record. */
  readonly records: readonly RolesOfRecord[];
}

const ROWS_SHOWN = 8;
/** A banner has fewer cells than the header. */
const SHARE_OF_A_HEADER = 0.6;

/**
 * The columns of a file and its first rows. Nothing is stored.
 *
 * @throws FileProblem when the file holds no table
 */
export async function lookAtColumns(
  database: Queryable,
  organizationId: string,
  sourceKey: string,
  path: string,
): Promise<SeenColumns> {
  const source = await sourceOfKey(database, organizationId, sourceKey);
  const saved = source === null ? [] : await columnMappings(database, organizationId, source.id);
  return seenColumns(await openDocument(await inspectBytes(path)), saved);
}

/**
 * The columns of an open document and its first rows; of the mappings, the first that fits them.
 *
 * @throws FileProblem when it holds no table
 */
export async function seenColumns(document: OpenDocument, mappings: readonly ColumnMapping[]): Promise<SeenColumns> {
  const [part] = document.parts;
  const rows = part === undefined ? [] : await firstRows(part);
  const at = headerAt(rows);
  const headerRow = rows[at];
  if (headerRow === undefined) throw new FileProblem('EMPTY_FILE', 'The file has no rows.');
  const header = headerOf(headerRow.cells, headerRow.line);
  const columns = header.names.map((name, index) => name || `#${index + 1}`);
  return {
    headerLine: header.line,
    columns,
    rows: rows.slice(at + 1, at + 1 + ROWS_SHOWN).map((row) => row.cells),
    saved: mappings.find((mapping) => isOf(columns, mapping)) ?? null,
    suggested: suggestMapping(header),
    records: ROLES_OF_RECORDS,
  };
}

const isOf = (columns: readonly string[], mapping: ColumnMapping): boolean =>
  Object.values(mapping.columns)
    .flat()
    .every((name) => columns.includes(name));

function headerAt(rows: readonly FileRow[]): number {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const most = Math.max(0, ...filled);
  return Math.max(
    0,
    filled.findIndex((count) => count >= SHARE_OF_A_HEADER * most),
  );
}
