import { rowsOf, type Queryable } from '../database/queryable.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { Role } from '../domain/viewer.js';

export interface NewReceipt {
  readonly organizationId: string;
  readonly staffMemberIds: readonly string[];
  readonly viewerLoginId: string;
  readonly viewerName: string;
  readonly viewerRoles: readonly Role[];
  readonly page: string;
  readonly periodFrom: CivilDate | null;
  readonly periodTo: CivilDate | null;
  readonly lookedAt: Date;
}

/** Writes one receipt per person, except where the same look was noted since `unlessSince`. */
export async function insertReceipts(database: Queryable, receipt: NewReceipt, unlessSince: Date): Promise<void> {
  const sql = `
    with looked as (
      select $1::uuid as organization_id, unnest($2::uuid[]) as staff_member_id, $3::uuid as viewer_login_id,
        $6::text as page, $7::date as period_from, $8::date as period_to
    )
    insert into access_receipt (organization_id, staff_member_id, viewer_login_id, viewer_name, viewer_roles, page,
      period_from, period_to, looked_at)
    select organization_id, staff_member_id, viewer_login_id, $4, $5, page, period_from, period_to, $9
    from looked
    where not exists (
      select from access_receipt as earlier
      where earlier.organization_id = looked.organization_id and earlier.staff_member_id = looked.staff_member_id
        and earlier.viewer_login_id = looked.viewer_login_id and earlier.page = looked.page
        and earlier.period_from is not distinct from looked.period_from
        and earlier.period_to is not distinct from looked.period_to
        and earlier.looked_at > $10)`;
  const { organizationId, staffMemberIds, viewerLoginId, viewerName, viewerRoles, page } = receipt;
  const who = [organizationId, staffMemberIds, viewerLoginId, viewerName, viewerRoles];
  await rowsOf(database, sql, [...who, page, receipt.periodFrom, receipt.periodTo, receipt.lookedAt, unlessSince]);
}

export interface ReceiptRow {
  readonly id: number;
  readonly viewerName: string;
  readonly viewerRoles: readonly Role[];
  readonly page: string;
  readonly periodFrom: CivilDate | null;
  readonly periodTo: CivilDate | null;
  readonly lookedAt: Date;
}

/** Receipts of looks at one person, newest first: those with an id below `before`. */
export async function readReceipts(
  database: Queryable,
  person: { readonly organizationId: string; readonly staffMemberId: string },
  page: { readonly before: number | null; readonly limit: number },
): Promise<ReceiptRow[]> {
  const sql = `
    select id, viewer_name as "viewerName", viewer_roles as "viewerRoles", page, period_from as "periodFrom",
      period_to as "periodTo", looked_at as "lookedAt"
    from access_receipt
    where organization_id = $1 and staff_member_id = $2 and ($3::bigint is null or id < $3)
    order by id desc limit $4`;
  return rowsOf<ReceiptRow>(database, sql, [person.organizationId, person.staffMemberId, page.before, page.limit]);
}

export async function countReceipts(
  database: Queryable,
  person: { readonly organizationId: string; readonly staffMemberId: string },
): Promise<number> {
  const sql = 'select count(*) as receipts from access_receipt where organization_id = $1 and staff_member_id = $2';
  const [row] = await rowsOf<{ receipts: number }>(database, sql, [person.organizationId, person.staffMemberId]);
  return row?.receipts ?? 0;
}
