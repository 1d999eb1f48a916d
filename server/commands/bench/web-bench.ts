import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { toHundredths } from './median.js';

export interface WebFigures {
  readonly firstPaintKilobytes: number;
  readonly reviewKilobytes: number;
}

/** A chunk as Vite's manifest describes it: what comes with it at once, and what it may ask for later. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const WEB = fileURLToPath(new URL('../../../web/', import.meta.url));
const REVIEW_PAGE = /weekly-review\.page\.tsx$/;
/** Words that come with the page: it is not shown without them. */
export const WORDS_OF_REVIEW = ['weekly-review', 'mail'];

export const WEB_METHOD = 'script of the built web, gzip level 9, from the manifest; 1 kB = 1000 bytes';

/**
 * Script a browser loads for the weekly review: until tiles and lists are painted, and with everything the page asks for
 * after that (charts, dialogs). Null: the web is not built.
 */
export function benchWeb(): WebFigures | null {
  const path = join(WEB, '.vite', 'manifest.json');
  if (!existsSync(path)) return null;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const entry = keyWhere(manifest, (_, chunk) => chunk.isEntry === true);
  const page = keyWhere(manifest, (key) => REVIEW_PAGE.test(key));
  const words = WORDS_OF_REVIEW.map((name) => keyWhere(manifest, (key) => key.endsWith(`/messages/en/${name}.ts`)));
  const first = closure(manifest, [entry, page, ...words]);
  const later = Array.from(first).filter((key) => key !== entry);
  // The entry's own later chunks are the other pages; those of the page and of what it shares are the review's.
  const asked = later.flatMap((key) => manifest[key]?.dynamicImports ?? []);
  const whole = closure(manifest, [...first, ...asked]);
  return { firstPaintKilobytes: kilobytes(manifest, first), reviewKilobytes: kilobytes(manifest, whole) };
}

function keyWhere(manifest: Manifest, matches: (key: string, chunk: Chunk) => boolean): string {
  const found = Object.entries(manifest).find(([key, chunk]) => matches(key, chunk));
  if (found === undefined) throw new Error('the manifest does not name the entry or the weekly review');
  return found[0];
}

/** These chunks and everything they import at once. */
function closure(manifest: Manifest, keys: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    waiting.push(...(manifest[key]?.imports ?? []));
  }
  return reached;
}

function kilobytes(manifest: Manifest, keys: ReadonlySet<string>): number {
  const files = new Set(Array.from(keys, (key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js')));
  const bytes = Array.from(files, (file) => gzipSync(readFileSync(join(WEB, file)), { level: 9 }).length);
  return toHundredths(bytes.reduce((sum, size) => sum + size, 0) / 1000);
}
