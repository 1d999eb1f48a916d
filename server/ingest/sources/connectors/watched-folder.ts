import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, type Stats } from 'node:fs';
import { lstat, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PullFailure } from '../pull-failure.js';
import type { Connector, Delivered, PullContext, PullEnd } from './connector.js';

/** A file that was written to less than this ago is still being written. */
const REST_MILLISECONDS = 10_000;
/** Where taken files go, if they are moved. */
const DONE = 'done';

/**
 * A folder into which another program puts files. A file is left alone until two looks in a row find it the same and it
 * has rested; what is taken is a copy, which counts only if the file did not change while it was made.
 */
export const watchedFolder: Connector = {
  async *pull(context: PullContext): AsyncGenerator<Delivered, PullEnd> {
    const { watchedFolder: folder, settings, cursor } = context;
    const looks: Record<string, string> = {};
    let isWaiting = false;
    for (const { name, stats } of await filesIn(folder)) {
      context.signal.throwIfAborted();
      looks[name] = lookOf(stats);
      const copy = isAtRest(stats, cursor[name], context.now) ? await copyOf(name, context) : null;
      if (copy === null) {
        isWaiting = true;
        continue;
      }
      const onTaken = settings.afterTaking === 'MOVE' ? () => moveAway(folder, name, context.now) : undefined;
      yield {
        ...copy,
        fileName: name,
        delivery: { is: 'WHOLE' },
        cursor: { ...cursor, ...looks },
        ...(onTaken !== undefined && { onTaken }),
      };
    }
    return { cursor: looks, completeUntil: null, isWaiting };
  },

  async test({ watchedFolder: folder }: PullContext): Promise<string> {
    const files = await filesIn(folder);
    return `The folder can be read; it holds ${files.length} ${files.length === 1 ? 'file' : 'files'}.`;
  },
};

/** Plain files by name. Hidden ones, those of programs that are not done, and links are left out. */
async function filesIn(folder: string): Promise<{ name: string; stats: Stats }[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new PullFailure('UNAVAILABLE', `The folder ${folder} cannot be read (${error.code ?? 'unknown error'}).`);
  });
  const found: { name: string; stats: Stats }[] = [];
  for (const name of names.toSorted()) {
    if (/^[.~]|~$|\.(part|partial|tmp|temp|crdownload|filepart)$/i.test(name)) continue;
    const stats = await lstat(join(folder, name)).catch(() => null);
    if (stats?.isFile() === true && stats.size > 0) found.push({ name, stats });
  }
  return found;
}

const lookOf = ({ size, mtimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ino}`;

const isAtRest = (stats: Stats, lookBefore: string | undefined, now: Date): boolean =>
  lookOf(stats) === lookBefore && now.getTime() - stats.mtimeMs >= REST_MILLISECONDS;

/** A private copy with its hash; null when the file changed or vanished while it was made. */
async function copyOf(
  name: string,
  { watchedFolder: folder, workFolder, signal }: PullContext,
): Promise<{ path: string; sha256: string } | null> {
  const from = join(folder, name);
  const path = join(workFolder, 'file');
  const hash = createHash('sha256');
  const hashed = new Transform({
    transform(block: Buffer, _encoding, done) {
      hash.update(block);
      done(null, block);
    },
  });
  const before = await lstat(from).catch(() => null);
  if (before === null) return null;
  await pipeline(createReadStream(from), hashed, createWriteStream(path, { mode: 0o600 }), { signal });
  const after = await lstat(from).catch(() => null);
  return after !== null && lookOf(after) === lookOf(before) ? { path, sha256: hash.digest('hex') } : null;
}

/** Into the folder "done"; a name that is taken there gets the time before it. */
async function moveAway(folder: string, name: string, now: Date): Promise<void> {
  const done = join(folder, DONE);
  await mkdir(done, { recursive: true });
  const isTaken = await lstat(join(done, name)).then(
    () => true,
    () => false,
  );
  const free = isTaken ? `${now.toISOString().replaceAll(':', '-')} ${name}` : name;
  await rename(join(folder, name), join(done, free));
}
