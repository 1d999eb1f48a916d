import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Administered } from './administered.js';
import type { AdministrationChange } from './administration-change.table.js';

/** A change as it is noted, in the transaction that makes it. */
export type NotedChange = Pick<AdministrationChange, 'subject' | 'subjectId' | 'subjectName' | 'what'> &
  Partial<Pick<AdministrationChange, 'before' | 'after'>>;

/** Notes what somebody changed, under her name. */
export async function noteChanges(
  database: Queryable,
  { organizationId, name }: { readonly organizationId: string; readonly name: string },
  changes: readonly NotedChange[],
): Promise<void> {
  const sql = `
    insert into administration_change (organization_id, subject, subject_id, subject_name, what, before, after,
      changed_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`;
  for (const { subject, subjectId, subjectName, what, before = [], after = [] } of changes) {
    const values = [subject, subjectId, subjectName, what, before, after];
    await rowsOf(database, sql, [organizationId, ...values, name]);
  }
}

/** A change as it is listed. */
export type ListedChange = Omit<AdministrationChange, 'organizationId'>;

/** Changes of some kinds of things, the newest first. */
export async function listChanges(
  database: Queryable,
  organizationId: string,
  subjects: readonly Administered[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<ListedChange[]> {
  const sql = `
    select id, subject, subject_id as "subjectId", subject_name as "subjectName", what, before, after,
      changed_by as "changedBy", changed_at as "changedAt"
    from administration_change
    where organization_id = $1 and subject = any($2::text[])
    order by id desc
    offset $3 limit $4`;
  return rowsOf<ListedChange>(database, sql, [organizationId, subjects, offset, limit]);
}

export async function countChanges(
  database: Queryable,
  organizationId: string,
  subjects: readonly Administered[],
): Promise<number> {
  const sql = `
    select count(*)::integer as count from administration_change
    where organization_id = $1 and subject = any($2::text[])`;
  const [row] = await rowsOf<{ count: number }>(database, sql, [organizationId, subjects]);
  return row?.count ?? 0;
}
