import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The largest file taken over HTTP: some three million rows. The command takes any size. */
export const MOST_UPLOAD_BYTES = 512 * 1024 * 1024;

/** Every upload has a folder of its own in the folder for temporary files, whose name begins like this. */
export const UPLOAD_FOLDER = 'evenkeel-upload-';
/** No import takes as long: what is older was left behind by a crash. */
const LONGEST_IMPORT_MILLISECONDS = 24 * 3_600_000;

/** The file is larger than an upload may be. */
export class UploadTooLarge extends Error {
  override name = 'UploadTooLarge';
}

/** A received file; whoever is done with it removes it, because it holds what is never stored. */
export interface ReceivedFile {
  readonly path: string;
  remove(): Promise<void>;
}

/** Writes a request body to a file of its own as it comes in, readable by this user only. */
export async function receiveUpload(body: Readable, mostBytes = MOST_UPLOAD_BYTES): Promise<ReceivedFile> {
  const folder = await mkdtemp(join(tmpdir(), UPLOAD_FOLDER));
  const path = join(folder, 'file');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(body, atMost(mostBytes), createWriteStream(path, { mode: 0o600 }));
    return { path, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Removes uploads that a crash left behind, because they hold names and identifiers that are never stored. Servers that
 * share the folder do not lose what they are reading.
 */
export async function removeOldUploads(now: Date, folder = tmpdir()): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((each) => each.startsWith(UPLOAD_FOLDER))) {
    const path = join(folder, name);
    const { mtimeMs, uid } = await stat(path);
    const isOurs = process.getuid === undefined || uid === process.getuid();
    if (isOurs && now.getTime() - mtimeMs > LONGEST_IMPORT_MILLISECONDS)
      await rm(path, { recursive: true, force: true });
  }
}

function atMost(mostBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(block: Buffer, _encoding, done) {
      bytes += block.length;
      if (bytes > mostBytes) done(new UploadTooLarge(`The file is larger than ${mostBytes / 1024 / 1024} MB.`));
      else done(null, block);
    },
  });
}
