import { hash } from 'node:crypto';
import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { ColumnMapping } from '../formats/mapping/column-mapping.js';

/** What files of a source are read by, those mapped last first. */
export async function columnMappings(
  database: Queryable,
  organizationId: string,
  sourceId: string,
): Promise<ColumnMapping[]> {
  const rows = await rowsOf<{ mapping: ColumnMapping }>(
    database,
    `select mapping from column_mapping where organization_id = $1 and source_id = $2 order by saved_at desc, columns_key`,
    [organizationId, sourceId],
  );
  return rows.map(({ mapping }) => mapping);
}

/** The mapping a source has for the same columns; null: none. */
export async function columnMappingLike(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  mapping: ColumnMapping,
): Promise<ColumnMapping | null> {
  const [row] = await rowsOf<{ mapping: ColumnMapping }>(
    database,
    'select mapping from column_mapping where organization_id = $1 and source_id = $2 and columns_key = $3',
    [organizationId, sourceId, columnsKey(mapping)],
  );
  return row?.mapping ?? null;
}

/** Forgets what a source has for the columns of a mapping. */
export async function deleteColumnMapping(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  mapping: ColumnMapping,
): Promise<void> {
  await database.query(
    'delete from column_mapping where organization_id = $1 and source_id = $2 and columns_key = $3',
    [organizationId, sourceId, columnsKey(mapping)],
  );
}

/** Keeps a mapping with its source; one for the same columns takes the place of the one before. */
export async function saveColumnMapping(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  mapping: ColumnMapping,
): Promise<void> {
  await database.query(
    `insert into column_mapping (organization_id, source_id, columns_key, mapping) values ($1, $2, $3, $4)
     on conflict (organization_id, source_id, columns_key)
     do update set mapping = excluded.mapping, saved_at = now()
     where column_mapping.mapping is distinct from excluded.mapping`,
    [organizationId, sourceId, columnsKey(mapping), JSON.stringify(mapping)],
  );
}

/** Forgets every mapping of a source: its files are recognised, or mapped, anew. Gives how many there were. */
export async function deleteColumnMappings(
  database: Queryable,
  organizationId: string,
  sourceId: string,
): Promise<number> {
  const rows = await rowsOf(
    database,
    'delete from column_mapping where organization_id = $1 and source_id = $2 returning 1',
    [organizationId, sourceId],
  );
  return rows.length;
}

/** What tells apart for which columns mappings are: several kinds of files may come from one source. */
export function columnsKey({ columns }: ColumnMapping): string {
  const names = Object.values(columns).flat();
  return hash('sha256', [...new Set(names)].sort().join('\n'));
}
