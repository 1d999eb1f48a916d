import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { FileProblem } from '../file-problem.js';
import { EncodingEvidence, encodingOfMark, encodingOfZeros, type FileEncoding } from './file-encoding.js';

export const BLOCK_BYTES = 1 << 20;
const START_BYTES = 1 << 16;
/** By so many bytes a binary file and the halves of UTF-16 show. */
const SAMPLE_BYTES = 4096;

/** What the bytes of a file say before anybody looks at its rows. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The first bytes, by which its kind is told; at most a block. */
  readonly start: Buffer;
  /** A zip archive, as workbooks are; then there is no encoding. */
  readonly isArchive: boolean;
  readonly encoding: FileEncoding;
  readonly hasMark: boolean;
  /** Letters that cannot be read in that encoding. */
  readonly damagedLetters: number;
}

/**
 * Reads a file once, in blocks, for its hash and encoding.
 *
 * @throws FileProblem NO_SUCH_FILE, EMPTY_FILE, or NOT_A_TABLE for binary files that are no archive
 */
export async function inspectBytes(path: string): Promise<FileBytes> {
  const hash = createHash('sha256');
  const evidence = new EncodingEvidence();
  let bytes = 0;
  let mark: FileEncoding | null = null;
  let shown: FileEncoding | null = null;
  let start: Buffer = Buffer.alloc(0);
  let isArchive = false;
  for await (const block of blocksOf(path)) {
    if (bytes === 0) {
      start = Buffer.from(block.subarray(0, START_BYTES));
      isArchive = start.toString('hex', 0, 4) === ZIP;
      mark = encodingOfMark(block);
      shown = isArchive ? null : (mark ?? encodingOfZeros(start.subarray(0, SAMPLE_BYTES)));
      if (!isArchive) refuseBinary(start, shown);
    }
    bytes += block.length;
    hash.update(block);
    if (shown === null && !isArchive) evidence.add(block);
  }
  if (bytes === 0) throw new FileProblem('EMPTY_FILE', 'The file is empty.');
  const { encoding, damaged } = shown === null ? evidence.decide() : { encoding: shown, damaged: 0 };
  const hasMark = mark !== null;
  return { path, bytes, sha256: hash.digest('hex'), start, isArchive, encoding, hasMark, damagedLetters: damaged };
}

/** The blocks of a file, of about 1 MB. A file that cannot be opened is a problem of the call, not a crash. */
export async function* blocksOf(path: string): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, { highWaterMark: BLOCK_BYTES });
  try {
    for await (const block of stream) yield block as Buffer;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new FileProblem('NO_SUCH_FILE', 'There is no such file.');
    if (code === 'EISDIR') throw new FileProblem('NO_SUCH_FILE', 'That is a folder, not a file.');
    if (code === 'EACCES') throw new FileProblem('NO_SUCH_FILE', 'The file may not be read.');
    throw error;
  }
}

const ZIP = '504b0304';
const SIGNATURES: readonly (readonly [signature: string, what: string])[] = [
  ['d0cf11e0', 'an old or an encrypted Excel workbook: save it as XLSX without a password, or the sheet as CSV'],
  ['25504446', 'a PDF: export the list as CSV instead'],
  ['1f8b', 'a compressed file: unpack it first'],
];

function refuseBinary(start: Buffer, encoding: FileEncoding | null): void {
  const first = start.subarray(0, 8).toString('hex');
  for (const [signature, what] of SIGNATURES) {
    if (first.startsWith(signature)) throw new FileProblem('NOT_A_TABLE', `The file is ${what}.`);
  }
  if (encoding?.startsWith('utf-16')) return;
  const sample = start.subarray(0, SAMPLE_BYTES);
  const zeros = sample.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  // A stray zero is a damaged row; text has no more of them than that.
  if (zeros * 20 > sample.length) throw new FileProblem('NOT_A_TABLE', 'The file is binary, not a table of text.');
}
