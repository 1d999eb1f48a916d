import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { BinaryCopy } from './binary-copy.js';

const PIECE_BYTES = 1 << 18;

/** Copies rows into a table by their columns, inside the transaction the client is in. Table and columns are ours. */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: BinaryCopy,
): Promise<void> {
  if (rows.rows === 0) return;
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin with (format binary)`));
  await pipeline(Readable.from(piecesOf(rows.finish())), stream);
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}
