import { describe, expect, it } from '@jest/globals';
import { progressText } from '../../server/commands/import/progress-line.js';
import { progressOf } from '../../server/ingest/runs/progress.js';

const FILE = { totalRows: 1_000, totalBytes: 4 * 1024 * 1024 };

describe('progress of an import', () => {
  it('is measured between two readings, not from where an interrupted run went on', () => {
    const progress = progressOf(FILE, { rows: 500, at: 10_000 }, { rows: 750, at: 12_000 });
    expect(progress).toEqual({
      rows: 750,
      totalRows: 1_000,
      bytes: 3 * 1024 * 1024,
      totalBytes: 4 * 1024 * 1024,
      // 250 rows in 2 s; 250 rows are left.
      rowsPerSecond: 125,
      secondsLeft: 2,
    });
  });

  it('knows neither speed nor end before anything has moved', () => {
    const start = { rows: 0, at: 10_000 };
    expect(progressOf(FILE, start, { rows: 0, at: 12_000 })).toMatchObject({ rowsPerSecond: null, secondsLeft: null });
  });

  it('has nothing left when the last row is stored, also of a file without rows', () => {
    const reading = { rows: 0, at: 10_000 };
    expect(progressOf({ totalRows: 0, totalBytes: 10 }, reading, reading)).toMatchObject({ bytes: 10, secondsLeft: 0 });
  });

  it('is one line in a terminal', () => {
    const line = progressText(progressOf(FILE, { rows: 0, at: 0 }, { rows: 250, at: 1_000 }));
    expect(line).toBe('250 of 1,000 rows · 1.0 of 4.0 MB · 250 rows/s · 3 s left');
  });
});
