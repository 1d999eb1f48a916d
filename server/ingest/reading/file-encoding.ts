/** Encodings a file may have. UTF-16 is only recognised by its byte order mark. */
export type FileEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** The encoding a byte order mark states, if the file begins with one. */
export function encodingOfMark(firstBytes: Uint8Array): FileEncoding | null {
  const [a, b, c] = firstBytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
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
