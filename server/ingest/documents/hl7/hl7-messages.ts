import { linesOf } from '../../reading/file-rows.js';
import type { FileBytes } from '../../reading/inspect-bytes.js';

/** The segments of one message, as written. */
export interface Hl7MessageText {
  /** The line on which it begins. */
  readonly line: number;
  readonly segments: readonly string[];
  readonly damage: string | null;
}

/** Characters in which messages are framed on their way (MLLP). */
const START_OF_FRAME = '\u000b';
const END_OF_FRAME = '\u001c';
/** Longer than any message without a picture inside. */
const MOST_LETTERS = 1 << 20;
/** Begins with the name of a segment and the separator of fields; a batch's own segments are no part of a message. */
const MESSAGE = /^MSH[^\w\s]/;
const BATCH = /^(FHS|BHS|BTS|FTS)([^\w\s]|$)/;
const SEGMENT = /^[A-Z][A-Z0-9]{2}([^\w\s]|$)/;

/** The messages of a file in batches, out of their frames (MLLP) and batches; memory is bounded by one message. */
export async function* hl7Messages({ path, encoding }: FileBytes): AsyncGenerator<Hl7MessageText[]> {
  const cutter = new MessageCutter();
  for await (const lines of linesOf(path, encoding)) yield lines.flatMap((line) => cutter.take(line));
  yield cutter.end();
}

class MessageCutter {
  #line = 0;
  #message: { readonly line: number; readonly segments: string[]; letters: number; damage: string | null } | null =
    null;

  take(written: string): Hl7MessageText[] {
    this.#line += 1;
    const line = written
      .replace(/^\ufeff/, '')
      .replaceAll(START_OF_FRAME, '')
      .replaceAll(END_OF_FRAME, '');
    if (line.trim() === '') return [];
    if (MESSAGE.test(line)) {
      const found = this.end();
      this.#message = { line: this.#line, segments: [line], letters: line.length, damage: null };
      return found;
    }
    if (BATCH.test(line)) return this.end();
    this.#message ??= { line: this.#line, segments: [], letters: 0, damage: 'there is no message header before this' };
    this.#add(line);
    return [];
  }

  end(): Hl7MessageText[] {
    const message = this.#message;
    if (message === null) return [];
    this.#message = null;
    const { line, segments, letters, damage } = message;
    return [{ line, segments, damage: damage ?? (letters >= MOST_LETTERS ? 'the message is longer than 1 MB' : null) }];
  }

  /** What is no segment goes on a text that was broken over lines. */
  #add(line: string): void {
    const message = this.#message;
    if (message === null) return;
    message.letters += line.length;
    if (message.letters >= MOST_LETTERS) return;
    const last = message.segments.length - 1;
    if (SEGMENT.test(line) || last < 0) message.segments.push(line);
    else message.segments[last] += ` ${line}`;
  }
}
