import fc from 'fast-check';
import type { ImportCall } from '../../../server/ingest/runs/import-call.js';

/** A file of a source, as text and with what is said when it is loaded. */
export interface SentFile {
  readonly text: string;
  readonly call: Partial<ImportCall>;
}

/** One thing that happens: a file comes, or the run of one that stands is undone, counted from the oldest. */
export type Step = { readonly is: 'FILE'; readonly file: SentFile } | { readonly is: 'UNDO'; readonly which: number };

/** Few people, days and hours, so that files tell of the same rows again and again. */
const STAFF = fc.constantFrom('ann', 'ben');
const DAY = fc.constantFrom('2026-03-02', '2026-03-03');
const START = fc.constantFrom('08:00', '09:30', '11:00');
const LENGTH = fc.constantFrom(60, 90, 150, 17 * 60);
const ID = fc.constantFrom('1', '2', '3', '4');

const stretch = fc.record({ id: ID, staff: STAFF, day: DAY, start: START, minutes: LENGTH, word: fc.boolean() });
type Stretch = typeof stretch extends fc.Arbitrary<infer Row> ? Row : never;

const endOf = ({ day, start, minutes }: Stretch): string =>
  Temporal.PlainDateTime.from(`${day}T${start}`).add({ minutes }).toString().slice(0, 16);
const cells = (row: Stretch): string => `${row.staff},${row.day}T${row.start},${endOf(row)}`;

/** What a file can be of: its kind and columns, and one row. */
const KINDS = [
  {
    kind: 'task-logs',
    header: 'staff,start,end,activity',
    row: (row: Stretch) => `${cells(row)},${row.word ? 'rooming' : ''}`,
  },
  {
    kind: 'task-logs',
    header: 'staff,start,end,activity,id',
    row: (row: Stretch) => `${cells(row)},${row.word ? 'rooming' : 'faxes'},${row.id}`,
  },
  {
    kind: 'clock-spans',
    header: 'staff,start,end,kind',
    row: (row: Stretch) => `${cells(row)},${row.word ? 'MEAL' : 'WORK'}`,
  },
  {
    kind: 'clock-spans',
    header: 'staff,start,end,id',
    row: (row: Stretch) => `${cells(row)},${row.id}`,
  },
  {
    kind: 'visits',
    header: 'visit,start,end,staff,status',
    row: (row: Stretch) =>
      `v${row.id},${row.day}T${row.start},${endOf(row)},${row.staff},${row.word ? 'done' : 'missed'}`,
  },
] as const;

export const sentFiles: fc.Arbitrary<SentFile> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    rows: fc.array(stretch, { minLength: 1, maxLength: 5 }),
    bad: fc.constantFrom(null, null, null, 'ann,2026-03-02T25:00,2026-03-02T26:00'),
    completeUntil: fc.constantFrom(null, null, '2026-03-01', '2026-03-03'),
    isWhole: fc.constantFrom(true, true, true, false),
  })
  .map(({ kind, rows, bad, completeUntil, isWhole }) => ({
    text: [kind.header, ...rows.map(kind.row), ...(bad === null || kind.kind === 'visits' ? [] : [bad]), ''].join('\n'),
    call: {
      kind: kind.kind,
      source: 'sent',
      ...(completeUntil !== null && { completeUntil }),
      ...(!isWhole && { delivery: { is: 'CHANGES', completeUntil: null } as const }),
    },
  }));

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: sentFiles.map((file): Step => ({ is: 'FILE', file })) },
    { weight: 2, arbitrary: fc.nat({ max: 5 }).map((which): Step => ({ is: 'UNDO', which })) },
  ),
  { minLength: 3, maxLength: 9 },
);
