import type { CivilDate } from '../server/domain/time/instant.js';
import { absencesOf } from './absences.js';
import { appointmentsOf } from './appointments.js';
import { daysOfWork } from './days-of-work.js';
import { historyAt } from './history.js';
import { ledgerFiles } from './ledger-files.js';
import { practiceFiles } from './practice-files.js';
import { rosterOf } from './roster.js';
import { staffingFiles } from './staffing-files.js';

/** One file of the demonstration, in one of Evenkeel's own kinds. */
export interface SeedFile {
  readonly name: string;
  readonly kind:
    | 'sites'
    | 'teams'
    | 'staff'
    | 'activities'
    | 'employments'
    | 'credentials'
    | 'positions'
    | 'providers'
    | 'scheduled-shifts'
    | 'leaves'
    | 'clock-spans'
    | 'visits'
    | 'appointments'
    | 'task-logs';
  /** The source the file comes from, as an import names it. */
  readonly source: string;
  /** The last day the file knows everything of; null for files about the practice itself. */
  readonly completeUntil: CivilDate | null;
  readonly text: string;
}

/**
 * The demonstration practice as it stands in the morning of `today`: 26 whole weeks of history and the days of the
 * running one, as files in the order in which they must be read. Equal days give equal files, byte by byte.
 */
export function demonstrationFiles(today: CivilDate): readonly SeedFile[] {
  const history = historyAt(today);
  const absences = absencesOf(history);
  const roster = rosterOf(history, absences);
  const days = daysOfWork(roster, absences, history);
  const appointments = appointmentsOf(days, roster, history);
  return [
    ...practiceFiles(history),
    ...staffingFiles(history),
    ...ledgerFiles({ history, absences, roster, days, appointments }),
  ];
}
