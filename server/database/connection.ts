import pg from 'pg';
import { PatientClient } from './patient-client.js';

/**
 * Where a PostgreSQL is and how to sign in there. Plain data: it can be written to a file or handed to a worker thread.
 */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Present when the connection was given as an address; it then decides everything, TLS included. */
  readonly url?: string;
}

/**
 * How values of PostgreSQL become values of JavaScript, for every client that is opened here.
 *
 * - `date` stays the civil date it is, a string: a `Date` would move it to the machine's zone.
 * - `bigint` becomes a number: counts and seconds stay far below 2^53, and a value beyond it throws.
 * - `numeric` stays a string; a query that sums seconds casts to `float8` or `bigint` itself.
 */
export const VALUE_TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (format !== 'binary' && oid === pg.types.builtins.DATE) return (text: string) => text;
    if (format !== 'binary' && oid === pg.types.builtins.INT8) return toSafeInteger;
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown;
  },
};

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a number`);
  return value;
}

/** What `pg` needs to open a client or a pool for this connection. */
export function clientConfig(connection: Connection): pg.ClientConfig {
  const { url, ...parts } = connection;
  return {
    ...(url === undefined ? parts : { connectionString: url }),
    types: VALUE_TYPES,
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    application_name: 'evenkeel',
  };
}

/** One connected client of its own. A connection lost later rejects the query under way and does not end the process. */
export async function openClient(connection: Connection): Promise<pg.Client> {
  const client = new PatientClient(clientConfig(connection));
  await client.connect();
  return client;
}
