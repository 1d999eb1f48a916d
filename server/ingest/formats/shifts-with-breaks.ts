import type { Moment } from '../reading/moment-reader.js';
import { timeOfDay } from '../reading/time-of-day.js';
import { secondsOfDuration } from '../reading/duration.js';
import { breakKindOf } from './break-kind.js';
import type { ClockSpanDraft, NamedPerson } from './drafts.js';
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
import { otherZone } from './other-zone.js';
import { personalStretch, type PersonalStretch } from './personal-stretch.js';
import { namedColumn } from './punch-columns.js';
import { rowFlag, type RowFlag } from './row-flag.js';
import { recordedBreaks, type RecordedBreak } from './recorded-breaks.js';
import { zoneOfClock } from './zone-of-clock.js';

/** Where one maker's shifts keep what. */
interface ShiftNames {
  readonly person: readonly string[];
  readonly name: readonly string[];
  readonly start: readonly string[];
  readonly end: readonly string[];
  /** A list of breaks inside the shift, as JSON. */
  readonly breaks: readonly string[];
  /** A break of which only the length is known, as a time of day. */
  readonly breakLength: readonly string[];
  readonly isOpen: readonly string[];
  readonly total: readonly string[];
  readonly zone: readonly string[];
}

type ShiftColumns = Record<keyof ShiftNames, number>;

/** Deputy's timesheets: Unix seconds, `IsInProgress`, breaks as slots or as a length alone. */
export const deputyTimesheets = shiftFormat('Deputy timesheets', {
  person: ['employee'],
  name: ['dpmeta data employee info display name', 'employee name', 'employee info display name'],
  start: ['start time'],
  end: ['end time'],
  breaks: ['slots', 'mealbreak slots'],
  breakLength: ['mealbreak', 'meal break'],
  isOpen: ['is in progress'],
  total: ['total time'],
  zone: [],
});

/** Square's shifts and timecards: RFC 3339 with the offset of the place, breaks inside, OPEN or CLOSED. */
export const squareShifts = shiftFormat('Square shifts', {
  person: ['team member id', 'employee id'],
  name: [],
  start: ['start at'],
  end: ['end at'],
  breaks: ['breaks'],
  breakLength: [],
  isOpen: ['status'],
  total: [],
  zone: ['timezone', 'time zone'],
});

function shiftFormat(title: string, names: ShiftNames): FileFormat {
  return {
    kind: 'punches',
    title,
    targets: ['clock_span'],
    match: (header) => matchShifts(header, names),
  };
}

function matchShifts(header: Header, names: ShiftNames): Layout | Mismatch {
  const find = (wanted: readonly string[]): number => namedColumn(header, wanted);
  const columns = Object.fromEntries(
    Object.entries(names).map(([what, wanted]) => [what, find(wanted)]),
  ) as unknown as ShiftColumns;
  const needed = ['person', 'start', 'end', 'isOpen'] as const;
  const missing = needed.filter((what) => columns[what] < 0).map((what) => names[what].join(' or '));
  if (columns.breaks < 0 && columns.breakLength < 0) missing.push('breaks');
  if (missing.length > 0) return { missing };
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  for (const index of [columns.person, columns.name, columns.total, columns.zone])
    if (index >= 0) contents[index] = 'PLAIN';
  for (const index of [columns.start, columns.end, columns.breakLength]) if (index >= 0) contents[index] = 'MOMENT';
  contents[columns.isOpen] = 'WORD';
  return {
    confidence: 0.9,
    indispensable: 5,
    dateColumns: [columns.start, columns.end],
    contents,
    hasNestedCells: columns.breaks >= 0,
    statements: [
      { name: 'Staff member', value: header.names[columns.person] ?? '' },
      { name: 'Breaks', value: header.names[Math.max(columns.breaks, columns.breakLength)] ?? '' },
    ],
    open: (context) => (cells) => readShift(cells, columns, header, context),
  };
}

