import { setTimeout as delay } from 'node:timers/promises';
import type { Queryable } from '../../database/queryable.js';
import type { ImportState } from '../import-run.table.js';
import { progressOf, type ImportProgress, type ProgressReading } from './progress.js';
import { runProgress } from './run-progress.query.js';

/** An import as somebody sees it who watches. */
export interface WatchedRun extends ImportProgress {
  readonly runId: string;
  readonly state: ImportState;
  /** Workweeks of the organization that wait to be recomputed. */
  readonly staleWeeks: number;
}

/** Often enough to look alive, seldom enough not to matter to the database. */
const LOOK_MILLISECONDS = 400;

/**
 * Tells how an import goes on, each time something moves, until it is over. It reads the run's own row: so it does not
 * matter which process imports, and whoever comes later sees the same. A run that is over is told once; one that does
 * not exist, not at all.
 */
export async function* watchRun(
  database: Queryable,
  organizationId: string,
  runId: string,
  lookMilliseconds = LOOK_MILLISECONDS,
): AsyncGenerator<WatchedRun, void> {
  let first: ProgressReading | null = null;
  let told = '';
  for (;;) {
    const run = await runProgress(database, organizationId, runId);
    if (run === null) return;
    const latest = { rows: run.rows, at: Date.now() };
    first ??= latest;
    const isOver = run.state !== 'RUNNING' && run.state !== 'RECOMPUTING';
    const signs = `${run.state} ${run.rows} ${run.staleWeeks}`;
    if (signs !== told) {
      told = signs;
      const { state, staleWeeks } = run;
      yield { runId, state, staleWeeks, ...progressOf(run, first, latest) };
    }
    if (isOver) return;
    await delay(lookMilliseconds);
  }
}
