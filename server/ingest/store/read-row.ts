import type { LedgerDraft } from '../formats/drafts.js';
import type { RowRejection } from '../formats/format.js';

/** A row of the file after its format has read it. */
export interface ReadRow<Draft = LedgerDraft> {
  readonly line: number;
  /** Where to look for it when that is no line of a text. */
  readonly place: string | null;
  /** What it says, or why it cannot be taken. */
  readonly result: readonly Draft[] | RowRejection;
  /** How many rows of the file it stands for. */
  readonly rows: number;
  /** The row without what must not be kept; only made for rejected rows. */
  readonly text: string;
  /** What is kept of a rejected row so that it can be corrected; null: it was not rejected on reading. */
  readonly original: OriginalRow | null;
}

/** A rejected row as it may be kept. */
export interface OriginalRow {
  /** Its cells, redacted like its text. */
  readonly cells: readonly string[];
  /** Keyed hash of the row as written: by it the same row is known in a later file. */
  readonly fingerprint: Buffer;
}
