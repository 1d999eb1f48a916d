import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FileProblem } from '../../file-problem.js';

/** A part of a workbook may unpack to this much; a sheet of a million rows and twenty columns is about 1.5 GB. */
const MOST_BYTES = 2 * 1024 ** 3;
/** Sheets shrink to a tenth or a fiftieth. What shrinks to less than this is made to fill memory. */
const LARGEST_RATIO = 400;
/** Below this nothing is dangerous, whatever its ratio. */
const HARMLESS_BYTES = 32 * 1024 ** 2;
const MOST_ENTRIES = 10_000;

/** A zip archive whose parts are read as streams of text, never more of it than a workbook may have. */
export class Archive {
  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws FileProblem NOT_A_TABLE when the archive is damaged */
  static async open(path: string): Promise<Archive> {
    try {
      const file = await openPromise(path, { lazyEntries: true, autoClose: false });
      if (file.entryCount > MOST_ENTRIES) throw new FileProblem('NOT_A_TABLE', 'The archive has too many files in it.');
      const entries = new Map<string, Entry>();
      for await (const entry of file.eachEntry()) entries.set(entry.fileName, entry);
      return new Archive(file, entries);
    } catch (error) {
      throw problemOf(error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The text of a part in blocks. */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw new FileProblem('NOT_A_TABLE', 'The workbook is damaged: a part of it is missing.');
    if (entry.isEncrypted())
      throw new FileProblem('NOT_A_TABLE', 'The workbook is encrypted: save it without a password.');
    refuseBomb(entry.uncompressedSize, entry);
    const decoder = new TextDecoder('utf-8');
    let bytes = 0;
    try {
      const stream: Readable = await this.file.openReadStreamPromise(entry);
      for await (const block of stream as AsyncIterable<Buffer>) {
        bytes += block.length;
        refuseBomb(bytes, entry);
        yield decoder.decode(block, { stream: true });
      }
      yield decoder.decode();
    } catch (error) {
      throw problemOf(error);
    }
  }

  close(): void {
    this.file.close();
  }
}

function refuseBomb(bytes: number, { compressedSize }: Entry): void {
  if (bytes > MOST_BYTES) throw new FileProblem('TOO_LARGE', 'A sheet of the workbook unpacks to more than 2 GB.');
  if (bytes > HARMLESS_BYTES && bytes > compressedSize * LARGEST_RATIO) {
    throw new FileProblem('TOO_LARGE', 'The workbook unpacks to far more than a workbook of its size can hold.');
  }
}

/** What yauzl and zlib say of damaged archives is about the file, not about us; what the system says is not. */
function problemOf(error: unknown): unknown {
  if (error instanceof FileProblem || !(error instanceof Error)) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code !== '' && !code.startsWith('Z_') && !code.startsWith('ERR_')) return error;
  return new FileProblem('NOT_A_TABLE', 'The workbook is damaged: it cannot be unpacked to its end.');
}
