import { EntitySchema } from 'typeorm';
import type { MealRecording, SourceFeed } from '../domain/ledger.js';
import type { DateOrder } from './reading/date-order.js';

/** A system files come from. */
export interface Source {
  readonly organizationId: string;
  readonly id: string;
  readonly key: string;
  readonly feeds: readonly SourceFeed[];
  /** Site of rows that name none; null: not fixed. */
  readonly siteId: string | null;
  readonly zone: string | null;
  readonly dateOrder: DateOrder | null;
  readonly mealRecording: MealRecording;
}

export const sourceTable = new EntitySchema<Source>({
  name: 'source',
  tableName: 'source',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'source_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'source_pk' },
    key: { type: 'text' },
    feeds: { type: 'text', array: true, default: '{}' },
    siteId: { type: 'uuid', nullable: true },
    zone: { type: 'text', nullable: true },
    dateOrder: { type: 'text', nullable: true },
    mealRecording: { type: 'text', default: 'NONE' },
  },
  uniques: [{ name: 'source_key_unique', columns: ['organizationId', 'key'] }],
  checks: [
    { name: 'source_meal_recording_check', expression: `meal_recording in ('PUNCHED','AUTO_DEDUCT','NONE')` },
    { name: 'source_date_order_check', expression: `date_order in ('DMY','MDY','YMD')` },
  ],
  foreignKeys: [
    {
      name: 'source_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});

/** The named key from a table to the source its rows are about. */
export const sourceKeyOf = (table: string) => ({
  name: `${table}_source_fk`,
  target: 'source',
  columnNames: ['organizationId', 'sourceId'],
  referencedColumnNames: ['organizationId', 'id'],
  onDelete: 'CASCADE' as const,
});
