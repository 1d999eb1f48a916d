import { LONGEST_WAIT_SECONDS, type Chance } from './web/retry-rule.js';

/** A file that is still being written is looked at again this soon. */
const WAITING_SECONDS = 15;
const FIRST_RETRY_SECONDS = 60;

/** When a source is asked again after a pull that went well: one interval after that pull began. */
export function nextRun(
  began: Date,
  now: Date,
  { everyMinutes, isWaiting }: { readonly everyMinutes: number; readonly isWaiting: boolean },
): Date {
  const scheduled = Math.max(now.getTime(), began.getTime() + everyMinutes * 60_000);
  return new Date(isWaiting ? Math.min(scheduled, now.getTime() + WAITING_SECONDS * 1000) : scheduled);
}

/**
 * When it is asked again after a pull that failed: when it said, else after a minute, two, four …, never later than its
 * schedule says; a random part of the pause keeps sources that failed together apart. `failures` includes this one.
 */
export function nextTry(
  now: Date,
  failure: { readonly failures: number; readonly isPassing: boolean; readonly retryAt: Date | null },
  everyMinutes: number,
  chance: Chance,
): Date {
  if (failure.retryAt !== null) return new Date(Math.max(failure.retryAt.getTime(), now.getTime()) + 1000);
  const scheduled = everyMinutes * 60;
  if (!failure.isPassing) return new Date(now.getTime() + scheduled * 1000);
  const most = Math.min(scheduled, FIRST_RETRY_SECONDS * 2 ** Math.min(failure.failures - 1, 16));
  const seconds = Math.max(most / 2 + (most / 2) * chance(), Math.min(scheduled, LONGEST_WAIT_SECONDS / 2));
  return new Date(now.getTime() + seconds * 1000);
}
