import type { FileRow } from '../reading/file-rows.js';
import type { Moment } from '../reading/moment-reader.js';
import type { NamedPerson, TaskLogDraft } from './drafts.js';
import {
  RowRejection,
  RowsTogether,
  type CellContent,
  type FileFormat,
  type Layout,
  type Mismatch,
  type ReadingContext,
  type RowReader,
} from './format.js';
import { cellOf, type Header } from './header.js';
import { namedPerson } from './named-person.js';
import { personalStretch } from './personal-stretch.js';
import { namedColumn } from './punch-columns.js';

/** Logs of processes: a row where an activity starts and one where it is complete, joined by the id of what was done. */
export const activityEvents: FileFormat = {
  kind: 'time-tracker',
  title: 'log of activities that start and complete',
  targets: ['task_log'],
  match: matchEvents,
};

const NAMES = {
  person: ['employee', 'resource', 'org resource', 'user', 'staff', 'worker', 'performer'],
  activity: ['activity', 'handling', 'concept name', 'task', 'event', 'action', 'operation'],
  id: [
    'activity instance id',
    'activity instance',
    'instance id',
    'instance',
    'handling id',
    'activity id',
    'task id',
    'concept instance',
  ],
  lifecycle: [
    'lifecycle id',
    'lifecycle',
    'lifecycle transition',
    'registration type',
    'transition',
    'status',
    'event type',
    'type',
  ],
  time: ['timestamp', 'time', 'time timestamp', 'date time', 'datetime', 'event time'],
} as const;
type EventColumns = Record<keyof typeof NAMES, number>;

const START = /^(start|started|begin|begun|in progress)$/i;
const END = /^(complete|completed|end|ended|stop|finish|finished|done)$/i;

function matchEvents(header: Header, sample: readonly (readonly string[])[]): Layout | Mismatch {
  const columns = Object.fromEntries(
    Object.entries(NAMES).map(([what, names]) => [what, namedColumn(header, names)]),
  ) as EventColumns;
  const missing = (Object.keys(NAMES) as (keyof EventColumns)[]).filter((what) => columns[what] < 0);
  if (missing.length > 0) return { missing };
  const told = sample.filter((cells) => isEvent(cellOf(cells, columns.lifecycle)));
  if (told.length * 2 < sample.length) return { missing: ['start and complete'] };
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  for (const index of [columns.person, columns.activity, columns.id]) contents[index] = 'PLAIN';
  contents[columns.lifecycle] = 'WORD';
  contents[columns.time] = 'MOMENT';
  return {
    confidence: 0.9,
    indispensable: 5,
    dateColumns: [columns.time],
    contents,
    statements: [
      { name: 'Staff member', value: header.names[columns.person] ?? '' },
      { name: 'Activity', value: header.names[columns.activity] ?? '' },
      { name: 'Pairs', value: `start and complete with the same ${header.names[columns.id] ?? ''}` },
    ],
    open: (context, rows) => openEvents(rows, columns, header, context),
  };
}

const isEvent = (word: string): boolean => START.test(word) || END.test(word);

/** The two rows of one activity: their lines in the file, 0 as long as one is not known. */
interface Instance {
  start: number;
  end: number;
  /** The row that was read first, until the second comes. */
  waiting: readonly string[] | null;
}

/** Which rows belong together is known when all are seen; the rows themselves are not kept. */
async function openEvents(
  rows: AsyncIterable<FileRow>,
  columns: EventColumns,
  header: Header,
  context: ReadingContext,
): Promise<RowReader> {
  const instances = new Map<string, Instance>();
  for await (const { cells, line } of rows) {
    const key = cellOf(cells, columns.id);
    const instance = instances.get(key) ?? { start: 0, end: 0, waiting: null };
    const word = cellOf(cells, columns.lifecycle);
    if (START.test(word) && instance.start === 0) instance.start = line;
    else if (END.test(word) && instance.end === 0) instance.end = line;
    instances.set(key, instance);
  }
  return (cells, line) => {
    const reject = (what: keyof EventColumns, reason: string): RowRejection =>
      new RowRejection(header.names[columns[what]] ?? null, reason, aboutOf(cells, columns, context));
    const key = cellOf(cells, columns.id);
    const instance = instances.get(key);
    if (!isEvent(cellOf(cells, columns.lifecycle))) return reject('lifecycle', 'this is neither a start nor an end');
    if (key === '' || instance === undefined) return reject('id', 'no activity is named');
    const isStart = instance.start === line;
    if (!isStart && instance.end !== line) return reject('id', 'another row has this id and says something else');
    if (instance.start === 0) return reject('lifecycle', 'the start of the activity is missing');
    if (instance.end === 0) return reject('lifecycle', 'there is no end: the activity is still running');
    if (instance.waiting === null) {
      instance.waiting = cells;
      return null;
    }
    const [start, end] = isStart ? [cells, instance.waiting] : [instance.waiting, cells];
    const draft = draftOf(start, end, columns, header, context);
    return draft instanceof RowRejection ? draft : new RowsTogether([draft], 2);
  };
}

function draftOf(
  start: readonly string[],
  end: readonly string[],
  columns: EventColumns,
  header: Header,
  context: ReadingContext,
): TaskLogDraft | RowRejection {
  const person = personOf(start, columns);
  if (person === null) return new RowRejection(header.names[columns.person] ?? null, 'no person is named');
  const field = header.names[columns.time] ?? '';
  const stretch = personalStretch(person, null, {
    start: timeOf(start, columns, context),
    end: timeOf(end, columns, context),
    startField: field,
    endField: field,
  });
  if (stretch instanceof RowRejection) return stretch;
  const activity = cellOf(start, columns.activity) || null;
  return { table: 'task_log', externalId: cellOf(start, columns.id), ...stretch, activity, visitKey: null };
}

const personOf = (cells: readonly string[], { person }: EventColumns): NamedPerson | null =>
  namedPerson(cellOf(cells, person), '', '');

const timeOf = (cells: readonly string[], { time }: EventColumns, context: ReadingContext): Moment | string =>
  context.moments.moment(cellOf(cells, time), context.clock);

function aboutOf(cells: readonly string[], columns: EventColumns, context: ReadingContext) {
  const moment = timeOf(cells, columns, context);
  return { person: personOf(cells, columns), day: typeof moment === 'string' ? null : moment.day, siteId: null };
}
