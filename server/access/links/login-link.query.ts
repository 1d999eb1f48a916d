import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { LoginLink } from './login-link.table.js';

/** Gives a login its link; an older one no longer works. */
export async function putLoginLink(database: Queryable, link: LoginLink): Promise<void> {
  const sql = `
    insert into login_link (login_id, id, made_by, made_at, expires_at) values ($1, $2, $3, $4, $5)
    on conflict (login_id) do update
      set id = excluded.id, made_by = excluded.made_by, made_at = excluded.made_at, expires_at = excluded.expires_at`;
  await rowsOf(database, sql, [link.loginId, link.id, link.madeBy, link.madeAt, link.expiresAt]);
}

/** What a link opens. */
export interface LinkedLogin {
  readonly loginId: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly name: string;
  readonly email: string;
  readonly madeBy: string;
  /** She has no password of her own yet. */
  readonly isInvitation: boolean;
}

/** The login whose link this is; null: it has expired, was used or replaced, or the login is disabled. */
export async function readLinkedLogin(
  database: Queryable,
  { loginId, id }: Pick<LoginLink, 'loginId' | 'id'>,
  now: Date,
): Promise<LinkedLogin | null> {
  const sql = `
    select login.id as "loginId", organization.id as "organizationId", organization.name as "organizationName",
      login.name, login.email, login_link.made_by as "madeBy", login.joined_at is null as "isInvitation"
    from login_link
    join login on login.id = login_link.login_id
    join organization on organization.id = login.organization_id
    where login_link.login_id = $1 and login_link.id = $2 and login_link.expires_at > $3
      and login.disabled_at is null and not login.is_demonstration`;
  const [login] = await rowsOf<LinkedLogin>(database, sql, [loginId, id, now]);
  return login ?? null;
}

/** Takes a link away; says whether it was there, so that of two who use it at once one is too late. */
export async function deleteLoginLink(
  database: Queryable,
  { loginId, id }: Pick<LoginLink, 'loginId' | 'id'>,
): Promise<boolean> {
  const sql = 'delete from login_link where login_id = $1 and id = $2 returning id';
  return (await rowsOf(database, sql, [loginId, id])).length === 1;
}

export async function deleteLoginLinkOf(database: Queryable, loginId: string): Promise<void> {
  await rowsOf(database, 'delete from login_link where login_id = $1', [loginId]);
}

/** She has a password of her own from now on. */
export async function writeJoined(database: Queryable, loginId: string, now: Date): Promise<void> {
  await rowsOf(database, 'update login set joined_at = coalesce(joined_at, $2) where id = $1', [loginId, now]);
}
