import type { Queryable } from '../../database/queryable.js';
import type { Secret } from '../../database/secret.js';
import type { OpenDocument } from '../documents/document.js';
import type { FileRow } from '../reading/file-rows.js';
import type { KeptFile } from './kept-file.table.js';
import { nextPiece } from './kept-files.query.js';
import { fileRowOf, type KeptRow, type UnnamedCells } from './kept-row.js';
import { unpack, unpackSealed } from './pack.js';

/** Kept rows opened like the document they were read from; without the secret, cells that are kept encrypted stay hidden. */
export function openKept(database: Queryable, secret: Secret | null, file: KeptFile): OpenDocument {
  const { document, separator } = file.shape;
  const kept = { name: 'Kept file', value: `redacted as it was taken in, until ${dayOf(file.keepUntil)}` };
  return {
    kind: document,
    parts: [{ name: null, rows: () => rowsOf(database, secret, file) }],
    separator,
    statements: [kept],
    warnings: [],
  };
}

async function* rowsOf(database: Queryable, secret: Secret | null, file: KeptFile): AsyncGenerator<FileRow[]> {
  const { columns, headerLine } = file.shape;
  yield [{ line: headerLine, cells: [...columns], damage: null }];
  let piece = await nextPiece(database, file, 0, -1);
  while (piece !== null) {
    const rows = await jsonOf<KeptRow[]>(piece.content === null ? null : unpack(piece.content));
    const sealed =
      piece.sealed === null || secret === null ? null : unpackSealed(secret, file.importRunId, piece.sealed);
    const unnamed = await jsonOf<(UnnamedCells | null)[]>(sealed);
    yield rows?.map((row, index) => fileRowOf(row, unnamed?.[index] ?? null)) ?? [];
    piece = await nextPiece(database, file, 0, piece.number);
  }
}

const jsonOf = async <Value>(bytes: Promise<Buffer> | null): Promise<Value | null> =>
  bytes === null ? null : (JSON.parse((await bytes).toString('utf8')) as Value);

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
