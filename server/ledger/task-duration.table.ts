import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';
import { ledgerColumns, staffMemberKeyOf, type LedgerRow } from './ledger-columns.js';

/**
 * Time that a source states as a length on a day, without saying when. It counts in totals of recorded time and in no
 * fact of the clock: nobody knows what it overlaps.
 */
export interface StoredTaskDuration extends LedgerRow {
  readonly staffMemberId: string;
  readonly activityId: string | null;
  readonly siteId: string | null;
  /** The civil date as the source writes it. */
  readonly day: CivilDate;
  readonly seconds: number;
}

export const taskDurationTable = new EntitySchema<StoredTaskDuration>({
  name: 'task_duration',
  tableName: 'task_duration',
  columns: {
    ...ledgerColumns('task_duration'),
    staffMemberId: { type: 'uuid' },
    activityId: { type: 'uuid', nullable: true },
    siteId: { type: 'uuid', nullable: true },
    day: { type: 'date' },
    seconds: { type: 'integer' },
  },
  indices: [{ name: 'task_duration_staff_member_index', columns: ['organizationId', 'staffMemberId', 'day'] }],
  checks: [{ name: 'task_duration_seconds_check', expression: 'seconds >= 0' }],
  foreignKeys: [staffMemberKeyOf('task_duration')],
});
