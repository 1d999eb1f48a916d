import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

/** A row as COPY wrote it; null: the field is unknown. */
export type CopiedRow = readonly (string | null)[];

/** Rows of COPY in its text format, as many at once as a piece of the stream brings. */
export async function* copiedRows(stream: Readable): AsyncGenerator<CopiedRow[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const piece of stream) {
    const lines = (rest + decoder.write(piece as Buffer)).split('\n');
    rest = lines.pop() ?? '';
    yield lines.map(rowOf);
  }
}

/** Few lines have anything escaped in them, or unknown. */
function rowOf(line: string): CopiedRow {
  const fields = line.split('\t');
  return line.includes('\\') ? fields.map(fieldOf) : fields;
}

function fieldOf(text: string): string | null {
  return text === '\\N' ? null : text.replaceAll(/\\(.)/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', v: '\v' };
