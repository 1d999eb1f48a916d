import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Role } from '../domain/viewer.js';

export interface LoginRow {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly staffMemberId: string | null;
  readonly isDemonstration: boolean;
  /** She has no password of her own yet. */
  readonly isInvited: boolean;
}

/** Adds a login unless its e-mail address is taken; says whether it did. */
export async function insertLogin(database: Queryable, login: LoginRow): Promise<boolean> {
  const sql = `
    insert into login (id, organization_id, email, name, password_hash, staff_member_id, is_demonstration,
      joined_at)
    values ($1, $2, $3, $4, $5, $6, $7, case when $8::boolean then null else now() end)
    on conflict (lower(email)) do nothing
    returning id`;
  const { id, organizationId, email, name, passwordHash, staffMemberId, isDemonstration, isInvited } = login;
  const values = [id, organizationId, email, name, passwordHash, staffMemberId, isDemonstration, isInvited];
  return (await rowsOf(database, sql, values)).length === 1;
}

export async function insertRoles(database: Queryable, loginId: string, roles: readonly Role[]): Promise<void> {
  const sql = 'insert into login_role (login_id, role) select $1::uuid, unnest($2::text[]) on conflict do nothing';
  await rowsOf(database, sql, [loginId, roles]);
}

export async function insertResponsibilities(
  database: Queryable,
  loginId: string,
  responsibilities: { readonly siteIds: readonly string[]; readonly teamIds: readonly string[] },
): Promise<void> {
  const sql = `
    insert into login_responsibility (login_id, kind, target_id)
    select $1::uuid, 'SITE', unnest($2::uuid[]) union all select $1::uuid, 'TEAM', unnest($3::uuid[])
    on conflict do nothing`;
  await rowsOf(database, sql, [loginId, responsibilities.siteIds, responsibilities.teamIds]);
}
