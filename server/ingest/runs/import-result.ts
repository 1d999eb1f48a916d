import type { ReadingStatement } from '../formats/format.js';

/** A rejected row as it is reported. */
export interface RejectedLine {
  /** Physical line on which the row starts; the first line of the file is 1. */
  readonly line: number;
  /** Where to look for it when that is no line of a text, for example `sheet “May”, row 14`. */
  readonly place?: string;
  /** The column as the file names it; null: the row as a whole. */
  readonly field: string | null;
  readonly reason: string;
  /** The row without what must not be kept. */
  readonly text: string;
}

/** How many rows came to which end: `rows` = new + changed + same + rejected, always. */
export interface RowCounts {
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: number;
  /** Rows of earlier files that this one no longer has; they are none of its rows. */
  readonly gone: number;
  /** Sum, not union, of end − start, or of the lengths, over the accepted rows. */
  readonly seconds: number;
  /** Those of them that are durations without times: kept for totals, in no fact of the clock. */
  readonly untimedSeconds: number;
}

/** One of the first rows as it was understood, column by column. */
export interface InterpretedRow {
  readonly line: number;
  readonly cells: readonly ReadingStatement[];
}

/** What became of a file. */
export interface ImportResult {
  readonly runId: string;
  readonly organizationId: string;
  readonly counts: RowCounts;
  readonly rejected: readonly RejectedLine[];
  readonly reading: readonly ReadingStatement[];
  readonly warnings: readonly string[];
  /** Every row accounted for and the facts current. */
  readonly isComplete: boolean;
  readonly isDryRun: boolean;
  readonly firstRows: readonly InterpretedRow[];
}
