import { appointments } from '../appointments.js';
import { leaves } from '../leaves.js';
import { punches } from '../punches.js';
import { scheduledShifts } from '../scheduled-shifts.js';
import { visits } from '../visits.js';
import type { FileFormat } from '../format.js';
import { COLUMN_ROLES, MAPPED_RECORDS, type ColumnRole, type MappedRecord } from './column-mapping.js';
import { mappedTasks } from './mapped-tasks.js';

/** How a record is read: by a format that exists, which is shown the mapped columns under the names it knows. */
export interface MappedTarget {
  readonly format: FileFormat;
  /** The name the format gives to each role that a record can have. */
  readonly names: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Roles without which no row can be read; of each list any one will do. */
  readonly needs: readonly (readonly ColumnRole[])[];
  /** Dates in columns of their own are put before the times, because the format takes both in one. */
  readonly joinsDates: boolean;
}

/** What each kind of record can have, for whoever says what the columns are. */
export interface RolesOfRecord {
  readonly record: MappedRecord;
  readonly roles: readonly ColumnRole[];
  readonly needs: readonly (readonly ColumnRole[])[];
}

const VISIT_NAMES = {
  site: 'site',
  start: 'start',
  end: 'end',
  status: 'status',
  patient: 'patient',
  staff: 'staff',
  provider: 'provider',
};

export const MAPPED_TARGETS: Readonly<Record<MappedRecord, MappedTarget>> = {
  TASK: {
    format: mappedTasks(null),
    names: {
      id: 'id',
      staff: 'user id',
      name: 'user',
      activity: 'task',
      date: 'date',
      start: 'start',
      endDate: 'end date',
      end: 'end',
      duration: 'duration',
      site: 'site',
      visit: 'visit',
    },
    needs: [
      ['start', 'date'],
      ['end', 'duration'],
    ],
    joinsDates: false,
  },
  CLOCK: {
    format: punches,
    names: {
      staff: 'employee id',
      name: 'employee',
      date: 'date',
      start: 'time in',
      endDate: 'date out',
      end: 'time out',
      duration: 'hours',
      kind: 'type',
      site: 'site',
    },
    needs: [['staff', 'name'], ['start'], ['end']],
    joinsDates: false,
  },
  SHIFT: {
    format: scheduledShifts,
    names: { id: 'id', staff: 'staff', site: 'site', start: 'start', end: 'end' },
    needs: [['staff'], ['start'], ['end']],
    joinsDates: true,
  },
  LEAVE: {
    format: leaves,
    names: { id: 'id', staff: 'staff', kind: 'kind', start: 'start', end: 'end' },
    needs: [['staff'], ['start'], ['end']],
    joinsDates: true,
  },
  VISIT: { format: visits, names: { visit: 'visit', ...VISIT_NAMES }, needs: [['visit'], ['start']], joinsDates: true },
  APPOINTMENT: {
    format: appointments,
    names: { visit: 'appointment', ...VISIT_NAMES },
    needs: [['visit'], ['start']],
    joinsDates: true,
  },
};

export const ROLES_OF_RECORDS: readonly RolesOfRecord[] = MAPPED_RECORDS.map((record) => ({
  record,
  roles: rolesOf(record),
  needs: MAPPED_TARGETS[record].needs,
}));

/** Those the format has names for, and dates in columns of their own wherever there are times. */
export function rolesOf(record: MappedRecord): ColumnRole[] {
  const { names, joinsDates } = MAPPED_TARGETS[record];
  return COLUMN_ROLES.filter((role) => names[role] !== undefined || (joinsDates && isDateRole(role)));
}

function isDateRole(role: ColumnRole): boolean {
  return role === 'date' || role === 'endDate';
}
