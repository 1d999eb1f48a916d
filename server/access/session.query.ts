import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Role } from '../domain/viewer.js';

/** Who a session belongs to, with everything a viewer is made of. */
export interface SessionLogin {
  readonly loginId: string;
  readonly organizationId: string;
  readonly name: string;
  readonly staffMemberId: string | null;
  readonly isDemonstration: boolean;
  readonly lastSeenAt: Date;
  readonly roles: readonly Role[];
  readonly managedSiteIds: readonly string[];
  readonly managedTeamIds: readonly string[];
}

/** SQL: everything a viewer is made of, of the row `login`. */
export const VIEWER = `
  login.id as "loginId", login.organization_id as "organizationId", login.name,
  login.staff_member_id as "staffMemberId",
  array(select role from login_role where login_id = login.id order by role) as roles,
  array(select target_id::text from login_responsibility
        where login_id = login.id and kind = 'SITE' order by 1) as "managedSiteIds",
  array(select target_id::text from login_responsibility
        where login_id = login.id and kind = 'TEAM' order by 1) as "managedTeamIds"`;

export async function insertSession(
  database: Queryable,
  session: { readonly tokenSha256: Buffer; readonly loginId: string; readonly now: Date; readonly expiresAt: Date },
): Promise<void> {
  const sql = `
    insert into session (token_sha256, login_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $4)`;
  await rowsOf(database, sql, [session.tokenSha256, session.loginId, session.now, session.expiresAt]);
}

/** The login of a session that has neither expired nor been idle since `idleBefore`; null otherwise. */
export async function readSessionLogin(
  database: Queryable,
  session: { readonly tokenSha256: Buffer; readonly now: Date; readonly idleBefore: Date },
): Promise<SessionLogin | null> {
  const sql = `
    select ${VIEWER}, login.is_demonstration as "isDemonstration", session.last_seen_at as "lastSeenAt"
    from session join login on login.id = session.login_id
    where session.token_sha256 = $1 and session.expires_at > $2 and session.last_seen_at > $3
      and login.disabled_at is null`;
  const [row] = await rowsOf<SessionLogin>(database, sql, [session.tokenSha256, session.now, session.idleBefore]);
  return row ?? null;
}

export async function touchSession(database: Queryable, tokenSha256: Buffer, now: Date): Promise<void> {
  await rowsOf(database, 'update session set last_seen_at = $2 where token_sha256 = $1', [tokenSha256, now]);
}

export async function deleteSession(database: Queryable, tokenSha256: Buffer): Promise<void> {
  await rowsOf(database, 'delete from session where token_sha256 = $1', [tokenSha256]);
}

/** Signs a login out everywhere. */
export async function deleteSessionsOf(database: Queryable, loginId: string): Promise<void> {
  await rowsOf(database, 'delete from session where login_id = $1', [loginId]);
}

export async function deleteExpiredSessions(database: Queryable, now: Date): Promise<void> {
  await rowsOf(database, 'delete from session where expires_at <= $1', [now]);
}
