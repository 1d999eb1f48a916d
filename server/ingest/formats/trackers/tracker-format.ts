import {
  type CellContent,
  type FileFormat,
  type FileKind,
  type Layout,
  type Mismatch,
  type ReadingStatement,
} from '../format.js';
import type { Header } from '../header.js';
import { LEFT_OUT, reportLineOf } from '../report-lines.js';
import { readTrackerRow } from './read-tracker-row.js';
import { personColumnsOf, trackerColumnsOf, type OwnNames, type TrackerColumns } from './tracker-columns.js';

/** What tells one time tracker's export from another's. */
export interface TrackerTraits {
  readonly kind: FileKind;
  readonly title: string;
  /** From 0 to 1: how much the columns look like this tracker's; null: they are not its. */
  readonly likeness: (header: Header) => number | null;
  readonly names?: OwnNames;
}

const LEAST_SIGNED = 0.6;

/** The likeness of a tracker whose columns always have these names: the share of them that are there, if it is enough. */
export const signedBy =
  (...names: readonly string[]): TrackerTraits['likeness'] =>
  (header) => {
    const share = names.filter((name) => header.normal.includes(name)).length / names.length;
    return share < LEAST_SIGNED ? null : share;
  };

/**
 * The export of a time tracker: one row per stretch of work or per duration. The column sets vary from workspace to
 * workspace; indispensable are start and end, or start and duration, or a date and a duration. Notes, clients, tags and
 * amounts are not stored.
 */
export function trackerFormat({ kind, title, likeness, names }: TrackerTraits): FileFormat {
  return {
    kind,
    title,
    targets: ['task_log', 'task_duration'],
    match(header, sample) {
      const share = likeness(header);
      if (share === null) return { missing: [`columns of a ${title}`] };
      return trackerLayout(header, trackerColumnsOf(header, sample, names), 0.6 + 0.4 * share);
    },
  };
}

/** How a file with these columns is read, or what it lacks. */
export function trackerLayout(header: Header, columns: TrackerColumns, confidence: number): Layout | Mismatch {
  const missing = missingFrom(header, columns);
  if (missing.length > 0) return { missing };
  return {
    confidence,
    indispensable: 5,
    dateColumns: dateColumnsOf(columns),
    contents: contentsOf(header, columns),
    statements: statementsOf(header, columns),
    open: (context) => (cells) => {
      const line = reportLineOf(cells, header, dateColumnsOf(columns));
      if (line === null) return readTrackerRow(cells, columns, header, context);
      context.notice(LEFT_OUT[line]);
      return null;
    },
  };
}

function missingFrom(header: Header, columns: TrackerColumns): string[] {
  const { start, end, range, date, duration, unit } = columns;
  const isTimed = (start !== null && (end !== null || duration >= 0)) || (end !== null && duration >= 0) || range >= 0;
  const isUntimed = (date >= 0 || (start !== null && start.date >= 0)) && duration >= 0;
  if (!isTimed && !isUntimed) return date >= 0 ? ['duration or start and end'] : ['start and end or date and duration'];
  const needsUnit = duration >= 0 && unit === null && (start === null || end === null);
  return needsUnit ? [`a unit (hours, minutes or seconds) for “${header.names[duration] ?? ''}”`] : [];
}

function dateColumnsOf({ start, end, date }: TrackerColumns): number[] {
  const columns = [date, ...[start, end].map((each) => (each === null ? -1 : each.date < 0 ? each.time : each.date))];
  return [...new Set(columns.filter((column) => column >= 0))];
}

function contentsOf(header: Header, columns: TrackerColumns): CellContent[] {
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  for (const column of [...personColumnsOf(columns), ...columns.activities, columns.id, columns.duration]) {
    if (column >= 0) contents[column] = 'PLAIN';
  }
  if (columns.site >= 0) contents[columns.site] = 'PLAIN';
  if (columns.visit >= 0) contents[columns.visit] = 'KEYED';
  const { start, end, date, range } = columns;
  for (const column of [date, range, start?.date, start?.time, end?.date, end?.time]) {
    if (column !== undefined && column >= 0) contents[column] = 'MOMENT';
  }
  return contents;
}

function statementsOf(header: Header, columns: TrackerColumns): ReadingStatement[] {
  const named = (...indices: readonly (number | undefined)[]): string =>
    [...new Set(indices)].flatMap((index) => header.names[index ?? -1] ?? []).join(', ');
  const { start, end, range, date, duration, unit } = columns;
  const isTimed = start !== null || end !== null || range >= 0;
  const person = personColumnsOf(columns);
  return [
    { name: 'Staff member', value: person.length === 0 ? 'named by no column' : named(...person) },
    { name: 'Activity', value: columns.activities.map((index) => named(index)).join(', else ') || 'none' },
    ...(isTimed ? [{ name: 'Times', value: named(start?.date, start?.time, end?.date, end?.time, range) }] : []),
    ...(isTimed || date < 0 ? [] : [{ name: 'Day', value: named(date) }]),
    ...(duration < 0
      ? []
      : [
          {
            name: 'Duration',
            value: `${named(duration)}${unit === null ? '' : `, plain numbers in ${unit.toLowerCase()}`}`,
          },
        ]),
    { name: 'Not stored', value: 'descriptions, clients, tags and amounts' },
  ];
}
