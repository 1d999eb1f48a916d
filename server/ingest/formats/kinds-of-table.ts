import type { LedgerTable } from './drafts.js';
import type { FileKind } from './format.js';

/** Time trackers record stretches of time, or lengths without times, or both in one file. */
const TRACKER_KINDS: readonly FileKind[] = [
  'toggl',
  'clockify',
  'harvest',
  'kimai',
  'solidtime',
  'timechimp',
  'yast',
  'time-tracker',
  'mapped',
];

/** Which kinds of file are read into which table of the ledger. */
export const KINDS_OF_TABLE: Readonly<Record<LedgerTable, readonly FileKind[]>> = {
  task_log: ['task-logs', 'fhir', 'ehr-actions', ...TRACKER_KINDS],
  task_duration: ['ehr-actions', ...TRACKER_KINDS],
  clock_span: ['clock-spans', 'punches', 'mapped'],
  scheduled_shift: ['scheduled-shifts', 'icalendar', 'fhir', 'mapped'],
  leave: ['leaves', 'icalendar', 'mapped'],
  visit: ['visits', 'fhir', 'hl7', 'mapped'],
  appointment: ['appointments', 'fhir', 'hl7', 'mapped'],
};

/** Kinds that are read into the practice and nowhere else. */
export const PRACTICE_KINDS: readonly FileKind[] = [
  'sites',
  'teams',
  'staff',
  'activities',
  'employments',
  'credentials',
  'positions',
  'providers',
];

/** Kinds that are read into the practice, some of them into the ledger as well. */
const KINDS_WITH_PRACTICE: readonly FileKind[] = [...PRACTICE_KINDS, 'fhir', 'ehr-actions'];

/** The tables of the ledger that a kind of file is read into; none: it is about the practice alone. */
export function tablesOfKind(kind: string): LedgerTable[] {
  const tables = Object.keys(KINDS_OF_TABLE) as LedgerTable[];
  return tables.filter((table) => (KINDS_OF_TABLE[table] as readonly string[]).includes(kind));
}

/** Whether a kind of file changes the practice. */
export const bringsPractice = (kind: string): boolean => (KINDS_WITH_PRACTICE as readonly string[]).includes(kind);
