import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { demonstrationFiles } from '../../seed/demonstration.js';
import { isCivilDate } from '../domain/time/civil-date.js';

/*
 * npm run -s seed -- --out DIR [--today YYYY-MM-DD]
 * Writes the files of the demonstration practice. Exit 0; 2 for a bad call.
 */

function refuse(problem: string): never {
  console.error(`${problem}\nUsage: npm run -s seed -- --out DIR [--today YYYY-MM-DD]`);
  process.exit(2);
}

function optionsOf(args: readonly string[]): { out?: string; today?: string } {
  try {
    return parseArgs({ args: [...args], options: { out: { type: 'string' }, today: { type: 'string' } } }).values;
  } catch (error) {
    return refuse((error as Error).message);
  }
}

const { out, today = Temporal.Now.plainDateISO().toString() } = optionsOf(process.argv.slice(2));
if (out === undefined) refuse('--out is missing.');
const isDate: boolean = isCivilDate(today);
if (!isDate) refuse(`--today must be a date like 2026-11-23; it is "${today}".`);

const folder = resolve(out);
mkdirSync(folder, { recursive: true });
for (const { name, text } of demonstrationFiles(today)) {
  writeFileSync(join(folder, name), text);
  console.log(`${name.padEnd(24)} ${String(text.split('\n').length - 2).padStart(7)} rows`);
}
