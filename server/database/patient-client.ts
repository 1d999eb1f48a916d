import type net from 'node:net';
import pg from 'pg';

/** Longer than any statement of ours takes, and shorter than anybody wants to be held up by a connection that is dead. */
const USUAL_SECONDS = 30 * 60;
const CONNECT_SECONDS = 30;

/**
 * A client that does not wait for ever: a statement on whose connection nothing has come or gone for so long fails, and the
 * connection with it. A network that swallows what is sent tells nobody, and whoever holds a lock would hold it on.
 */
export class PatientClient extends pg.Client {
  constructor(config: pg.ClientConfig = {}) {
    const milliseconds = 1000 * patienceSeconds(process.env);
    const connectionTimeoutMillis = Math.min(milliseconds, 1000 * CONNECT_SECONDS);
    // TRICKY: a pool hides the password from whoever lists its options, so that a copy lacks it.
    super({ ...config, password: config.password, connectionTimeoutMillis });
    // The query that meets a broken connection reports it; without a listener Node would end the process.
    this.on('error', () => undefined);
    this.once('connect', () => {
      const stream = this.connection.stream as net.Socket;
      stream.setTimeout(milliseconds, () => {
        if (this.#isWaiting) stream.destroy(new Error(NO_ANSWER));
      });
    });
  }

  /** Idle connections may be silent. */
  get #isWaiting(): boolean {
    return !(this as unknown as { readonly readyForQuery: boolean }).readyForQuery;
  }
}

/** What a statement fails with that was never answered. */
export const NO_ANSWER = 'the database does not answer any more';

/** Reads EVENKEEL_DATABASE_PATIENCE_SECONDS. */
function patienceSeconds(environment: NodeJS.ProcessEnv): number {
  const text = environment['EVENKEEL_DATABASE_PATIENCE_SECONDS'] || String(USUAL_SECONDS);
  if (!/^[1-9]\d{0,5}$/.test(text)) {
    throw new Error('EVENKEEL_DATABASE_PATIENCE_SECONDS must be a whole number of seconds, at least 1');
  }
  return Number(text);
}
