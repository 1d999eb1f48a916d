import { controlCharacterIn, isBlank, type FileRow } from '../../reading/file-rows.js';
import type { FileBytes } from '../../reading/inspect-bytes.js';
import type { OpenDocument } from '../document.js';
import { damageOf, encodingStatement } from '../text-document.js';
import { columnNames, flattenEntry, isObject, textOfValue } from './flatten-entry.js';
import { shapeOf, type JsonShape } from './json-shape.js';
import { jsonValues, type JsonValue } from './json-values.js';

/** Whether a text that begins so is JSON: an object, or an array of objects or arrays. */
export const looksLikeJson = (start: string): boolean => /^(?:\[\s*[[{\]]|\{\s*["}])/.test(start);

/** A list of objects, an object with one inside, or one object a line: each a row, its members the columns. */
export async function openJson(file: FileBytes): Promise<OpenDocument> {
  const shape = await shapeOf(file);
  return {
    kind: 'JSON',
    parts: [{ name: null, rows: () => rowsOf(file, shape) }],
    separator: ',',
    statements: [encodingStatement(file), { name: 'JSON', value: shape.records }],
    warnings: [...damageOf(file), ...shape.warnings],
  };
}

async function* rowsOf(file: FileBytes, { layout, columns }: JsonShape): AsyncGenerator<FileRow[]> {
  if (columns !== null && columns.length > 0) yield [{ line: 0, cells: columnNames(columns), damage: null }];
  for await (const values of jsonValues(file, layout)) {
    const rows = values.flatMap((value) => rowOf(value, columns) ?? []);
    if (rows.length > 0) yield rows;
  }
}

function rowOf({ line, place, value, damage }: JsonValue, columns: readonly string[] | null): FileRow | null {
  const at = place === undefined ? { line } : { line, place };
  const cells = damage === null ? cellsOf(value, columns) : [];
  if (cells === null) return { ...at, cells: [], damage: 'the entry is no object with members' };
  if (damage === null && isBlank(cells)) return null;
  return { ...at, cells, damage: damage ?? controlCharacterIn(cells) };
}

function cellsOf(value: unknown, columns: readonly string[] | null): string[] | null {
  if (columns === null) return Array.isArray(value) ? value.map(textOfValue) : null;
  if (!isObject(value)) return null;
  const cells = flattenEntry(value);
  return columns.map((column) => cells.get(column) ?? '');
}
