import { EntitySchema } from 'typeorm';
import type { CivilDate, Weekday } from '../domain/time/instant.js';

/** From when on the workweeks of an organization begin on another weekday; the day falls on it. */
export interface StoredWorkweekChange {
  readonly organizationId: string;
  readonly validFrom: CivilDate;
  readonly weekStartsOn: Weekday;
  readonly statedAt: Date;
  readonly statedBy: string;
}

export const workweekChangeTable = new EntitySchema<StoredWorkweekChange>({
  name: 'workweek_change',
  tableName: 'workweek_change',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'workweek_change_pk' },
    validFrom: { type: 'date', primary: true, primaryKeyConstraintName: 'workweek_change_pk' },
    weekStartsOn: { type: 'text' },
    statedAt: { type: 'timestamp with time zone', default: () => 'now()' },
    statedBy: { type: 'text' },
  },
  checks: [
    {
      name: 'workweek_change_weekday_check',
      expression: `week_starts_on = (array['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY'])[
        extract(isodow from valid_from)::integer]`,
    },
  ],
  foreignKeys: [
    {
      name: 'workweek_change_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
