import { openClient, type Connection } from './connection.js';

const OLDEST_VERSION = 15;

/** The connection that an address such as `postgres://user:password@host:5432/database?sslmode=require` describes. */
export function connectionOfUrl(address: string): Connection {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    // The address may hold a password, so it is not repeated.
    throw new Error('DATABASE_URL is not an address like postgres://user:password@host:5432/database');
  }
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    url: address,
  };
}

/** Throws when the server is older than the SQL of this product allows. */
export async function requireVersion(connection: Connection): Promise<void> {
  const client = await openClient(connection);
  try {
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (version < OLDEST_VERSION)
      throw new Error(`PostgreSQL ${OLDEST_VERSION} or newer is needed; this is ${version}.`);
  } finally {
    await client.end();
  }
}
