import { whyTooLong } from '../../reading/plausible-time.js';
import type { NamedPerson, TaskDurationDraft, TaskLogDraft } from '../drafts.js';
import { RowRejection, type ReadingContext } from '../format.js';
import { cellOf, type Header } from '../header.js';
import { namedPerson, plainName } from '../named-person.js';
import { personalStretch, siteOfRow } from '../personal-stretch.js';
import { personColumnsOf, type TrackerColumns } from './tracker-columns.js';
import { dayTextAt, endsOf } from './tracker-ends.js';
import { DURATION_TOLERANCE_SECONDS, statedSeconds, type TrackerRow } from './tracker-row.js';

/**
 * A row of a time tracker: with start and end, or one of them and a duration, it is a task log; with a date and a duration
 * alone it is a duration without times, and is given none.
 */
export function readTrackerRow(
  cells: readonly string[],
  columns: TrackerColumns,
  header: Header,
  context: ReadingContext,
): TaskLogDraft[] | TaskDurationDraft[] | RowRejection {
  const person = personOf(cells, columns, context);
  if (person === null) {
    const field = header.names[personColumnsOf(columns)[0] ?? -1] ?? null;
    return new RowRejection(field, 'no user is named');
  }
  const site = siteOfRow(cellOf(cells, columns.site), header.names[columns.site] ?? '', context, person);
  if (site instanceof RowRejection) return site;
  const row = { cells, columns, header, context, person, site };
  return hasTimes(row) ? readTimed(row) : readUntimed(row);
}

/** Who a row is about: whoever it names; where no column could name anybody, the person whose file it is. */
function personOf(cells: readonly string[], columns: TrackerColumns, context: ReadingContext): NamedPerson | null {
  if (personColumnsOf(columns).length === 0) return context.owner;
  const { code, email, name, firstName, lastName } = columns;
  const parts = [cellOf(cells, firstName), cellOf(cells, lastName)].filter((part) => part !== '');
  return namedPerson(cellOf(cells, code), cellOf(cells, email), plainName(cellOf(cells, name)) || parts.join(' '));
}

function hasTimes({ cells, columns }: TrackerRow): boolean {
  const { start, end, range } = columns;
  return [start?.time, end?.time, range].some((index) => cellOf(cells, index ?? -1) !== '');
}

function readTimed(row: TrackerRow): TaskLogDraft[] | RowRejection {
  const { cells, columns, header, person } = row;
  const stretch = personalStretch(person, row.site, {
    ...endsOf(row),
    startField: header.names[columns.start?.time ?? columns.range] ?? '',
    endField: header.names[columns.end?.time ?? columns.duration] ?? '',
  });
  if (stretch instanceof RowRejection) {
    return new RowRejection(stretch.field, stretch.reason, { ...stretch.about, table: 'task_log' });
  }
  compareDuration(row, stretch.end - stretch.start);
  const visit = cellOf(cells, columns.visit);
  const visitKey = visit === '' ? null : row.context.visitKey(visit);
  return [{ table: 'task_log', externalId: idOf(row), ...stretch, activity: activityOf(cells, columns), visitKey }];
}

function compareDuration(row: TrackerRow, seconds: number): void {
  const stated = statedSeconds(row);
  if (stated === null || Math.abs(stated - seconds) <= DURATION_TOLERANCE_SECONDS) return;
  row.context.notice(
    'In {n} rows the stated duration differs from end − start by more than a minute; start and end are used.',
  );
}

function readUntimed(row: TrackerRow): TaskDurationDraft[] | RowRejection {
  const { cells, columns, header, context, person } = row;
  const siteId = row.site?.id ?? null;
  const dateColumn = columns.date >= 0 ? columns.date : (columns.start?.date ?? -1);
  const dayText = dayTextAt(cells, dateColumn);
  const day = context.moments.dayOfRecord(dayText);
  const reject = (column: number, reason: string): RowRejection =>
    new RowRejection(header.names[column] ?? null, reason, { table: 'task_duration', person, day, siteId });
  if (cellOf(cells, columns.duration) === '') {
    return reject(columns.duration, 'there is neither a start and an end nor a duration');
  }
  if (day === null) return reject(dateColumn, context.moments.notADate(dayText));
  const seconds = statedSeconds(row);
  if (seconds === null) return reject(columns.duration, 'this is no duration');
  const tooLong = whyTooLong(0, seconds, 'WORK');
  if (tooLong !== null) return reject(columns.duration, tooLong);
  const activity = activityOf(cells, columns);
  return [{ table: 'task_duration', externalId: idOf(row), person, siteId, day, seconds, activity }];
}

const idOf = ({ cells, columns }: TrackerRow): string | null => cellOf(cells, columns.id) || null;

function activityOf(cells: readonly string[], { activities }: TrackerColumns): string | null {
  const column = activities.find((each) => cellOf(cells, each) !== '');
  return column === undefined ? null : cellOf(cells, column);
}
