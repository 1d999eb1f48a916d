import { EntitySchema } from 'typeorm';
import type { RoundedShift } from '../domain/pay/rounded-shifts.js';
import type { CivilDate } from '../domain/time/instant.js';
import { staffMemberFactKeyOf } from './staff-member-fact-key.js';

/** A shift of the rounding ledger as stored; instants in ISO. */
export interface StoredRoundedShift extends Pick<
  RoundedShift,
  'staffMemberId' | 'workday' | 'siteId' | 'rawSeconds' | 'roundedSeconds' | 'paid'
> {
  readonly organizationId: string;
  readonly startedAt: string;
  readonly endedAt: string;
  /** Null with `roundedEndedAt`: the shift rounds to nothing. */
  readonly roundedStartedAt: string | null;
  readonly roundedEndedAt: string | null;
  readonly teamId: string | null;
  readonly weekStarting: CivilDate;
  readonly stepMinutes: number;
}

const key = { primary: true, primaryKeyConstraintName: 'rounded_shift_pk' } as const;

export const roundedShiftTable = new EntitySchema<StoredRoundedShift>({
  name: 'rounded_shift',
  tableName: 'rounded_shift',
  columns: {
    organizationId: { type: 'uuid', ...key },
    staffMemberId: { type: 'uuid', ...key },
    workday: { type: 'date', ...key },
    startedAt: { type: 'timestamp with time zone', ...key },
    endedAt: { type: 'timestamp with time zone' },
    roundedStartedAt: { type: 'timestamp with time zone', nullable: true },
    roundedEndedAt: { type: 'timestamp with time zone', nullable: true },
    siteId: { type: 'uuid' },
    teamId: { type: 'uuid', nullable: true },
    weekStarting: { type: 'date' },
    rawSeconds: { type: 'integer' },
    roundedSeconds: { type: 'integer' },
    stepMinutes: { type: 'smallint' },
    paid: { type: 'text' },
  },
  indices: [{ name: 'rounded_shift_workday_index', columns: ['organizationId', 'workday'] }],
  foreignKeys: [staffMemberFactKeyOf('rounded_shift')],
});
