import { hash } from 'node:crypto';

/**
 * The id of a row while it is on its way: 16 bytes as 16 letters of Latin-1. A million small buffers would cost more
 * memory and time than all the rest of an import; strings of this length are cheap, and keys of a Map as well.
 */
export type RowId = string;

/** The id that follows from a text. MD5 serves as a mixer here, not as a secret. */
export const rowIdOf = (text: string): RowId => hash('md5', text, 'binary');

/** The id as PostgreSQL takes it: 32 hexadecimal digits. */
export const hexOfRowId = (id: RowId): string => Buffer.from(id, 'latin1').toString('hex');

/** The id of a uuid that PostgreSQL gave. */
export const rowIdOfUuid = (uuid: string): RowId => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('latin1');

/** 32 bits of an id as a number, from its first or second four letters. */
export function wordOfRowId(id: RowId, word: 0 | 1): number {
  const at = word * 4;
  return (
    ((id.charCodeAt(at) << 24) |
      (id.charCodeAt(at + 1) << 16) |
      (id.charCodeAt(at + 2) << 8) |
      id.charCodeAt(at + 3)) >>>
    0
  );
}
