import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../../domain/time/instant.js';

/** The clinical time of a provider at a site, from a day on. A provider is no staff member. */
export interface StoredProvider {
  readonly organizationId: string;
  readonly id: string;
  readonly key: string;
  readonly siteId: string;
  /** Thousandths of full-time clinical work. */
  readonly milliFte: number;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

export const providerTable = new EntitySchema<StoredProvider>({
  name: 'provider',
  tableName: 'provider',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'provider_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'provider_pk' },
    key: { type: 'text' },
    siteId: { type: 'uuid' },
    milliFte: { type: 'integer' },
    validFrom: { type: 'date' },
    validTo: { type: 'date', nullable: true },
  },
  uniques: [{ name: 'provider_unique', columns: ['organizationId', 'key', 'siteId', 'validFrom'] }],
  checks: [
    { name: 'provider_fte_check', expression: 'milli_fte >= 0' },
    { name: 'provider_period_check', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  foreignKeys: [
    {
      name: 'provider_site_fk',
      target: 'site',
      columnNames: ['organizationId', 'siteId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
  ],
});
