import { EntitySchema } from 'typeorm';
import type { PaidTime } from '../domain/pay/rounded-shifts.js';
import type { CivilDate } from '../domain/time/instant.js';

/** How a site rounds punches from a day on, and who said so; stepMinutes null: it does not. */
export interface StoredPunchRounding {
  readonly organizationId: string;
  readonly siteId: string;
  readonly validFrom: CivilDate;
  readonly stepMinutes: number | null;
  readonly paid: PaidTime;
  readonly loginId: string;
  readonly loginName: string;
  readonly setAt: Date;
}

const key = { primary: true, primaryKeyConstraintName: 'punch_rounding_pk' } as const;

export const punchRoundingTable = new EntitySchema<StoredPunchRounding>({
  name: 'punch_rounding',
  tableName: 'punch_rounding',
  columns: {
    organizationId: { type: 'uuid', ...key },
    siteId: { type: 'uuid', ...key },
    validFrom: { type: 'date', ...key },
    stepMinutes: { type: 'smallint', nullable: true },
    paid: { type: 'text', default: 'RAW' },
    loginId: { type: 'uuid' },
    loginName: { type: 'text' },
    setAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
  checks: [
    { name: 'punch_rounding_step_check', expression: 'step_minutes in (5, 6, 15)' },
    { name: 'punch_rounding_paid_check', expression: `paid in ('RAW','ROUNDED')` },
  ],
  foreignKeys: [
    {
      name: 'punch_rounding_site_fk',
      target: 'site',
      columnNames: ['organizationId', 'siteId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
  ],
});
