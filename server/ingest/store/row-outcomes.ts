import type { RowCounts } from '../runs/import-result.js';

/** How one row of the file ended. A row that gives several rows of the ledger is changed as soon as they differ. */
export type RowOutcome = 'new' | 'changed' | 'same' | 'rejected';

/** Counts of a run while it goes on. */
export class RowTally {
  #counts: { -readonly [Key in keyof RowCounts]: RowCounts[Key] };

  constructor(start: RowCounts) {
    this.#counts = { ...start };
  }

  get counts(): RowCounts {
    return { ...this.#counts };
  }

  /** `rows`: how many rows of the file ended so. */
  count(outcome: RowOutcome, rows = 1): void {
    this.#counts.rows += rows;
    this.#counts[outcome] += rows;
  }

  addSeconds(seconds: number): void {
    this.#counts.seconds += seconds;
  }

  /** Rows taken for new turn out to be new versions of old ones. */
  newWereChanged(rows: number): void {
    this.#counts.new -= rows;
    this.#counts.changed += rows;
  }

  countGone(rows: number): void {
    this.#counts.gone += rows;
  }
}

export const NO_ROWS: RowCounts = { rows: 0, new: 0, changed: 0, same: 0, rejected: 0, gone: 0, seconds: 0 };

/** The outcome of a row from those of the ledger's rows it gave. */
export function outcomeOf(parts: readonly ('new' | 'changed' | 'same')[]): RowOutcome {
  const [first] = parts;
  if (first === undefined) return 'same';
  return parts.every((part) => part === first) ? first : 'changed';
}
