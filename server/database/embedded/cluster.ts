import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Binaries } from './binaries.js';
import type { UnprivilegedUser } from './unprivileged.js';

export const CLUSTER_OWNER = 'evenkeel';

export interface ClusterPlace {
  readonly clusterPath: string;
  readonly passwordFile: string;
}

/**
 * TRICKY: the programs are told to find the cluster in their own working directory, through this name, and not by its
 * path. As root the server runs as `nobody`, who may not walk through a closed parent (a clone in /root, a folder of
 * mktemp); the working directory it is started in, it may use. Elsewhere than on Linux the plain path is used.
 */
export function clusterArgument(clusterPath: string): string {
  return process.platform === 'linux' ? '/proc/self/cwd' : clusterPath;
}

/**
 * Makes the cluster unless it is there: UTF-8, sorted by code point, one owner with a random password. A cluster whose
 * making was interrupted is made anew; it cannot hold anything yet.
 */
export function ensureCluster(place: ClusterPlace, binaries: Binaries, user: UnprivilegedUser | null): void {
  if (existsSync(madeMark(place))) return;
  rmSync(place.clusterPath, { recursive: true, force: true });
  mkdirSync(place.clusterPath, { mode: 0o700 });
  writeFileSync(place.passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (user !== null) {
    chownSync(place.clusterPath, user.uid, user.gid);
    chownSync(place.passwordFile, user.uid, user.gid);
  }
  initialise(place, binaries, user);
  writeFileSync(madeMark(place), '');
}

export function clusterPassword(place: ClusterPlace): string {
  return readFileSync(place.passwordFile, 'utf8').trim();
}

/** Beside the cluster, since initdb wants its folder empty and PostgreSQL wants nothing foreign in it. */
function madeMark(place: ClusterPlace): string {
  return `${place.clusterPath}.made`;
}

function initialise(place: ClusterPlace, binaries: Binaries, user: UnprivilegedUser | null): void {
  const args = [
    `--pgdata=${clusterArgument(place.clusterPath)}`,
    `--username=${CLUSTER_OWNER}`,
    // The inherited descriptor, for the same reason as the working directory.
    `--pwfile=${process.platform === 'win32' ? place.passwordFile : '/dev/stdin'}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--no-instructions',
  ];
  const password = openSync(place.passwordFile, 'r');
  const outcome = spawnSync(binaries.initdb, args, {
    ...user,
    cwd: place.clusterPath,
    stdio: [password, 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  closeSync(password);
  if (outcome.status !== 0) {
    rmSync(place.clusterPath, { recursive: true, force: true });
    throw new Error(`initdb failed: ${outcome.error?.message ?? outcome.stderr}`);
  }
}
