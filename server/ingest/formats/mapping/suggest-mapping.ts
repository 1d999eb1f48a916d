import { columnOf, type Header } from '../header.js';
import { CODE_NAMES, EMAIL_NAMES, FULL_NAME_NAMES } from '../trackers/tracker-person-names.js';
import {
  ACTIVITY_NAMES,
  DATE_NAMES,
  DURATION_NAMES,
  END_DATE_NAMES,
  END_NAMES,
  START_NAMES,
} from '../trackers/tracker-names.js';
import type { ColumnMapping, ColumnRole, MappedRecord } from './column-mapping.js';
import { rolesOf } from './mapped-records.js';

/** What columns are often called, by the role they have; a beginning for somebody who knows the file. */
const NAMES: Readonly<Record<Exclude<ColumnRole, 'name'>, readonly string[]>> = {
  id: ['entry id', 'record id', 'uuid'],
  staff: [...CODE_NAMES, ...EMAIL_NAMES, ...FULL_NAME_NAMES, 'attendant', 'resource', 'nurse', 'assistant'],
  activity: [...ACTIVITY_NAMES.flat(), 'action', 'action name', 'what', 'work'],
  date: DATE_NAMES,
  start: [...START_NAMES, 'in', 'time in', 'clock in', 'punch in', 'arrival', 'begins', 'scheduled start'],
  endDate: END_DATE_NAMES,
  end: [...END_NAMES, 'out', 'time out', 'clock out', 'punch out', 'departure', 'ends', 'scheduled end'],
  duration: DURATION_NAMES,
  kind: ['type', 'kind', 'leave type', 'reason', 'pay code'],
  site: ['site', 'location', 'clinic', 'worksite'],
  visit: ['visit', 'visit id', 'visit number', 'encounter', 'encounter id', 'appointment', 'appointment id', 'csn'],
  patient: ['patient', 'patient id', 'mrn', 'patient number'],
  provider: ['provider', 'provider name', 'doctor', 'physician'],
  status: ['status', 'appointment status', 'visit status', 'state'],
};

/** Columns that only one kind of record has. */
const TELLING: readonly (readonly [record: MappedRecord, names: RegExp])[] = [
  ['APPOINTMENT', /\bappointment\b/],
  ['VISIT', /\b(visit|encounter|mrn|patient)\b/],
  ['LEAVE', /\b(leave|absence|pto|vacation)\b/],
  ['SHIFT', /\b(shift|roster|scheduled)\b/],
  ['CLOCK', /^(in|out|time in|time out|clock in|clock out|punch in|punch out)$/],
];

/** A mapping to start from, by what the columns are called; what is not found is left out. */
export function suggestMapping(header: Header): ColumnMapping {
  const record = TELLING.find(([, names]) => header.normal.some((name) => names.test(name)))?.[0] ?? 'TASK';
  const taken = new Set<number>();
  const columns: Partial<Record<ColumnRole, readonly string[]>> = {};
  for (const [role, names] of Object.entries(NAMES) as [ColumnRole, readonly string[]][]) {
    const column = rolesOf(record).includes(role) ? columnOf(header, names) : -1;
    if (column < 0 || taken.has(column)) continue;
    taken.add(column);
    columns[role] = [header.names[column] || `#${column + 1}`];
  }
  return { record, columns, dateOrder: null, zone: null, durationUnit: null, staff: null };
}
