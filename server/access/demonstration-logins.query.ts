import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Role } from '../domain/viewer.js';

export interface DemonstrationLogin {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The demonstration logins of the installation, by e-mail address. */
export async function listDemonstrationLogins(database: Queryable): Promise<DemonstrationLogin[]> {
  const sql = `
    select login.email, login.name, array_agg(login_role.role order by login_role.role) as roles
    from login join login_role on login_role.login_id = login.id
    where login.is_demonstration and login.disabled_at is null
    group by login.id
    order by login.email`;
  return rowsOf<DemonstrationLogin>(database, sql);
}
