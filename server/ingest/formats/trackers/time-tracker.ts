import type { FileFormat, Mismatch } from '../format.js';
import { columnOf, type Header } from '../header.js';
import { personColumnsOf, trackerColumnsOf, type TrackerColumns } from './tracker-columns.js';
import { trackerLayout } from './tracker-format.js';
import { COMPANY_NAMES } from './company-names.js';
import { ACTIVITY_NAMES } from './tracker-names.js';

/** A column called just that may hold the time of day as well as the time it took. */
const VAGUE_DURATIONS: readonly string[] = ['time', 'zeit', 'tiempo', 'temps', 'tijd', 'quantity', 'length'];
const BILLED: readonly string[] = [
  'project',
  'client',
  'customer',
  'billable',
  'projekt',
  'proyecto',
  'projet',
  'kunde',
  'cliente',
  'klant',
];
/** Records about patients are no records of a time tracker, unless they say which task somebody did from when to when. */
const ABOUT_PATIENTS = /\b(patient|mrn|encounter|appointment|visit|provider|handling)\b/;

/**
 * Any other time tracker, by what its columns are called in five languages: a person, what was done, and start and end, or
 * start and duration, or date and duration. Where no column names a person, the file is one person's.
 */
export const timeTracker: FileFormat = {
  kind: 'time-tracker',
  title: 'export of a time tracker',
  targets: ['task_log', 'task_duration'],
  match(header, sample) {
    const columns = trackerColumnsOf(header, sample);
    const missing = whyNone(header, columns);
    return missing ?? trackerLayout(header, columns, confidenceOf(header, columns));
  },
};

function whyNone(header: Header, columns: TrackerColumns): Mismatch | null {
  const isTimed = columns.start !== null && columns.end !== null;
  if (isTimed && columns.activities.length === 0) return { missing: ['task, activity or project'] };
  const isVague = !isTimed && VAGUE_DURATIONS.includes(header.normal[columns.duration] ?? '');
  if (isVague && columnOf(header, BILLED) < 0) return { missing: ['duration'] };
  const namesNobody = personColumnsOf(columns).length === 0;
  const namesTask = isTimed && !namesNobody && columnOf(header, ACTIVITY_NAMES[0] ?? []) >= 0;
  const isPatients = !namesTask && header.normal.some((name) => ABOUT_PATIENTS.test(name));
  if (isPatients || (namesNobody && columns.activities.length === 0)) return { missing: ['a person or an activity'] };
  return null;
}

/** The share of columns that a time tracker usually has; never as sure as a format that knows the very tracker. */
function confidenceOf(header: Header, columns: TrackerColumns): number {
  const { start, end, activities, ...single } = columns;
  const used = new Set([...activities, ...Object.values(single), start?.date, start?.time, end?.date, end?.time]);
  const known = header.normal.filter((name, index) => used.has(index) || COMPANY_NAMES.includes(name)).length;
  return 0.3 + (0.4 * known) / header.names.length;
}
