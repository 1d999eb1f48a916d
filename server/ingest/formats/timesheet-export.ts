import type { TaskLogDraft } from './drafts.js';
import {
  RowRejection,
  type CellContent,
  type FileFormat,
  type FileKind,
  type Layout,
  type Mismatch,
  type ReadingContext,
} from './format.js';
import { cellOf, columnOf, type Header } from './header.js';
import { namedPerson, plainName } from './named-person.js';
import { personalStretch } from './personal-stretch.js';
import { secondsOfDuration } from '../reading/duration.js';

/** Columns of a detailed report of a time tracker, by their normal names. */
interface TimesheetColumns {
  readonly user: number;
  readonly email: number;
  readonly project: number;
  readonly task: number;
  readonly startDate: number;
  readonly startTime: number;
  readonly endDate: number;
  readonly endTime: number;
  readonly duration: number;
}

const NAMES: Readonly<Record<keyof TimesheetColumns, readonly string[]>> = {
  user: ['user', 'member', 'user name'],
  email: ['email', 'user email'],
  project: ['project'],
  task: ['task', 'activity'],
  startDate: ['start date'],
  startTime: ['start time'],
  endDate: ['end date', 'stop date'],
  endTime: ['end time', 'stop time'],
  duration: ['duration', 'duration h'],
};
const REQUIRED = ['startDate', 'startTime', 'endDate', 'endTime'] as const;

/** Start and end decide; a duration beside them is compared, and a difference beyond this is told. */
const DURATION_TOLERANCE_SECONDS = 60;

/** What tells one time tracker's report from another's. */
export interface TimesheetTraits {
  readonly kind: Extract<FileKind, 'toggl' | 'clockify'>;
  readonly title: string;
  /** From 0 to 1: how much the columns look like this tracker's. */
  readonly likeness: (header: Header) => number;
}

/**
 * The detailed report of a time tracker: one row per stretch of work, date and time in columns of their own. The column
 * sets vary from workspace to workspace; only a person and both ends are indispensable. Notes and tags are not stored.
 */
export function timesheetExport(traits: TimesheetTraits): FileFormat {
  return {
    kind: traits.kind,
    title: traits.title,
    targets: ['task_log'],
    match: (header) => matchTimesheet(traits, header),
  };
}

function matchTimesheet(traits: TimesheetTraits, header: Header): Layout | Mismatch {
  const columns = columnsOf(header);
  const missing = REQUIRED.filter((name) => columns[name] < 0).map((name) => NAMES[name][0] ?? name);
  if (columns.user < 0 && columns.email < 0) missing.push('user or email');
  if (missing.length > 0) return { missing };
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  for (const index of Object.values(columns) as number[]) if (index >= 0) contents[index] = 'PLAIN';
  for (const name of REQUIRED) contents[columns[name]] = 'MOMENT';
  return {
    confidence: 0.6 + 0.4 * traits.likeness(header),
    indispensable: REQUIRED.length + 1,
    dateColumns: [columns.startDate, columns.endDate],
    contents,
    statements: statementsOf(header, columns),
    open: (context) => (cells) => readRow(cells, columns, header, context),
  };
}

function columnsOf(header: Header): TimesheetColumns {
  const entries = Object.entries(NAMES).map(([name, synonyms]) => [name, columnOf(header, synonyms)] as const);
  return Object.fromEntries(entries) as Record<keyof TimesheetColumns, number>;
}

function statementsOf(header: Header, columns: TimesheetColumns) {
  const task = header.names[columns.task];
  const project = header.names[columns.project];
  const activity = [task, project].filter((name) => name !== undefined).join(', else ') || 'none';
  const person = [header.names[columns.email], header.names[columns.user]]
    .filter((name) => name !== undefined)
    .join(', else ');
  return [
    { name: 'Staff member', value: person },
    { name: 'Activity', value: activity },
    { name: 'Not stored', value: 'descriptions, clients, tags and amounts' },
  ];
}

function readRow(
  cells: readonly string[],
  columns: TimesheetColumns,
  header: Header,
  context: ReadingContext,
): TaskLogDraft[] | RowRejection {
  const person = namedPerson('', cellOf(cells, columns.email), plainName(cellOf(cells, columns.user)));
  if (person === null)
    return new RowRejection(header.names[columns.user] ?? header.names[columns.email] ?? null, 'no user is named');
  const endDate = cellOf(cells, columns.endDate);
  const endTime = cellOf(cells, columns.endTime);
  const { moments, clock } = context;
  const isOpen = endDate === '' && endTime === '';
  const stretch = personalStretch(person, null, {
    start: moments.parts(cellOf(cells, columns.startDate), cellOf(cells, columns.startTime), clock),
    end: isOpen ? 'there is no end: the timer was still running' : moments.parts(endDate, endTime, clock),
    startField: header.names[columns.startDate] ?? '',
    endField: header.names[endDate === '' || endTime !== '' ? columns.endDate : columns.endTime] ?? '',
  });
  if (stretch instanceof RowRejection) return stretch;
  compareDuration(cellOf(cells, columns.duration), stretch.end - stretch.start, context);
  const activity = cellOf(cells, columns.task) || cellOf(cells, columns.project);
  return [{ table: 'task_log', externalId: null, ...stretch, activity: activity || null, visitKey: null }];
}

function compareDuration(text: string, seconds: number, context: ReadingContext): void {
  const stated = secondsOfDuration(text);
  if (stated === null || Math.abs(stated - seconds) <= DURATION_TOLERANCE_SECONDS) return;
  context.notice(
    'In {n} rows the stated duration differs from end − start by more than a minute; start and end are used.',
  );
}
