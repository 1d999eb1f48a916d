import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';

/** People of one site who work together. */
export interface Team {
  readonly organizationId: string;
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly siteId: string;
  /** Its last day; null: it goes on. */
  readonly endedOn: CivilDate | null;
}

export const teamTable = new EntitySchema<Team>({
  name: 'team',
  tableName: 'team',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'team_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'team_pk' },
    key: { type: 'text' },
    name: { type: 'text' },
    siteId: { type: 'uuid' },
    endedOn: { type: 'date', nullable: true },
  },
  uniques: [{ name: 'team_key_unique', columns: ['organizationId', 'key'] }],
  foreignKeys: [
    {
      name: 'team_site_fk',
      target: 'site',
      columnNames: ['organizationId', 'siteId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
  ],
});
