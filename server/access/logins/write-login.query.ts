import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Viewer } from '../../domain/viewer.js';

/**
 * Lets one administrator at a time change logins of a practice, until the transaction ends, and says whether the viewer
 * still is one: another may have taken it from her a moment ago.
 */
export async function lockLogins(
  database: Queryable,
  { organizationId, loginId }: Pick<Viewer, 'organizationId' | 'loginId'>,
): Promise<boolean> {
  await rowsOf(database, `select pg_advisory_xact_lock(hashtextextended('evenkeel logins ' || $1::text, 0))`, [
    organizationId,
  ]);
  const sql = `
    select exists (
      select from login join login_role on login_role.login_id = login.id
      where login.organization_id = $1 and login.id = $2 and role = 'ADMINISTRATOR' and disabled_at is null
    ) as "isOne"`;
  const [row] = await rowsOf<{ isOne: boolean }>(database, sql, [organizationId, loginId]);
  return row?.isOne ?? false;
}

/** Administrators besides one login who can come in today: enabled, and with a password of their own. */
export async function countOtherAdministrators(
  database: Queryable,
  organizationId: string,
  loginId: string,
): Promise<number> {
  const sql = `
    select count(*)::integer as count from login join login_role on login_role.login_id = login.id
    where organization_id = $1 and login.id <> $2 and role = 'ADMINISTRATOR' and disabled_at is null
      and joined_at is not null`;
  const [row] = await rowsOf<{ count: number }>(database, sql, [organizationId, loginId]);
  return row?.count ?? 0;
}

/** Who of the practice's logins, besides one, is tied to a staff member; null: nobody. */
export async function loginTiedTo(
  database: Queryable,
  organizationId: string,
  staffMemberId: string,
  besides: string | null,
): Promise<string | null> {
  const sql = `
    select email from login
    where organization_id = $1 and staff_member_id = $2 and id is distinct from $3::uuid limit 1`;
  const [row] = await rowsOf<{ email: string }>(database, sql, [organizationId, staffMemberId, besides]);
  return row?.email ?? null;
}

export async function writeLogin(
  database: Queryable,
  organizationId: string,
  login: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly staffMemberId: string | null;
  },
): Promise<void> {
  const sql = `
    update login set name = $3, email = $4, staff_member_id = $5 where organization_id = $1 and id = $2`;
  await rowsOf(database, sql, [organizationId, login.id, login.name, login.email, login.staffMemberId]);
}

/** Takes roles and responsibilities from a login, so that others can be written. */
export async function clearRights(database: Queryable, loginId: string): Promise<void> {
  await rowsOf(database, 'delete from login_role where login_id = $1', [loginId]);
  await rowsOf(database, 'delete from login_responsibility where login_id = $1', [loginId]);
}

/** Null: it may sign in again. */
export async function writeDisabled(
  database: Queryable,
  organizationId: string,
  loginId: string,
  disabledAt: Date | null,
): Promise<void> {
  const sql = 'update login set disabled_at = $3 where organization_id = $1 and id = $2';
  await rowsOf(database, sql, [organizationId, loginId, disabledAt]);
}
