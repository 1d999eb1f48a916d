import { EntitySchema } from 'typeorm';
import type { ColumnMapping } from './formats/mapping/column-mapping.js';
import { sourceKeyOf } from './source.table.js';

/** How files of a source with certain columns are read, as somebody said it once. */
export interface StoredColumnMapping {
  readonly organizationId: string;
  readonly sourceId: string;
  /** Hash of the names of the columns it uses: a source may bring files of several kinds. */
  readonly columnsKey: string;
  readonly mapping: ColumnMapping;
  readonly savedAt: Date;
}

const key = { primary: true, primaryKeyConstraintName: 'column_mapping_pk' } as const;

export const columnMappingTable = new EntitySchema<StoredColumnMapping>({
  name: 'column_mapping',
  tableName: 'column_mapping',
  columns: {
    organizationId: { type: 'uuid', ...key },
    sourceId: { type: 'uuid', ...key },
    columnsKey: { type: 'text', ...key },
    mapping: { type: 'jsonb' },
    savedAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
  foreignKeys: [sourceKeyOf('column_mapping')],
});
