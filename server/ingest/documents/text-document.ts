import type { ReadingStatement } from '../formats/format.js';
import type { FileBytes } from '../reading/inspect-bytes.js';

/** The encoding of a text, to be stated back. */
export const encodingStatement = ({ encoding, hasMark }: FileBytes): ReadingStatement => ({
  name: 'Encoding',
  value: `${encoding.toUpperCase()}${hasMark ? ' with byte order mark' : ''}`,
});

/** A warning when letters of a text could not be read. */
export function damageOf({ damagedLetters }: FileBytes): string[] {
  if (damagedLetters === 0) return [];
  return [`${damagedLetters} letters of the file are damaged and were replaced.`];
}
