import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileProblem } from '../file-problem.js';

const LONGEST_LINE = 1 << 20;
const MOST_COLUMNS = 60;
/** More lines than these that are no JSON: what comes is something else. */
const MOST_UNREADABLE = 10_000;

/** Lines that became rows of a table. */
export interface NdjsonTable {
  /** Line n of the body is line n + 1 of the table, below its header. */
  readonly unreadable: ReadonlySet<number>;
}

/**
 * Writes a body of one JSON object a line as the table that every other import reads, its members as columns. Lines keep
 * their places. A line that is no object becomes a row that cannot be read, so that it is counted and kept like any
 * other. Memory is bounded by a line.
 *
 * @throws FileProblem when the body is no NDJSON at all
 */
export async function writeNdjsonAsTable(body: string, table: string): Promise<NdjsonTable> {
  const { columns, unreadable } = await survey(body);
  await pipeline(Readable.from(tableRows(body, columns)), createWriteStream(table, { mode: 0o600 }));
  return { unreadable };
}

async function survey(body: string): Promise<{ columns: readonly string[]; unreadable: Set<number> }> {
  const columns = new Set<string>();
  const unreadable = new Set<number>();
  let line = 0;
  for await (const text of linesOf(body)) {
    line += 1;
    if (text === '') continue;
    const record = recordOf(text);
    if (record === null) unreadable.add(line);
    else for (const name of Object.keys(record)) columns.add(name);
    if (unreadable.size > MOST_UNREADABLE) throw new FileProblem('NOT_A_TABLE', 'Most lines are no JSON objects.');
    if (columns.size > MOST_COLUMNS)
      throw new FileProblem('NOT_A_TABLE', `The objects have more than ${MOST_COLUMNS} different members.`);
  }
  if (columns.size > 0) return { columns: [...columns], unreadable };
  if (unreadable.size === 0) throw new FileProblem('EMPTY_FILE', 'The body is empty.');
  throw new FileProblem('NOT_A_TABLE', 'No line of the body is a JSON object.');
}

async function* tableRows(body: string, columns: readonly string[]): AsyncGenerator<string> {
  yield `${columns.map(quoted).join(',')}\n`;
  const tooMany = `${quoted('(no JSON object)')}${','.repeat(columns.length)}${quoted('-')}\n`;
  for await (const text of linesOf(body)) {
    const record = text === '' ? undefined : recordOf(text);
    if (record === undefined) yield '\n';
    else if (record === null) yield tooMany;
    else yield `${columns.map((name) => quoted(cellOf(record[name]))).join(',')}\n`;
  }
}

/** Trimmed lines, one after the other. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let carry = '';
  for await (const block of createReadStream(path, { encoding: 'utf8' })) {
    const lines = `${carry}${String(block)}`.split('\n');
    carry = lines.pop() ?? '';
    if (carry.length > LONGEST_LINE) throw new FileProblem('NOT_A_TABLE', 'A line is longer than 1 MB.');
    for (const line of lines) yield line.trim();
  }
  if (carry.trim() !== '') yield carry.trim();
}

function recordOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** A member as the text of a cell; lists as Evenkeel's own files write them. */
function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(cellOf).join(';');
  return JSON.stringify(value);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""').replaceAll(/[\r\n]+/g, ' ')}"`;
