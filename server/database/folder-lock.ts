import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readJsonFile } from './json-file.js';
import { processIdentity } from './process-identity.js';

/** Who uses a data folder: the one process that runs its database. */
export interface Holder {
  readonly pid: number;
  readonly identity: string;
  /** The command it was started as, for example `serve`. */
  readonly command: string;
}

/** A data folder held by this process, until it is released or the process ends. */
export interface FolderLock {
  release(): void;
}

/** The living process that holds the folder; null when nobody does or its holder died. */
export function holderOf(lockFile: string): Holder | null {
  const holder = readJsonFile(lockFile) as Holder | null;
  return holder !== null && processIdentity(holder.pid) === holder.identity ? holder : null;
}

/**
 * Takes the folder for this process, also from a holder that died without a word. Returns the living holder instead if
 * there is one.
 */
export function takeFolder(lockFile: string, command: string): FolderLock | Holder {
  const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? '', command };
  for (;;) {
    if (create(lockFile, mine)) return { release: () => rmSync(lockFile, { force: true }) };
    const holder = holderOf(lockFile);
    if (holder !== null) return holder;
    putAside(lockFile);
  }
}

/** All at once or not at all: a reader never sees half a file, and of two creators one wins. */
function create(lockFile: string, holder: Holder): boolean {
  const draft = `${lockFile}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a dead holder's file; whoever else was about to do the same finds it gone, which is as good. */
function putAside(lockFile: string): void {
  const aside = `${lockFile}.${randomUUID()}`;
  try {
    renameSync(lockFile, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return;
  }
  const holder = JSON.parse(readFileSync(aside, 'utf8')) as Holder;
  // A rival was faster and the file moved is a living one: give it back.
  if (processIdentity(holder.pid) === holder.identity) renameSync(aside, lockFile);
  else rmSync(aside);
}
