import type { ImportState } from '../../graphql/generated/graphql.js';

/** How often a run that is still going on is asked for. */
export const POLL_MILLISECONDS = 1000;

/** How often its counts are asked for while its progress is told live. */
export const LIVE_MILLISECONDS = 4000;

/** Whether more is to come: rows are being read, or work days recomputed. */
export function isGoingOn(state: ImportState): boolean {
  return state === 'RUNNING' || state === 'RECOMPUTING';
}

/** Rows dealt with so far. */
export function rowsDone(run: {
  readonly newRows: number;
  readonly changedRows: number;
  readonly sameRows: number;
  readonly rejectedRows: number;
}): number {
  return run.newRows + run.changedRows + run.sameRows + run.rejectedRows;
}
