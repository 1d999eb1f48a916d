import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Role } from '../domain/viewer.js';

/** A login as its administrator sees it. */
export interface ListedLogin {
  readonly email: string;
  readonly name: string;
  readonly organizationName: string;
  readonly roles: readonly Role[];
  readonly staffKey: string | null;
  readonly isDisabled: boolean;
}

/** All logins of the installation, by practice and e-mail address. */
export async function listLogins(database: Queryable): Promise<ListedLogin[]> {
  const sql = `
    select login.email, login.name, organization.name as "organizationName", staff_member.key as "staffKey",
      array(select role from login_role where login_id = login.id order by role) as roles,
      login.disabled_at is not null as "isDisabled"
    from login
    join organization on organization.id = login.organization_id
    left join staff_member
      on staff_member.organization_id = login.organization_id and staff_member.id = login.staff_member_id
    order by organization.name collate "und-x-icu", lower(login.email)`;
  return rowsOf<ListedLogin>(database, sql);
}