function readShift(
  cells: readonly string[],
  columns: ShiftColumns,
  header: Header,
  context: ReadingContext,
): ClockSpanDraft[] | RowRejection {
  const text = (what: keyof ShiftColumns): string => cellOf(cells, columns[what]);
  const person = namedPerson(text('person'), '', text('name'));
  if (person === null) return new RowRejection(header.names[columns.person] ?? null, 'no person is named');
  const isOpen = /^(true|1|yes|open)$/i.test(text('isOpen')) || /^0?$/.test(text('end'));
  const stretch = personalStretch(person, null, {
    start: momentOf(text('start'), context),
    end: isOpen ? 'the out-punch is missing: the shift is still running' : momentOf(text('end'), context),
    startField: header.names[columns.start] ?? '',
    endField: header.names[columns.end] ?? '',
  });
  if (stretch instanceof RowRejection) return stretch;
  const breaks = breaksOf(text('breaks'), person, stretch, context);
  if (breaks === null)
    return new RowRejection(header.names[columns.breaks] ?? null, 'a break inside the shift cannot be read', stretch);
  const flags = [
    ...lengthFlags(stretch, breaks, text('breakLength'), text('total'), context),
    ...otherZone(text('start'), zoneOfClock(text('zone')), stretch.start, null, context),
  ];
  const work: ClockSpanDraft = { table: 'clock_span', externalId: null, ...stretch, kind: 'WORK' };
  return [flags.length > 0 ? { ...work, flags } : work, ...breaks];
}

function momentOf(text: string, context: ReadingContext): Moment | string {
  if (/^[1-9]\d{9}$/.test(text)) return atInstant(Number(text), context);
  return context.moments.moment(text, context.clock);
}

const atInstant = (instant: number, { clock }: ReadingContext): Moment => ({
  instant,
  day: clock.dateOf(instant),
  isResolved: false,
});

/** The breaks inside a shift; null: one of them cannot be read. */
function breaksOf(
  text: string,
  person: NamedPerson,
  shift: PersonalStretch,
  context: ReadingContext,
): ClockSpanDraft[] | null {
  const recorded = recordedBreaks(text);
  const spans = recorded?.map((each) => breakSpan(each, person, shift, context)) ?? [];
  return recorded === null || spans.includes(null) ? null : spans.filter((span) => span !== null);
}

function breakSpan(
  { start, end, words }: RecordedBreak,
  person: NamedPerson,
  shift: PersonalStretch,
  context: ReadingContext,
): ClockSpanDraft | null {
  const ends = { start: momentOf(start, context), end: momentOf(end, context), startField: '', endField: '' };
  const stretch = personalStretch(person, null, ends);
  if (stretch instanceof RowRejection || stretch.start < shift.start || stretch.end > shift.end) return null;
  return {
    table: 'clock_span',
    externalId: null,
    ...stretch,
    kind: breakKindOf(words, stretch.end - stretch.start),
  };
}

/** Where the maker's own total, or a break of which only the length is known, says something else than the times. */
function lengthFlags(
  shift: PersonalStretch,
  breaks: readonly ClockSpanDraft[],
  breakLength: string,
  total: string,
  context: ReadingContext,
): RowFlag[] {
  const unpaid = breaks.reduce((sum, each) => sum + (each.kind === 'MEAL' ? each.end - each.start : 0), 0);
  const taken = shift.end - shift.start - unpaid;
  const length = breaks.length > 0 ? 0 : (timeOfDay(breakLength.replace(/^.*T|(Z|[+-]\d{2}:?\d{2})$/gi, '')) ?? 0);
  if (length > 0) context.notice('In {n} rows a break has a length and no times: it is taken from no stretch.');
  const stated = secondsOfDuration(total) ?? (length > 0 ? taken - length : null);
  return stated === null || Math.abs(stated - taken) <= 120 ? [] : [rowFlag('TOTAL_DIFFERS', taken, stated)];
}
