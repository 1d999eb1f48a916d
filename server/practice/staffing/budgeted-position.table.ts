import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../../domain/time/instant.js';

/** How many full-time positions a site may fill in a role, from a day on. */
export interface StoredPosition {
  readonly organizationId: string;
  readonly id: string;
  readonly siteId: string;
  readonly role: string;
  /** Thousandths of a full-time position. */
  readonly milliFte: number;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

export const budgetedPositionTable = new EntitySchema<StoredPosition>({
  name: 'budgeted_position',
  tableName: 'budgeted_position',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'budgeted_position_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'budgeted_position_pk' },
    siteId: { type: 'uuid' },
    role: { type: 'text' },
    milliFte: { type: 'integer' },
    validFrom: { type: 'date' },
    validTo: { type: 'date', nullable: true },
  },
  uniques: [{ name: 'budgeted_position_unique', columns: ['organizationId', 'siteId', 'role', 'validFrom'] }],
  checks: [
    { name: 'budgeted_position_fte_check', expression: 'milli_fte >= 0' },
    { name: 'budgeted_position_period_check', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  foreignKeys: [
    {
      name: 'budgeted_position_site_fk',
      target: 'site',
      columnNames: ['organizationId', 'siteId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
  ],
});
