import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { from, to } from 'pg-copy-streams';
import { openClient, type Connection } from '../../database/connection.js';
import { copyFromFile, copyToFile, createBareTable } from './copy-statements.query.js';

/** Writes the task logs of a database to a file. */
export async function saveTaskLogs(
  connection: Connection,
  path: string,
  format: keyof typeof copyToFile,
): Promise<void> {
  const client = await openClient(connection);
  try {
    await pipeline(client.query(to(copyToFile[format])), createWriteStream(path));
  } finally {
    await client.end();
  }
}

/**
 * Seconds that COPY takes for the rows of the file: into the shipped table with all its keys and checks, or into one
 * with the same columns and nothing else.
 */
export async function secondsToCopy(connection: Connection, path: string, table: 'SHIPPED' | 'BARE'): Promise<number> {
  const client = await openClient(connection);
  try {
    if (table === 'BARE') await client.query(createBareTable);
    const started = performance.now();
    await pipeline(createReadStream(path), client.query(from(copyFromFile(table))));
    return (performance.now() - started) / 1000;
  } finally {
    await client.end();
  }
}
