import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openClient, type Connection } from '../connection.js';
import type { Binaries } from './binaries.js';
import { CLUSTER_OWNER, clusterArgument, clusterPassword, type ClusterPlace } from './cluster.js';
import type { UnprivilegedUser } from './unprivileged.js';

export interface ServerPlace extends ClusterPlace {
  readonly logFile: string;
}

/** A PostgreSQL of our own that is running. */
export interface EmbeddedServer {
  /** Leads to the maintenance database `postgres`. */
  readonly connection: Connection;
  /** Asks for a clean stop and waits for it. */
  stop(): Promise<void>;
  /** Settles when the server has ended for whatever reason. */
  readonly ended: Promise<void>;
}

const START_SECONDS = 120;
const STOP_SECONDS = 60;
const LOG_BYTES = 5_000_000;

/**
 * Runs the server, and stops it as soon as standard input closes: on `stop()`, and by the kernel's hand when Node dies
 * in whatever way, SIGKILL included.
 */
const GUARD = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
(while read -r _ <&3; do :; done; kill -INT "$server") &
watch=$!
exec 3<&-
wait "$server"
code=$?
kill "$watch" 2>/dev/null
exit "$code"
`;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '256MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  // Statements and details hold people's data: they stay out of the log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
} as const;

/** Starts the server of that cluster on a free port and waits until it answers. Throws with the end of its log. */
export async function startServer(
  place: ServerPlace,
  binaries: Binaries,
  user: UnprivilegedUser | null,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedServer> {
  for (let attempt = 1; ; attempt += 1) {
    const connection = await freeConnection(place);
    const child = spawnServer(place, binaries, user, { ...SETTINGS, ...settings, port: String(connection.port) });
    const ended = once(child, 'exit').then(() => undefined);
    if (await answers(connection, child)) return { connection, ended, stop: () => stopServer(child, place, ended) };
    // Another program may have taken the free port in between.
    if (attempt === 3)
      throw new Error(`PostgreSQL did not start; the end of ${place.logFile}:\n${endOfLog(place.logFile)}`);
  }
}

function spawnServer(
  place: ServerPlace,
  binaries: Binaries,
  user: UnprivilegedUser | null,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  if (existsSync(place.logFile) && statSync(place.logFile).size > LOG_BYTES) {
    renameSync(place.logFile, `${place.logFile}.1`);
  }
  const log = openSync(place.logFile, 'a', 0o600);
  const server = [binaries.postgres, '-D', clusterArgument(place.clusterPath)];
  const args = [...server, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  // Windows has no such shell: there the server is a plain child and survives a killed Node until the next start.
  const [command, ...rest] = process.platform === 'win32' ? args : ['/bin/sh', '-c', GUARD, 'evenkeel', ...args];
  // Detached: Ctrl-C in the terminal is for Node, which then stops the server in good order.
  const child = spawn(command as string, rest, {
    ...user,
    cwd: place.clusterPath,
    detached: process.platform !== 'win32',
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  child.unref();
  (child.stdin as Socket).unref();
  return child;
}

async function answers(connection: Connection, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + START_SECONDS * 1000;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    try {
      const client = await openClient(connection);
      await client.end();
      return true;
    } catch {
      // Not yet listening, or recovering after a crash: both are told by a refused connection, and both pass.
      await delay(25);
    }
  }
  child.stdin?.end();
  return false;
}

async function stopServer(child: ChildProcess, place: ServerPlace, ended: Promise<void>): Promise<void> {
  child.ref();
  if (process.platform === 'win32') child.kill();
  else child.stdin?.end();
  const late = delay(STOP_SECONDS * 1000, 'late' as const, { ref: false });
  if ((await Promise.race([ended, late])) === 'late') {
    // Immediate shutdown: the next start replays the log, nothing committed is lost.
    const postmaster = postmasterPid(place.clusterPath);
    if (postmaster !== null) process.kill(postmaster, 'SIGQUIT');
    await ended;
  }
}

/** The process that serves this cluster, by its own lock file; null when there is no such file. */
export function postmasterPid(clusterPath: string): number | null {
  const file = join(clusterPath, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
  return pid > 0 ? pid : null;
}

async function freeConnection(place: ServerPlace): Promise<Connection> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return { host: '127.0.0.1', port, user: CLUSTER_OWNER, password: clusterPassword(place), database: 'postgres' };
}

function endOfLog(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-12).join('\n') : '(no log)';
}
