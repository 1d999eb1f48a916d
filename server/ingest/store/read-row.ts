import type { LedgerDraft } from '../formats/drafts.js';
import type { RowRejection } from '../formats/format.js';

/** A row of the file after its format has read it. */
export interface ReadRow<Draft = LedgerDraft> {
  readonly line: number;
  /** What it says, or why it cannot be taken. */
  readonly result: readonly Draft[] | RowRejection;
  /** How many rows of the file it stands for. */
  readonly rows: number;
  /** The row without what must not be kept; only made for rejected rows. */
  readonly text: string;
}
