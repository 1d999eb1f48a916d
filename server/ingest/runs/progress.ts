/** How far an import was at one moment. */
export interface ProgressReading {
  readonly rows: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** How far an import is, how fast it goes and how long it will take. */
export interface ImportProgress {
  readonly rows: number;
  readonly totalRows: number;
  /** Of the file, in proportion to its rows. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** Null: not known before a second reading. */
  readonly rowsPerSecond: number | null;
  /** Until the last row is stored; the facts follow. Null: not known. */
  readonly secondsLeft: number | null;
}

/** The speed is that between two readings, so that a run that goes on after an interruption is judged by what it does now. */
export function progressOf(
  file: { readonly totalRows: number; readonly totalBytes: number },
  first: ProgressReading,
  latest: ProgressReading,
): ImportProgress {
  const { totalRows, totalBytes } = file;
  const seconds = (latest.at - first.at) / 1000;
  const rowsPerSecond = seconds > 0 && latest.rows > first.rows ? (latest.rows - first.rows) / seconds : null;
  const rowsLeft = Math.max(0, totalRows - latest.rows);
  return {
    rows: latest.rows,
    totalRows,
    bytes: totalRows === 0 ? totalBytes : Math.round(totalBytes * Math.min(1, latest.rows / totalRows)),
    totalBytes,
    rowsPerSecond,
    secondsLeft: rowsLeft === 0 ? 0 : rowsPerSecond === null ? null : rowsLeft / rowsPerSecond,
  };
}
