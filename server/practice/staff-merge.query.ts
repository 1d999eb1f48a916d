import { rowsOf, type Queryable } from '../database/queryable.js';

/** Two people who were made one; both names as the practice has them now. */
export interface StaffMergeRow {
  readonly id: string;
  readonly fromId: string;
  readonly fromName: string;
  readonly intoId: string;
  readonly intoName: string;
  readonly mergedBy: string;
  readonly mergedAt: Date;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
  /** A later merge rests on this one and has to be undone first. */
  readonly isCovered: boolean;
}

/** Every merge of an organization, the newest first, at most so many. */
export function readStaffMerges(database: Queryable, organizationId: string, limit: number): Promise<StaffMergeRow[]> {
  return rowsOf(database, `${MERGES} order by merged.id desc limit $2`, [organizationId, limit]);
}

/** One merge, locked until the transaction ends; null: there is none of that id. */
export async function lockStaffMerge(
  database: Queryable,
  organizationId: string,
  mergeId: string,
): Promise<StaffMergeRow | null> {
  const rows = await rowsOf<StaffMergeRow>(database, `${MERGES} and merged.id = $2 for update of merged`, [
    organizationId,
    mergeId,
  ]);
  return rows[0] ?? null;
}

/** Notes that the one is the other, with all who were merged into the one before; gives the id of the note. */
export async function noteStaffMerge(
  database: Queryable,
  organizationId: string,
  { fromId, intoId, by }: { readonly fromId: string; readonly intoId: string; readonly by: string },
): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(
    database,
    'insert into staff_merge (organization_id, from_id, into_id, merged_by) values ($1, $2, $3, $4) returning id::text',
    [organizationId, fromId, intoId, by],
  );
  await database.query(
    `update staff_member set merged_into_id = $3 where organization_id = $1 and (id = $2 or merged_into_id = $2)`,
    [organizationId, fromId, intoId],
  );
  return row!.id;
}

/** Makes the one somebody of her own again, with all who had been merged into her before. */
export async function noteStaffMergeUndone(
  database: Queryable,
  organizationId: string,
  { id, fromId }: { readonly id: string; readonly fromId: string },
  by: string,
): Promise<void> {
  await database.query(
    'update staff_merge set undone_by = $3, undone_at = now() where organization_id = $1 and id = $2',
    [organizationId, id, by],
  );
  await database.query('update staff_member set merged_into_id = null where organization_id = $1 and id = $2', [
    organizationId,
    fromId,
  ]);
  await database.query(
    `update staff_member set merged_into_id = $2 where organization_id = $1 and id in (
       select from_id from staff_merge where organization_id = $1 and into_id = $2 and undone_at is null)`,
    [organizationId, fromId],
  );
}

// A merge of the one it went into, made later, has taken its rows further.
const MERGES = `
select merged.id::text, merged.from_id as "fromId", one.name as "fromName", merged.into_id as "intoId",
  other.name as "intoName", merged.merged_by as "mergedBy", merged.merged_at as "mergedAt",
  merged.undone_by as "undoneBy", merged.undone_at as "undoneAt",
  exists (select from staff_merge as later where later.organization_id = $1 and later.undone_at is null
    and later.id > merged.id and later.from_id = merged.into_id) as "isCovered"
from staff_merge as merged
join staff_member as one on one.organization_id = $1 and one.id = merged.from_id
join staff_member as other on other.organization_id = $1 and other.id = merged.into_id
where merged.organization_id = $1`;
