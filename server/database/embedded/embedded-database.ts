import type pg from 'pg';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { openClient, type Connection } from '../connection.js';
import type { DataFolder } from '../data-folder.js';
import { takeFolder, type FolderLock } from '../folder-lock.js';
import { readJsonFile } from '../json-file.js';
import { processIdentity } from '../process-identity.js';
import { findBinaries } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { postmasterPid, startServer, type EmbeddedServer } from './server.js';
import { unprivilegedUser } from './unprivileged.js';

const DATABASE = 'evenkeel';
const LEFTOVER_SECONDS = 60;

/** For what this process cannot lose. */
export const NEVER = new Promise<void>(() => undefined);

/** A way into the data folder's database, and how to leave it again. */
export interface EmbeddedDatabase {
  readonly connection: Connection;
  /** Settles if the server ends although nobody here stopped it; never for a server that was joined. */
  readonly lost: Promise<void>;
  /** Stops the server if this process started it, after the last of its other clients has gone. */
  close(options?: { readonly evenIfInUse?: boolean }): Promise<void>;
}

/** Starts the folder's server; this process holds the folder until it closes. The lock must be held already. */
export async function startEmbedded(folder: DataFolder, lock: FolderLock): Promise<EmbeddedDatabase> {
  try {
    const user = unprivilegedUser();
    const binaries = await findBinaries(user);
    ensureCluster(folder, binaries, user);
    await outlastPredecessor(folder);
    const server = await startServer(folder, binaries, user);
    const connection = { ...server.connection, database: DATABASE };
    await createDatabase(server.connection);
    publish(folder, connection);
    let isClosing = false;
    const close: EmbeddedDatabase['close'] = (options) => {
      isClosing = true;
      return stopEmbedded(folder, lock, server, options?.evenIfInUse ?? false);
    };
    const lost = server.ended.then(() => (isClosing ? NEVER : undefined));
    return { connection, lost, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Joins the server that another process runs in this folder; null while it cannot be joined. One connection is held as
 * long as the visit lasts: by it the other process knows that it has to wait.
 */
export async function joinEmbedded(folder: DataFolder): Promise<EmbeddedDatabase | null> {
  const connection = readJsonFile(folder.connectionFile) as Connection | null;
  const visit = connection === null ? null : await connectIfAnswering(connection);
  if (connection === null || visit === null) return null;
  // TRICKY: the server's owner takes the file away before it looks for visitors. Still there: we will be seen.
  if (existsSync(folder.connectionFile)) return { connection, lost: NEVER, close: () => visit.end() };
  await visit.end();
  return null;
}

/** Takes the folder, or tells who holds it. */
export function claimFolder(folder: DataFolder, command: string): ReturnType<typeof takeFolder> {
  return takeFolder(folder.lockFile, command);
}

async function stopEmbedded(
  folder: DataFolder,
  lock: FolderLock,
  server: EmbeddedServer,
  evenIfInUse: boolean,
): Promise<void> {
  rmSync(folder.connectionFile, { force: true });
  if (!evenIfInUse) await untilUnused(server.connection);
  await server.stop();
  lock.release();
}

/** After `kill -9` of its Node the old server takes a moment to stop; starting before that would fail. */
async function outlastPredecessor(folder: DataFolder): Promise<void> {
  rmSync(folder.connectionFile, { force: true });
  const former = postmasterPid(folder.clusterPath);
  if (former === null) return;
  const identity = processIdentity(former);
  const deadline = Date.now() + LEFTOVER_SECONDS * 1000;
  const isStopping = () => identity !== null && processIdentity(former) === identity;
  while (isStopping() && postmasterPid(folder.clusterPath) === former && Date.now() < deadline) await delay(50);
}

async function createDatabase(maintenance: Connection): Promise<void> {
  const client = await openClient(maintenance);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** Lets commands find the server; the file holds the password and is for this user alone. */
function publish(folder: DataFolder, connection: Connection): void {
  const draft = `${folder.connectionFile}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(connection), { mode: 0o600 });
  renameSync(draft, folder.connectionFile);
}

async function connectIfAnswering(connection: Connection): Promise<pg.Client | null> {
  try {
    return await openClient(connection);
  } catch {
    // Refused, starting or stopping: for somebody who wants to join these are the same, and the caller tries again.
    return null;
  }
}

/** A command that started the server does not pull it from under another that joined meanwhile. */
async function untilUnused(maintenance: Connection): Promise<void> {
  const client = await openClient(maintenance);
  const sql = 'select count(*) as clients from pg_stat_activity where datname = $1';
  try {
    while ((await client.query<{ clients: number }>(sql, [DATABASE])).rows[0]?.clients !== 0) await delay(200);
  } finally {
    await client.end();
  }
}
