import { FileProblem } from '../../file-problem.js';
import type { FileBytes } from '../../reading/inspect-bytes.js';
import { textBlocksOf } from '../../reading/text-blocks.js';
import { flattenEntry, isObject } from './flatten-entry.js';
import { hasValueOnEachLine, jsonValues, type JsonLayout } from './json-values.js';
import { JsonSplitter } from './split-json.js';

/** Where in a JSON file its records are, and what they have in common. */
export interface JsonShape {
  readonly layout: JsonLayout;
  /** In words, to be stated back. */
  readonly records: string;
  /** Paths of the members that hold plain values, in order of appearance; null: records are arrays, the first names the columns. */
  readonly columns: readonly string[] | null;
  readonly warnings: readonly string[];
}

const MOST_COLUMNS = 2000;
const MOST_ARRAYS = 1000;

/** Looks at a whole file once: which array holds the records, and which members they have. */
export async function shapeOf(file: FileBytes): Promise<JsonShape> {
  const start = new TextDecoder(file.encoding).decode(file.start).trimStart();
  if (hasValueOnEachLine(start)) return shaped(file, { form: 'LINES' }, 'one a line', []);
  const { counts, valuesAtTop, isWhole } = await arraysOf(file);
  const broken = isWhole ? [] : ['The file ends before everything in it is closed: it may be cut off.'];
  const [largest, ...others] = [...counts].sort(([, left], [, right]) => right - left);
  if (valuesAtTop > 1 || largest === undefined) {
    const layout = { form: 'ELEMENTS', takes: (path: string | null) => path === null } as const;
    return shaped(file, layout, valuesAtTop > 1 ? 'one after the other' : 'the file as a whole', broken);
  }
  const [path] = largest;
  const unread = others.map(([name, count]) => `${name} (${count})`).join(', ');
  return shaped(
    file,
    { form: 'ELEMENTS', takes: (each) => each === path },
    path === '' ? 'a list' : `the list “${path}”`,
    [...broken, ...(unread === '' ? [] : [`Other lists in the file were not read: ${unread}.`])],
  );
}

/** Every outermost array that has objects or arrays in it, with how many. */
async function arraysOf(file: FileBytes) {
  const splitter = new JsonSplitter((path) => path !== null);
  const counts = new Map<string, number>();
  const count = (pieces: ReturnType<JsonSplitter['add']>): void => {
    for (const { path, text } of pieces) {
      if (path === null || !/^[[{]/.test(text)) continue;
      counts.set(path, (counts.get(path) ?? 0) + 1);
      if (counts.size > MOST_ARRAYS) throw new FileProblem('NOT_A_TABLE', 'The file has too many lists in it.');
    }
  };
  for await (const text of textBlocksOf(file.path, file.encoding)) count(splitter.add(text));
  count(splitter.end());
  return { counts, valuesAtTop: splitter.valuesAtTop, isWhole: splitter.isWhole };
}

async function shaped(
  file: FileBytes,
  layout: JsonLayout,
  records: string,
  warnings: readonly string[],
): Promise<JsonShape> {
  const columns = new Set<string>();
  let lists = 0;
  let objects = 0;
  for await (const values of jsonValues(file, layout)) {
    for (const { value } of values) {
      if (Array.isArray(value)) lists += 1;
      if (!isObject(value)) continue;
      objects += 1;
      for (const path of flattenEntry(value).keys()) columns.add(path);
      if (columns.size > MOST_COLUMNS)
        throw new FileProblem('NOT_A_TABLE', `The entries of the file have more than ${MOST_COLUMNS} members.`);
    }
  }
  return { layout, records, columns: lists > objects ? null : [...columns], warnings };
}
