/** Encodings a file may have. */
export type FileEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** The encoding a byte order mark states, if the file begins with one. */
export function encodingOfMark(firstBytes: Uint8Array): FileEncoding | null {
  const [a, b, c] = firstBytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Two in five pairs of bytes with the same half zero: no other encoding of a table has that. */
const SHARE_OF_ZEROS = 0.4;

/**
 * UTF-16 that was written without a byte order mark, by the first bytes of a file: what tables are made of (digits, marks,
 * Latin letters) has one half of every pair zero.
 */
export function encodingOfZeros(firstBytes: Uint8Array): FileEncoding | null {
  const zeros = [0, 0];
  for (const [index, byte] of firstBytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros.map((count) => count / (firstBytes.length / 2));
  if (second >= SHARE_OF_ZEROS && first < 0.01) return 'utf-16le';
  return first >= SHARE_OF_ZEROS && second < 0.01 ? 'utf-16be' : null;
}

/**
 * Tells UTF-8 from Windows-1252 over a whole file, block by block. Bytes above 127 that form no UTF-8 sequence speak for
 * Windows-1252; but a UTF-8 file with a few damaged bytes must not turn every `é` into two letters, so the majority
 * decides and the damage is reported.
 */
export class EncodingEvidence {
  readonly #decoder = new TextDecoder('utf-8');
  #damaged = 0;
  #sound = 0;

  add(block: Uint8Array): void {
    this.#count(this.#decoder.decode(block, { stream: true }));
  }

  /** `damaged`: letters that cannot be read in the encoding chosen. */
  decide(): { readonly encoding: FileEncoding; readonly damaged: number } {
    this.#count(this.#decoder.decode());
    if (this.#damaged > this.#sound) return { encoding: 'windows-1252', damaged: 0 };
    return { encoding: 'utf-8', damaged: this.#damaged };
  }

  #count(text: string): void {
    for (const [letter] of text.matchAll(/\P{ASCII}/gu)) {
      if (letter === '\ufffd') this.#damaged += 1;
      else this.#sound += 1;
    }
  }
}
