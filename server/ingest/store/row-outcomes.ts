import type { RowCounts } from '../runs/import-result.js';

/** How one row of the file ended. A row that gives several rows of the ledger is changed as soon as they differ. */
export type RowOutcome = 'new' | 'changed' | 'same' | 'rejected';

/** What became of one row of the file. */
export interface RowResult {
  /** Line on which the row begins; the first line of the file is 1. */
  readonly line: number;
  readonly outcome: RowOutcome;
  /** Where a rejected row is wrong, and why; null for all others. */
  readonly rejection: { readonly field: string | null; readonly reason: string } | null;
}

/** Counts of a run while it goes on, and, if somebody listens, what became of each row. */
export class RowTally {
  #counts: { -readonly [Key in keyof RowCounts]: RowCounts[Key] };
  #results: RowResult[] = [];

  constructor(
    start: RowCounts,
    private readonly keepsResults = false,
  ) {
    this.#counts = { ...start };
  }

  get counts(): RowCounts {
    return { ...this.#counts };
  }

  /** `rows`: how many rows of the file ended so. */
  count(outcome: Exclude<RowOutcome, 'rejected'>, line: number, rows = 1): void {
    this.#counts.rows += rows;
    this.#counts[outcome] += rows;
    if (this.keepsResults) this.#results.push({ line, outcome, rejection: null });
  }

  countRejected(line: number, rejection: NonNullable<RowResult['rejection']>, rows = 1): void {
    this.#counts.rows += rows;
    this.#counts.rejected += rows;
    if (this.keepsResults) this.#results.push({ line, outcome: 'rejected', rejection });
  }

  /** The results since the last call; empty unless they are kept. */
  takeResults(): readonly RowResult[] {
    const taken = this.#results;
    this.#results = [];
    return taken;
  }

  /** Rejected rows that are counted anew: they were corrected. */
  takeBackRejected(rows: number): void {
    this.#counts.rows -= rows;
    this.#counts.rejected -= rows;
  }

  /** `untimed`: how many of them have no times. */
  addSeconds(seconds: number, untimed: number): void {
    this.#counts.seconds += seconds;
    this.#counts.untimedSeconds += untimed;
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

export const NO_ROWS: RowCounts = {
  rows: 0,
  new: 0,
  changed: 0,
  same: 0,
  rejected: 0,
  gone: 0,
  seconds: 0,
  untimedSeconds: 0,
};

/** The outcome of a row from those of the ledger's rows it gave. */
export function outcomeOf(parts: readonly ('new' | 'changed' | 'same')[]): Exclude<RowOutcome, 'rejected'> {
  const [first] = parts;
  if (first === undefined) return 'same';
  return parts.every((part) => part === first) ? first : 'changed';
}
