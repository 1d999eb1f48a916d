import type { FileEncoding } from './file-encoding.js';
import { blocksOf } from './inspect-bytes.js';

/** The text of a file in blocks of about a megabyte, without a byte order mark. */
export async function* textBlocksOf(path: string, encoding: FileEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const block of blocksOf(path)) yield decoder.decode(block, { stream: true });
  yield decoder.decode();
}
