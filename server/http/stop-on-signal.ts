import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_SECONDS = 15;

/**
 * Ends the process in good order on SIGINT and SIGTERM; a second signal, or a stop that takes too long, ends it at once
 * (the database then stops by itself). The returned signal is aborted when stopping begins, so that work under way can
 * tell a lost connection from a fault.
 */
export function stopOnSignal(stop: () => Promise<void>): AbortSignal {
  const stopping = new AbortController();
  const onSignal = async () => {
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort();
    const late = delay(PATIENCE_SECONDS * 1000, 'late' as const, { ref: false });
    process.exit((await Promise.race([stop(), late])) === 'late' ? 1 : 0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      onSignal().catch((error: unknown) => {
        console.error(error);
        process.exit(1);
      });
    });
  }
  return stopping.signal;
}
