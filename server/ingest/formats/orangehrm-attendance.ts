import type { Moment } from '../reading/moment-reader.js';
import type { ClockSpanDraft } from './drafts.js';
import {
  RowRejection,
  type CellContent,
  type FileFormat,
  type Layout,
  type Mismatch,
  type ReadingContext,
} from './format.js';
import { cellOf, type Header } from './header.js';
import { personalStretch } from './personal-stretch.js';
import { namedColumn, punchColumnsOf, type PunchColumns } from './punch-columns.js';
import { personColumnsOf, personOf } from './punch-person.js';
import { rowFlag } from './row-flag.js';

/** OrangeHRM's attendance records: each punch as UTC, as local time, and as the offset between them. */
export const orangehrmAttendance: FileFormat = {
  kind: 'punches',
  title: 'OrangeHRM attendance records',
  targets: ['clock_span'],
  match: matchRecords,
};

interface Clocks {
  readonly utc: number;
  readonly user: number;
  readonly offset: number;
}

const clocksOf = (header: Header, which: 'in' | 'out'): Clocks => ({
  utc: namedColumn(header, [`punch ${which} utc time`, `punch ${which} utc`]),
  user: namedColumn(header, [`punch ${which} user time`, `punch ${which} time`]),
  offset: namedColumn(header, [`punch ${which} time offset`, `punch ${which} offset`]),
});

function matchRecords(header: Header): Layout | Mismatch {
  const columns = punchColumnsOf(header);
  const into = clocksOf(header, 'in');
  const out = clocksOf(header, 'out');
  const missing = [
    ...(personColumnsOf(columns).length > 0 ? [] : ['a person']),
    ...(into.utc >= 0 && out.utc >= 0 ? [] : ['punch_in_utc_time and punch_out_utc_time']),
  ];
  if (missing.length > 0) return { missing };
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  for (const index of personColumnsOf(columns)) contents[index] = 'PLAIN';
  for (const index of [into.utc, into.user, out.utc, out.user]) if (index >= 0) contents[index] = 'MOMENT';
  for (const index of [into.offset, out.offset]) if (index >= 0) contents[index] = 'PLAIN';
  return {
    confidence: 0.9,
    indispensable: 4,
    dateColumns: [into.utc, out.utc],
    contents,
    statements: [
      {
        name: 'Staff member',
        value: personColumnsOf(columns)
          .map((index) => header.names[index])
          .join(', '),
      },
      { name: 'Times', value: 'UTC; where local time and offset contradict it, the row is flagged' },
    ],
    open: (context) => (cells) => readRecord(cells, { header, columns, into, out }, context),
  };
}

interface RecordLayout {
  readonly header: Header;
  readonly columns: PunchColumns;
  readonly into: Clocks;
  readonly out: Clocks;
}

function readRecord(
  cells: readonly string[],
  { header, columns, into, out }: RecordLayout,
  context: ReadingContext,
): ClockSpanDraft[] | RowRejection {
  const person = personOf(cells, columns);
  if (person === null) return new RowRejection(header.names[columns.code] ?? null, 'no person is named');
  const start = utcAt(cells, into, 'the in-punch is missing', context);
  const end = utcAt(cells, out, 'the out-punch is missing', context);
  const stretch = personalStretch(person, null, {
    start,
    end,
    startField: header.names[into.utc] ?? '',
    endField: header.names[out.utc] ?? '',
  });
  if (stretch instanceof RowRejection) return stretch;
  const differing = [contradiction(cells, into, start, context), contradiction(cells, out, end, context)];
  const worst = Math.max(...differing);
  const flags = worst > TOLERANCE_SECONDS ? [rowFlag('CLOCKS_DISAGREE', null, worst)] : [];
  return [{ table: 'clock_span', externalId: null, ...stretch, kind: 'WORK', ...(flags.length > 0 && { flags }) }];
}

/** Minutes are cut off in one of the columns only. */
const TOLERANCE_SECONDS = 60;

function utcAt(cells: readonly string[], { utc }: Clocks, missing: string, context: ReadingContext): Moment | string {
  const text = cellOf(cells, utc);
  if (text === '') return missing;
  const moment = context.moments.moment(text, context.clockIn('UTC'));
  return typeof moment === 'string' ? moment : { ...moment, day: context.clock.dateOf(moment.instant) };
}

/** By how many seconds local time less offset misses UTC; 0 where nothing can be compared. */
function contradiction(
  cells: readonly string[],
  { user, offset }: Clocks,
  utc: Moment | string,
  context: ReadingContext,
): number {
  const hours = Number(cellOf(cells, offset));
  const local = context.moments.moment(cellOf(cells, user), context.clockIn('UTC'));
  if (typeof utc === 'string' || typeof local === 'string' || cellOf(cells, offset) === '' || Number.isNaN(hours))
    return 0;
  return Math.abs(local.instant - hours * 3600 - utc.instant);
}
