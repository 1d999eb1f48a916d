import { field } from '../files/csv.js';
import type { CopiedRow } from './copied-rows.js';
import { HEADS, incompleteOf, TEXT_HEADS, timesOf } from './staff-day-columns.js';

const LINE_END = '\r\n';

/** Staff-days as CSV, piece by piece: as the staffing report's, one line for each person, workday and site. */
export async function* staffDaysCsv(batches: AsyncIterable<readonly CopiedRow[]>): AsyncGenerator<Buffer> {
  yield Buffer.from(HEADS.map(field).join(',') + LINE_END);
  for await (const rows of batches) yield Buffer.from(rows.map(lineOf).join(''));
}

function lineOf(row: CopiedRow): string {
  const times = timesOf(row);
  let line = '';
  for (let index = 0; index < TEXT_HEADS.length; index += 1) line += `${fieldOf(row[index] ?? '')},`;
  for (const each of times) line += each === null ? ',' : `${hoursText(each)},`;
  for (const each of times) line += each === null ? ',' : `${each},`;
  return line + fieldOf(incompleteOf(row)) + LINE_END;
}

/** Names, sites and days come again and again; so do lengths of time. What is remembered stays small. */
const MOST_REMEMBERED = 100_000;

function remembered(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const computed = compute(text);
    if (known.size < MOST_REMEMBERED) known.set(text, computed);
    return computed;
  };
}

const fieldOf = remembered(field);

/** Up to six decimals, as in every CSV of a report. */
const hoursText = remembered((seconds) => String(Number((Number(seconds) / 3600).toFixed(6))));
