import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../database/connection.js';
import { addressOf } from './bench-cluster.js';

/** One import as `npm run import` does it, in a process of its own. */
export interface ChildImport {
  readonly connection: Connection;
  readonly path: string;
  readonly kind: string;
  readonly source: string;
  readonly organization: string;
}

export interface ChildImportOutcome {
  /** From the start of the process to its end, facts current. */
  readonly seconds: number;
  /** The most memory Node held, of all its threads together. */
  readonly peakMegabytes: number;
  readonly rows: number;
  readonly newRows: number;
  readonly isComplete: boolean;
}

const COMMAND = fileURLToPath(new URL('../import.js', import.meta.url));
const PACKAGE = new URL('../../../../package.json', import.meta.url);
// Tells the peak of the whole process on descriptor 3 when it ends; worker threads load this too and stay silent.
const REPORT_PEAK = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
  import { writeSync } from 'node:fs';
  if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`,
)}`;

/** Runs the import command and rejects with what it said if it did not end well. */
export async function importInChild(call: ChildImport): Promise<ChildImportOutcome> {
  const { connection, path, kind, source, organization } = call;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    // prettier-ignore
    [...flagsOfImport(), '--import', REPORT_PEAK, COMMAND, '--file', path, '--kind', kind, '--source', source,
      '--organization', organization, '--json'],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, DATABASE_URL: addressOf(connection) },
    },
  );
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [out, errors, peak, code] = await Promise.all([
    text(child.stdout as Readable),
    text(child.stderr as Readable),
    text(child.stdio[3] as Readable),
    exit,
  ]);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`importing ${kind} ended with ${code}: ${out}${errors}`);
  const result = JSON.parse(out) as { rows: number; new: number; complete: boolean };
  return {
    seconds,
    peakMegabytes: Number(peak) / 1024,
    rows: result.rows,
    newRows: result.new,
    isComplete: result.complete,
  };
}

/** The flags `npm run import` gives Node; they decide how much memory it takes. */
function flagsOfImport(): string[] {
  const { scripts } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { scripts: { import: string } };
  return scripts.import.split(' ').filter((word) => word.startsWith('--'));
}
