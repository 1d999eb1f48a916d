import { DELIMITER_NAMES, delimiterOf } from '../reading/delimiter.js';
import { fileRows } from '../reading/file-rows.js';
import type { FileBytes } from '../reading/inspect-bytes.js';
import { damageOf, encodingStatement } from './text-document.js';
import type { OpenDocument } from './document.js';

/** A text with one row a line, cells parted by the delimiter that parts them best. */
export async function openDelimited(file: FileBytes): Promise<OpenDocument> {
  const delimiter = await delimiterOf(file.path, file.encoding);
  return {
    kind: 'DELIMITED',
    parts: [{ name: null, rows: () => fileRows(file.path, file.encoding, delimiter) }],
    separator: delimiter,
    statements: [encodingStatement(file), { name: 'Delimiter', value: DELIMITER_NAMES[delimiter] }],
    warnings: damageOf(file),
  };
}
