import type { ClockSpanDraft } from './drafts.js';
import {
  RowRejection,
  type CellContent,
  type FileFormat,
  type Layout,
  type Mismatch,
  type ReadingContext,
} from './format.js';
import { cellOf, columnOf, type Header } from './header.js';
import { namedPerson } from './named-person.js';
import { personalStretch } from './personal-stretch.js';

/** Oracle HCM's TimeRecordGroup.dat: bars between cells, and a METADATA line before each kind of record. */
export const oracleTimeRecords: FileFormat = {
  kind: 'punches',
  title: 'Oracle HCM time records (TimeRecordGroup.dat)',
  targets: ['clock_span'],
  match: matchRecords,
};

interface RecordColumns {
  readonly person: number;
  readonly start: number;
  readonly stop: number;
}

function matchRecords(header: Header): Layout | Mismatch {
  if (header.names[0] !== 'METADATA' || header.names[1] !== 'TimeRecord') return { missing: ['METADATA|TimeRecord'] };
  const columns = {
    person: columnOf(header, ['person number', 'person id', 'assignment number']),
    start: columnOf(header, ['start time']),
    stop: columnOf(header, ['stop time']),
  };
  const missing = (Object.keys(columns) as (keyof RecordColumns)[]).filter((name) => columns[name] < 0);
  if (missing.length > 0) return { missing };
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  for (const index of [0, 1]) contents[index] = 'WORD';
  contents[columns.person] = 'PLAIN';
  for (const index of [columns.start, columns.stop]) contents[index] = 'MOMENT';
  return {
    confidence: 0.95,
    indispensable: 4,
    dateColumns: [columns.start, columns.stop],
    contents,
    statements: [
      { name: 'Staff member', value: header.names[columns.person] ?? '' },
      { name: 'Records', value: 'TimeRecord with start and stop; groups and attributes are left out' },
    ],
    open: (context) => (cells) => readRecord(cells, columns, header, context),
  };
}

function readRecord(
  cells: readonly string[],
  columns: RecordColumns,
  header: Header,
  context: ReadingContext,
): ClockSpanDraft[] | RowRejection | null {
  if (cellOf(cells, 0) !== 'MERGE' || cellOf(cells, 1) !== 'TimeRecord') {
    context.notice('{n} lines are of other records than TimeRecord and were left out.');
    return null;
  }
  const person = namedPerson(cellOf(cells, columns.person), '', '');
  if (person === null) return new RowRejection(header.names[columns.person] ?? null, 'no person is named');
  const [start, stop] = [cellOf(cells, columns.start), cellOf(cells, columns.stop)];
  const stretch = personalStretch(person, null, {
    start: start === '' ? 'there are no times: a measure only' : context.moments.moment(start, context.clock),
    end: stop === '' ? 'the out-punch is missing' : context.moments.moment(stop, context.clock),
    startField: header.names[columns.start] ?? '',
    endField: header.names[columns.stop] ?? '',
  });
  return stretch instanceof RowRejection
    ? stretch
    : [{ table: 'clock_span', externalId: null, ...stretch, kind: 'WORK' }];
}
