import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';

/** A workweek whose facts no longer follow from the ledger; `weekStarting` is the workday it begins with. */
export interface StaleWeek {
  readonly organizationId: string;
  /** `NOBODY` stands for the visits of that week which no known staff member attended. */
  readonly staffMemberId: string;
  readonly weekStarting: CivilDate;
}

/** The staff member who is nobody: her weeks carry the visits that no known staff member attended. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

export const staleWeekTable = new EntitySchema<StaleWeek>({
  name: 'stale_week',
  tableName: 'stale_week',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'stale_week_pk' },
    staffMemberId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'stale_week_pk' },
    weekStarting: { type: 'date', primary: true, primaryKeyConstraintName: 'stale_week_pk' },
  },
});
