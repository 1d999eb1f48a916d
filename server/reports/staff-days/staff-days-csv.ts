import { field } from '../files/csv.js';
import type { CopiedRow } from './copied-rows.js';
import { HEADS, incompleteOf, TEXT_HEADS, TIME_HEADS, timesOf } from './staff-day-columns.js';

const LINE_END = '\r\n';

/** Staff-days as CSV, piece by piece: as the staffing report's, one line for each person, workday and site. */
export async function* staffDaysCsv(batches: AsyncIterable<readonly CopiedRow[]>): AsyncGenerator<Buffer> {
  yield Buffer.from(HEADS.map(field).join(',') + LINE_END);
  for await (const rows of batches) yield Buffer.from(rows.map(lineOf).join(''));
}

function lineOf(row: CopiedRow): string {
  const times = timesOf(row);
  let line = '';
  for (let index = 0; index < TEXT_HEADS.length; index += 1) line += `${FIELDS[index]!(row[index] ?? '')},`;
  for (let index = 0; index < times.length; index += 1) line += `${HOURS[index]!(times[index] ?? '')},`;
  for (const seconds of times) line += seconds === null ? ',' : `${seconds},`;
  return line + incompleteText(incompleteOf(row)) + LINE_END;
}

/** The same as for the row before wherever its text is the same, as it mostly is within one person's days. */
function asBefore(compute: (text: string) => string): (text: string) => string {
  let before = '';
  let computed = compute(before);
  return (text) => {
    if (text !== before) [before, computed] = [text, compute(text)];
    return computed;
  };
}

/** Lengths of time come again and again: there are no more than a day has seconds. */
const hoursKnown = new Map<string, string>();
const MOST_KNOWN = 100_000;

/** Up to six decimals, as in every CSV of a report; nothing where nothing is known. */
function hoursText(seconds: string): string {
  const known = hoursKnown.get(seconds);
  if (known !== undefined) return known;
  const text = seconds === '' ? '' : String(Number((Number(seconds) / 3600).toFixed(6)));
  if (hoursKnown.size < MOST_KNOWN) hoursKnown.set(seconds, text);
  return text;
}

const FIELDS = TEXT_HEADS.map(() => asBefore(field));
const HOURS = TIME_HEADS.map(() => asBefore(hoursText));
const incompleteText = asBefore(field);
