import { dayNumberOf } from '../../domain/time/civil-date.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';

const FIRST_BYTES = 1 << 20;
/** Seconds from 1970 to 2000, where PostgreSQL counts microseconds from. */
const EPOCH_OF_POSTGRES = 946_684_800;
const FIRST_DAY_OF_POSTGRES = dayNumberOf('2000-01-01');
const UUID_TYPE = 2950;
const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');

/**
 * Rows in PostgreSQL's binary COPY format. It spares the server the parsing of uuids and instants, and a text can hold
 * no character that would need an escape. Values are written in the order of the columns that COPY names.
 */
export class BinaryCopy {
  #buffer = Buffer.allocUnsafe(FIRST_BYTES);
  #length = 0;
  #rows = 0;

  constructor() {
    this.#length = SIGNATURE.copy(this.#buffer, 0);
  }

  get rows(): number {
    return this.#rows;
  }

  /** Everything written, with the end mark. The writer is of no further use. */
  finish(): Buffer {
    this.#room(2);
    this.#length = this.#buffer.writeInt16BE(-1, this.#length);
    return this.#buffer.subarray(0, this.#length);
  }

  row(columns: number): void {
    this.#room(2);
    this.#length = this.#buffer.writeInt16BE(columns, this.#length);
    this.#rows += 1;
  }

  null(): void {
    this.#room(4);
    this.#length = this.#buffer.writeInt32BE(-1, this.#length);
  }

  /** Bytes as they are: a uuid (16 bytes) or a keyed hash. */
  bytes(value: Buffer | null): void {
    if (value === null) return this.null();
    this.#room(4 + value.length);
    this.#length = this.#buffer.writeInt32BE(value.length, this.#length);
    this.#length += value.copy(this.#buffer, this.#length);
  }

  /** A uuid as the 16 letters of Latin-1 its bytes are. */
  latin1(value: string): void {
    this.#room(4 + value.length);
    this.#length = this.#buffer.writeInt32BE(value.length, this.#length);
    this.#length += this.#buffer.write(value, this.#length, 'latin1');
  }

  /** Bytes written in hexadecimal digits. */
  hex(value: string | null): void {
    if (value === null) return this.null();
    this.#room(4 + value.length / 2);
    this.#length = this.#buffer.writeInt32BE(value.length / 2, this.#length);
    this.#length += this.#buffer.write(value, this.#length, 'hex');
  }

  text(value: string | null): void {
    if (value === null) return this.null();
    this.bytes(Buffer.from(value.replaceAll('\0', ''), 'utf8'));
  }

  integer(value: number): void {
    this.#room(8);
    this.#length = this.#buffer.writeInt32BE(4, this.#length);
    this.#length = this.#buffer.writeInt32BE(value, this.#length);
  }

  boolean(value: boolean | null): void {
    if (value === null) return this.null();
    this.#room(5);
    this.#length = this.#buffer.writeInt32BE(1, this.#length);
    this.#length = this.#buffer.writeUInt8(value ? 1 : 0, this.#length);
  }

  /** A `timestamptz`: 64 bits of microseconds, written as two halves because BigInt would cost more than the rest. */
  instant(value: EpochSeconds | null): void {
    if (value === null) return this.null();
    this.#room(12);
    const microseconds = (value - EPOCH_OF_POSTGRES) * 1_000_000;
    const high = Math.floor(microseconds / 2 ** 32);
    this.#length = this.#buffer.writeInt32BE(8, this.#length);
    this.#length = this.#buffer.writeInt32BE(high, this.#length);
    this.#length = this.#buffer.writeUInt32BE(microseconds - high * 2 ** 32, this.#length);
  }

  /** A `date`: days since 2000. */
  date(value: CivilDate): void {
    this.integer(dayNumberOf(value) - FIRST_DAY_OF_POSTGRES);
  }

  uuidArray(values: readonly Buffer[]): void {
    const size = values.length === 0 ? 12 : 20 + values.length * 20;
    this.#room(4 + size);
    for (const word of [size, values.length === 0 ? 0 : 1, 0, UUID_TYPE]) this.#word(word);
    if (values.length === 0) return;
    this.#word(values.length);
    this.#word(1); // arrays of SQL begin at 1
    for (const value of values) this.bytes(value);
  }

  #word(value: number): void {
    this.#length = this.#buffer.writeInt32BE(value, this.#length);
  }

  #room(bytes: number): void {
    if (this.#length + bytes <= this.#buffer.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + bytes));
    this.#buffer.copy(grown, 0, 0, this.#length);
    this.#buffer = grown;
  }
}
