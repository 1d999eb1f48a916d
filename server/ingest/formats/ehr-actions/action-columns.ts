import { columnOf, type Header } from '../header.js';
import { durationUnitOf } from '../trackers/duration-unit.js';
import { CODE_NAMES, FULL_NAME_NAMES } from '../trackers/tracker-person-names.js';
import type { DurationUnit } from '../../reading/duration.js';

/** Where a file of EHR actions keeps what. −1: it has no such column. */
export interface ActionColumns {
  readonly action: number;
  /** What the action was done with: one action of an EHR can be many. */
  readonly report: number;
  readonly group: number;
  readonly count: number;
  readonly length: number;
  /** What a bare number of `length` counts; null: nothing tells, or there is no such column. */
  readonly unit: DurationUnit | null;
  readonly time: number;
  readonly date: number;
  readonly code: number;
  readonly name: number;
}

/** Names that only records of what was done in an EHR give an action. */
const ACTIONS = ['metric name', 'ehr action', 'audit action', 'access action', 'action name'] as const;
/** Names that others use as well: then groups and counts must stand beside them. */
const PLAIN_ACTIONS = ['action', 'metric', 'event name', 'event', 'activity', 'activity name'] as const;
const GROUPS = ['metric category', 'action category', 'ehr category', 'event category', 'category'];
const COUNTS = ['count', 'counts', 'event count', 'events', 'occurrences', 'number of events', 'n'];
const LENGTHS = [
  'total hours',
  'hours',
  'total minutes',
  'minutes',
  'total seconds',
  'seconds',
  'duration seconds',
  'time spent',
  'total time',
  'duration',
];
const TIMES = ['access time', 'access instant', 'access datetime', 'event time', 'action time', 'timestamp'];
const DATES = ['access date', 'action date', 'event date', 'date', 'day'];

/** The columns of a file of EHR actions; null: it is none. */
export function actionColumnsOf(header: Header, sample: readonly (readonly string[])[]): ActionColumns | null {
  const find = (names: readonly string[]): number => columnOf(header, names);
  const own = find(ACTIONS);
  const length = find(LENGTHS);
  const columns = {
    action: own >= 0 ? own : find(PLAIN_ACTIONS),
    report: find(['report name', 'report']),
    group: find(GROUPS),
    count: find(COUNTS),
    length,
    unit: length < 0 ? null : durationUnitOf(header, sample, { start: null, end: null, duration: length }),
    time: find(TIMES),
    date: find(DATES),
    code: find(CODE_NAMES),
    name: find(FULL_NAME_NAMES),
  };
  const isOfActions = own >= 0 || (columns.group >= 0 && columns.count >= 0);
  const tells = columns.time >= 0 || (length >= 0 && columns.unit !== null);
  return columns.action >= 0 && isOfActions && tells ? columns : null;
}
