import { setTimeout as delay } from 'node:timers/promises';
import { loggable } from './logger.js';
import { onStarterGone } from './starter.js';

const PATIENCE_SECONDS = 15;
const ECHO_MILLISECONDS = 1_000;

/**
 * Ends the process in good order on SIGINT and SIGTERM, and when the npm that started it is gone; a second signal, or a stop that takes too long, ends it at once
 * (the database then stops by itself). The returned signal is aborted when stopping begins, so that work under way can
 * tell a lost connection from a fault.
 */
export function stopOnSignal(stop: () => Promise<void>): AbortSignal {
  const stopping = new AbortController();
  let beganAt = 0;
  const stopOnce = async () => {
    if (stopping.signal.aborted) {
      // npm passes on the Ctrl-C that the terminal has sent already: that is no second one.
      if (Date.now() - beganAt > ECHO_MILLISECONDS) process.exit(1);
      return;
    }
    beganAt = Date.now();
    stopping.abort();
    const late = delay(PATIENCE_SECONDS * 1000, 'late' as const, { ref: false });
    process.exit((await Promise.race([stop(), late])) === 'late' ? 1 : 0);
  };
  const begin = () => {
    stopOnce().catch((error: unknown) => {
      console.error(loggable(error));
      process.exit(1);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, begin);
  onStarterGone(() => {
    if (!stopping.signal.aborted) begin();
  });
  return stopping.signal;
}
