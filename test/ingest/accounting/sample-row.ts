import type { ImportCall } from '../../../server/ingest/runs/import-call.js';

/** What the rows of a file are read into. */
export type SampleTable =
  | 'task_log'
  | 'task_duration'
  | 'clock_span'
  | 'scheduled_shift'
  | 'leave'
  | 'visit'
  | 'appointment'
  | 'staff_member'
  | 'site'
  | 'team'
  | 'activity'
  | 'budgeted_position'
  | 'provider';

/** A kind of file as people export it: a header, and rows that are all sound. */
export interface SampleFile {
  readonly name: string;
  readonly table: SampleTable;
  readonly header: string;
  /** A line; several: the single punches of one stretch, each a row of its own. */
  readonly row: (each: SampleRow) => string | readonly string[];
  /** How the rows are put together; absent: one a line under the header. */
  readonly write?: (header: string, rows: readonly string[]) => string | Buffer;
  /** The whole file is one value: where its brackets do not match, what they hold is one broken row. */
  readonly isOneValue?: boolean;
  /** How many rows of the table a stretch comes to; absent: one. */
  readonly told?: number;
  /** What has to be said of it besides; absent: nothing. */
  readonly call?: Partial<ImportCall>;
}

/** One stretch of somebody's time; numbers in two digits. */
export interface SampleRow {
  readonly n: number;
  readonly who: string;
  readonly day: string;
  readonly hour: string;
  readonly end: string;
}

/** Half an hour of each of some people, no two of one person at once. */
export const sampleRows = (count: number): SampleRow[] =>
  Array.from({ length: count }, (_, n) => ({
    n,
    who: `P${n % 3}`,
    day: two(13 + (Math.floor(n / 24) % 15)),
    hour: two(8 + (Math.floor(n / 3) % 8)),
    end: '30',
  }));

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-03-16` */
export const date = ({ day }: SampleRow): string => `2026-03-${day}`;
/** `2026-03-16T08:00` */
export const start = (row: SampleRow, between = 'T'): string => `${date(row)}${between}${row.hour}:00`;
export const end = (row: SampleRow, between = 'T'): string => `${date(row)}${between}${row.hour}:${row.end}`;

/** What is said of a file when it is loaded. */
export const callFor = ({ call }: SampleFile): Partial<ImportCall> => ({ dateOrder: 'MDY', kind: 'auto', ...call });

/** The lines of a file, one sample row after the other. */
export const linesOf = (file: SampleFile, rows: readonly SampleRow[]): string[] => rows.flatMap((row) => file.row(row));

/** The file as it is written. */
export const contentOf = ({ header, write }: SampleFile, rows: readonly string[]): string | Buffer =>
  write === undefined ? `${[header, ...rows].join('\n')}\n` : write(header, rows);
