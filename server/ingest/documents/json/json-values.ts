import { isOverlong, linesOf, OVERLONG } from '../../reading/file-rows.js';
import type { FileBytes } from '../../reading/inspect-bytes.js';
import { textBlocksOf } from '../../reading/text-blocks.js';
import { JsonSplitter } from './split-json.js';

/** One value of a JSON file, parsed. */
export interface JsonValue {
  /** Physical line where each value has its own, else the how-manieth it is. */
  readonly line: number;
  readonly place?: string | undefined;
  readonly value: unknown;
  /** Why it is no value; null: it is one. */
  readonly damage: string | null;
}

/** How a JSON file holds its values: one a line, or as elements of the arrays (or values at the top) that `takes` picks. */
export type JsonLayout =
  { readonly form: 'LINES' } | { readonly form: 'ELEMENTS'; readonly takes: (path: string | null) => boolean };

/** Whether a text that begins so has one value a line. A damaged line among the first does not hide it. */
export function hasValueOnEachLine(start: string): boolean {
  const lines = start.split(/\r\n|\n|\r/).map((line) => line.trim());
  const whole = lines.slice(0, lines.length > 1 ? -1 : 1).filter((line) => line !== '');
  const values = whole.slice(0, 5).map((line) => parsed(line).value);
  const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null;
  if (!start.startsWith('[')) return lines.length > 1 && values.some(isRecord);
  return values.length > 1 && values.slice(0, 2).every(Array.isArray);
}

/** The values of a file in batches. */
export async function* jsonValues({ path, encoding }: FileBytes, layout: JsonLayout): AsyncGenerator<JsonValue[]> {
  if (layout.form === 'LINES') {
    let line = 0;
    for await (const lines of linesOf(path, encoding)) {
      const first = line + 1;
      line += lines.length;
      yield lines.flatMap((text, index) => (text.trim() === '' ? [] : [{ line: first + index, ...valueOfLine(text) }]));
    }
    return;
  }
  const splitter = new JsonSplitter(layout.takes);
  let entry = 0;
  const valueOf = ({ text, isCutOff }: { text: string; isCutOff: boolean }): JsonValue => {
    entry += 1;
    const place = `entry ${entry}`;
    return isCutOff
      ? { line: entry, place, value: null, damage: 'the file ends inside this entry' }
      : { line: entry, place, ...parsed(text) };
  };
  for await (const text of textBlocksOf(path, encoding)) yield splitter.add(text).map(valueOf);
  yield splitter.end().map(valueOf);
  if (splitter.isMismatched)
    yield [{ line: entry + 1, place: 'the brackets of the file', value: null, damage: MISMATCHED }];
}

const MISMATCHED = 'the brackets of the file do not match: entries that stand where they break are not read';

const valueOfLine = (text: string): ReturnType<typeof parsed> =>
  isOverlong(text) ? { value: null, damage: OVERLONG } : parsed(text);

function parsed(text: string): { readonly value: unknown; readonly damage: string | null } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown, damage: null };
  } catch {
    return { value: null, damage: 'this is no JSON' }; // the parser's own words may repeat what must not be kept
  }
}
