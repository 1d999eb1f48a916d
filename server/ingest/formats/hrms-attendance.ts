import { secondsOfDuration } from '../reading/duration.js';
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
import { namedPerson } from './named-person.js';
import { personalStretch } from './personal-stretch.js';
import { rowFlag } from './row-flag.js';

/** Dumps of HR systems: local wall time in four columns, two dates and two times, among rows of other models. */
export const hrmsAttendance: FileFormat = {
  kind: 'punches',
  title: 'HR system attendance dump',
  targets: ['clock_span'],
  match: matchDump,
};

const TOLERANCE_SECONDS = 60;

interface DumpColumns {
  readonly person: number;
  readonly inDate: number;
  readonly inTime: number;
  readonly outDate: number;
  readonly outTime: number;
  readonly model: number;
  readonly atWork: number;
}

/** A column by the end of its name: nested fields bear the names of what they lie in before their own. */
const endingWith = (header: Header, ...endings: readonly string[]): number => {
  for (const ending of endings) {
    const index = header.normal.findIndex((name) => name === ending || name.endsWith(` ${ending}`));
    if (index >= 0) return index;
  }
  return -1;
};

function matchDump(header: Header): Layout | Mismatch {
  const columns: DumpColumns = {
    person: endingWith(header, 'employee id', 'employee', 'badge id'),
    inDate: endingWith(header, 'attendance clock in date'),
    inTime: endingWith(header, 'attendance clock in'),
    outDate: endingWith(header, 'attendance clock out date'),
    outTime: endingWith(header, 'attendance clock out'),
    model: endingWith(header, 'model'),
    atWork: endingWith(header, 'at work second'),
  };
  const needed = ['person', 'inDate', 'inTime', 'outDate', 'outTime'] as const;
  const missing = needed.filter((name) => columns[name] < 0);
  if (missing.length > 0) return { missing };
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  contents[columns.person] = 'PLAIN';
  for (const index of [columns.model, columns.atWork]) if (index >= 0) contents[index] = 'PLAIN';
  for (const name of ['inDate', 'inTime', 'outDate', 'outTime'] as const) contents[columns[name]] = 'MOMENT';
  return {
    confidence: 0.9,
    indispensable: 5,
    dateColumns: [columns.inDate, columns.outDate],
    contents,
    statements: [
      { name: 'Staff member', value: header.names[columns.person] ?? '' },
      { name: 'Times', value: 'local dates and times of clocking in and out; stated seconds at work are compared' },
    ],
    open: (context) => (cells) => readAttendance(cells, columns, header, context),
  };
}

function readAttendance(
  cells: readonly string[],
  columns: DumpColumns,
  header: Header,
  context: ReadingContext,
): ClockSpanDraft[] | RowRejection | null {
  const text = (name: keyof DumpColumns): string => cellOf(cells, columns[name]);
  if (text('inDate') === '' && text('inTime') === '' && text('outTime') === '') {
    context.notice('{n} rows are of other models without clock times and were left out.');
    return null;
  }
  const person = namedPerson(text('person'), '', '');
  if (person === null) return new RowRejection(header.names[columns.person] ?? null, 'no person is named');
  const { moments, clock } = context;
  const stretch = personalStretch(person, null, {
    start: moments.parts(text('inDate'), text('inTime'), clock),
    end: text('outTime') === '' ? 'the out-punch is missing' : moments.parts(text('outDate'), text('outTime'), clock),
    startField: header.names[columns.inTime] ?? '',
    endField: header.names[columns.outTime] ?? '',
  });
  if (stretch instanceof RowRejection) return stretch;
  const stated = /^\d+$/.test(text('atWork')) ? Number(text('atWork')) : secondsOfDuration(text('atWork'));
  const seconds = stretch.end - stretch.start;
  const differs = stated !== null && Math.abs(stated - seconds) > TOLERANCE_SECONDS;
  if (differs) context.notice('In {n} rows the stated time at work differs from the clock times, which are used.');
  const flags = differs ? [rowFlag('TOTAL_DIFFERS', seconds, stated)] : [];
  return [{ table: 'clock_span', externalId: null, ...stretch, kind: 'WORK', ...(flags.length > 0 && { flags }) }];
}
