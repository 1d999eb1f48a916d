import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';

/** Completed visits of a site and day that no known staff member attended; they count for the group only. */
export interface UnattendedVisits {
  readonly organizationId: string;
  readonly siteId: string;
  readonly workday: CivilDate;
  readonly visits: number;
}

export const unattendedVisitsTable = new EntitySchema<UnattendedVisits>({
  name: 'unattended_visits',
  tableName: 'unattended_visits',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'unattended_visits_pk' },
    siteId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'unattended_visits_pk' },
    workday: { type: 'date', primary: true, primaryKeyConstraintName: 'unattended_visits_pk' },
    visits: { type: 'integer' },
  },
  foreignKeys: [
    {
      name: 'unattended_visits_site_fk',
      target: 'site',
      columnNames: ['organizationId', 'siteId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
  ],
});
