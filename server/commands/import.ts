import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { outageOf } from '../database/outage.js';
import { withDatabase } from '../database/with-database.js';
import { FileProblem } from '../ingest/file-problem.js';
import { importFile } from '../ingest/import-file.js';
import { replayOf, replayText } from './import/replay.js';
import { progressLine } from './import/progress-line.js';
import { importOptionsOf, type ImportCall } from '../ingest/runs/import-call.js';
import type { ImportResult } from '../ingest/runs/import-result.js';

/*
 * npm run -s import -- --file F --kind K --source S …
 * Takes a file in. Exit 0, also with rejected rows; 2 for a bad call or a file of unknown format; 3 when the order of
 * dates cannot be told; 1 when something is broken.
 */

const USAGE = `Usage: npm run -s import -- --file F [--with F2] --kind K --source S [--organization O] [--site X] [--zone Z] [--staff P]
    [--mapping FILE]
    [--date-order DMY|MDY|YMD] [--complete-until YYYY-MM-DD] [--covers FROM..TO] [--meals PUNCHED|AUTO_DEDUCT|NONE] [--dry-run] [--json]
  or:  npm run -s import -- --replay RUN [--zone Z] [--date-order …] [--site X] [--staff P] [--meals …] [--mapping FILE]
    [--organization O] [--accept DIGEST] [--json]`;

const OPTIONS = {
  file: { type: 'string' },
  with: { type: 'string' },
  kind: { type: 'string' },
  mapping: { type: 'string' },
  source: { type: 'string' },
  organization: { type: 'string' },
  site: { type: 'string' },
  zone: { type: 'string' },
  staff: { type: 'string' },
  'date-order': { type: 'string' },
  'complete-until': { type: 'string' },
  covers: { type: 'string' },
  meals: { type: 'string' },
  replay: { type: 'string' },
  accept: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const args = process.argv.slice(2);
const isJson = args.includes('--json');

try {
  if (valuesOf(args).replay === undefined) await takeIn();
  else await readAnew();
} catch (error) {
  const outage = outageOf(error);
  if (outage !== null) breakOff(outage);
  else if (error instanceof FileProblem) refuse(error);
  else throw error;
}

async function takeIn(): Promise<void> {
  const options = importOptionsOf(callOf(args));
  const { clear, ...listener } = progressLine(process.stderr);
  const onWait = () => console.error('Waiting for another import of this source …');
  const result = await withDatabase((database) => importFile(database, options, { ...listener, onWait }), {
    command: 'import',
  }).finally(clear);
  console.log(isJson ? JSON.stringify(jsonOf(result)) : textOf(result));
}

/** Shows what reading a kept file anew would change, or does it when that is accepted. */
async function readAnew(): Promise<void> {
  const { replay: runId = '', accept, mapping, meals, 'date-order': dateOrder, ...said } = valuesOf(args);
  const text = mapping === undefined ? undefined : mappingText(mapping);
  const asked = { ...said, mapping: text, mealRecording: meals, dateOrder };
  const replay = await withDatabase(
    (database) => replayOf(database, { runId, organization: said.organization ?? null, said: asked, digest: accept }),
    { command: 'import' },
  );
  console.log(isJson ? JSON.stringify(replay) : replayText(replay, accept !== undefined));
}

function callOf(argv: readonly string[]): ImportCall {
  const values = valuesOf(argv);
  if (values.file === undefined) throw new FileProblem('BAD_CALL', `--file is missing.\n${USAGE}`);
  return {
    path: values.file,
    fileName: basename(values.file),
    with: values.with,
    kind: values.kind,
    mapping: values.mapping === undefined ? undefined : mappingText(values.mapping),
    source: values.source,
    organization: values.organization,
    site: values.site,
    zone: values.zone,
    staff: values.staff,
    dateOrder: values['date-order'],
    completeUntil: values['complete-until'],
    covers: values.covers,
    meals: values.meals,
    isDryRun: values['dry-run'],
    loginId: null,
  };
}

function mappingText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new FileProblem('BAD_CALL', `The mapping ${path} cannot be read.`);
  }
}

function valuesOf(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (error) {
    throw new FileProblem('BAD_CALL', `${(error as Error).message}\n${USAGE}`);
  }
}

function refuse(problem: FileProblem): void {
  const { code, message, readings } = problem;
  if (isJson) console.log(JSON.stringify({ error: { code, message, ...(readings.length > 0 && { readings }) } }));
  else {
    const file = code === 'BAD_CALL' ? '' : `${basename(valuesOf(args).file ?? '')}: `;
    console.error(`${file}${message}`);
    for (const each of readings) console.error(`  --date-order ${each.order}: ${each.written} is ${each.read}`);
  }
  process.exitCode = code === 'AMBIGUOUS_DATE_ORDER' ? 3 : 2;
}

function breakOff(outage: string): void {
  console.error(`${outage} Then give the same command again: it goes on where it stopped.`);
  process.exitCode = 1;
}

function jsonOf(result: ImportResult) {
  const { rows, new: added, changed, same, gone, seconds, untimedSeconds } = result.counts;
  const { rejected, warnings, isComplete: complete, runId, reading, isDryRun: dryRun } = result;
  return {
    rows,
    new: added,
    changed,
    same,
    rejected,
    seconds,
    untimedSeconds,
    warnings,
    complete,
    gone,
    runId,
    dryRun,
    reading,
  };
}

// TRICKY: a function and no constant: what runs at the top of the file calls it before a constant down here has a value.
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function textOf({ counts, rejected, reading, warnings, isDryRun }: ImportResult): string {
  const total = `${counts.rows} rows: ${counts.new} new, ${counts.changed} changed, ${counts.same} same, ${counts.rejected} rejected`;
  return [
    ...reading.map(({ name, value }) => `${name.padEnd(16)} ${value}`),
    '',
    `${total}${counts.gone > 0 ? `; ${counts.gone} earlier rows are no longer in the file` : ''}.`,
    `${(counts.seconds / 3600).toFixed(2)} hours in accepted rows.`,
    ...warnings.map((warning) => `Note: ${warning}`),
    ...rejected.map(
      ({ line, place = `line ${line}`, field, reason, text }) =>
        `${capital(place)}${field === null ? '' : `, ${field}`}: ${reason} | ${text}`,
    ),
    ...(isDryRun ? ['Nothing was stored: this was a dry run.'] : []),
  ].join('\n');
}
