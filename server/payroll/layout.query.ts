import { rowsOf, type Queryable } from '../database/queryable.js';
import { USUAL_LAYOUT, type PayrollLayout } from './payroll-layout.js';

/** How the organization's payroll wants its file; the usual layout where none was chosen. */
export async function readLayout(database: Queryable, organizationId: string): Promise<PayrollLayout> {
  const sql = 'select layout from payroll_layout where organization_id = $1';
  const [row] = await rowsOf<{ layout: PayrollLayout }>(database, sql, [organizationId]);
  return row?.layout ?? USUAL_LAYOUT;
}

export async function writeLayout(
  database: Queryable,
  organizationId: string,
  layout: PayrollLayout,
  saved: { readonly by: string; readonly at: Date },
): Promise<void> {
  const sql = `
    insert into payroll_layout (organization_id, layout, saved_by_name, saved_at) values ($1, $2, $3, $4)
    on conflict (organization_id) do update set layout = excluded.layout, saved_by_name = excluded.saved_by_name,
      saved_at = excluded.saved_at`;
  await rowsOf(database, sql, [organizationId, JSON.stringify(layout), saved.by, saved.at]);
}

/** The keys of people in the practice's list of staff. */
export async function employeeKeysOf(
  database: Queryable,
  organizationId: string,
  staffMemberIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const sql = 'select id, key from staff_member where organization_id = $1 and id = any($2::uuid[])';
  const rows = await rowsOf<{ id: string; key: string }>(database, sql, [organizationId, staffMemberIds]);
  return new Map(rows.map(({ id, key }) => [id, key]));
}
