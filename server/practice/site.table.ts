import { EntitySchema } from 'typeorm';
import type { ZoneId } from '../domain/time/instant.js';

/** A practice location with its time zone. */
export interface Site {
  readonly organizationId: string;
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly zone: ZoneId;
  /** For example `US-CA`; null: no state law is evaluated. */
  readonly jurisdiction: string | null;
}

export const siteTable = new EntitySchema<Site>({
  name: 'site',
  tableName: 'site',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'site_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'site_pk' },
    key: { type: 'text' },
    name: { type: 'text' },
    zone: { type: 'text' },
    jurisdiction: { type: 'text', nullable: true },
  },
  uniques: [{ name: 'site_key_unique', columns: ['organizationId', 'key'] }],
  foreignKeys: [
    {
      name: 'site_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
