import { linesOf, type FileRow } from '../reading/file-rows.js';
import type { FileBytes } from '../reading/inspect-bytes.js';
import type { OpenDocument } from './document.js';
import { damageOf, encodingStatement } from './text-document.js';

/** The export of clock times of SAP's point of sale: a header line H, then a line D of fixed width for each shift. */
const LINE = /^(?:H\d{4}|D.{15}[YN ])\d{4}-\d{2}-\d{2}\d{2}:\d{2}/;

/** Fields of a line D from the first letter on, as its maker documents them; what Evenkeel must not keep is not cut out. */
const FIELDS: readonly (readonly [name: string, from: number, to: number])[] = [
  ['Employee No.', 2, 16],
  ['Confirmed', 17, 17],
  ['Start', 18, 32],
  ['End', 33, 47],
  ['Total Hours', 48, 58],
  ['Completed', 59, 59],
  ['Reason Code', 60, 62],
  ['Last Name', 99, 118],
  ['First Name', 120, 139],
];

/** Whether a text is such an export. */
export const looksLikeSapClock = (start: string): boolean => LINE.test(start);

/** Each shift as a row under the names of its fields. */
export function openSapClock(file: FileBytes): OpenDocument {
  return {
    kind: 'DELIMITED',
    parts: [{ name: null, rows: () => rowsOf(file) }],
    separator: ' ',
    statements: [encodingStatement(file), { name: 'Lines', value: 'of fixed width, D for each shift' }],
    warnings: damageOf(file),
  };
}

async function* rowsOf({ path, encoding }: FileBytes): AsyncGenerator<FileRow[]> {
  yield [{ line: 0, cells: FIELDS.map(([name]) => name), damage: null }];
  let line = 0;
  for await (const lines of linesOf(path, encoding)) {
    const rows: FileRow[] = [];
    for (const text of lines) {
      line += 1;
      if (text.trim() === '' || /^[HT]/.test(text)) continue;
      rows.push({ line, cells: cellsOf(text), damage: text.startsWith('D') ? null : 'the line is of no known type' });
    }
    if (rows.length > 0) yield rows;
  }
}

const cellsOf = (text: string): string[] =>
  FIELDS.map(([, from, to]) => text.slice(from - 1, to).trim()).map((cell) =>
    cell.replace(/^(\d{4}-\d{2}-\d{2})(\d{2}:\d{2})$/, '$1 $2').replace(/^0000-00-00.*$/, ''),
  );
