import type { LedgerTable } from './drafts.js';
import type { FileKind } from './format.js';

/** Which kinds of file are read into which table of the ledger. */
export const KINDS_OF_TABLE: Readonly<Record<LedgerTable, readonly FileKind[]>> = {
  task_log: ['task-logs', 'toggl', 'clockify'],
  clock_span: ['clock-spans', 'punches'],
  scheduled_shift: ['scheduled-shifts'],
  leave: ['leaves'],
  visit: ['visits'],
  appointment: ['appointments'],
};

/** Kinds that are read into the practice. */
export const PRACTICE_KINDS: readonly FileKind[] = ['sites', 'teams', 'staff', 'activities'];

/** The table of the ledger that a kind of file is read into; null: it is about the practice. */
export function tableOfKind(kind: string): LedgerTable | null {
  const tables = Object.keys(KINDS_OF_TABLE) as LedgerTable[];
  return tables.find((table) => (KINDS_OF_TABLE[table] as readonly string[]).includes(kind)) ?? null;
}
