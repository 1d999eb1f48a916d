import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Role } from '../../domain/viewer.js';
import { LONGEST_IDLE_SECONDS } from '../session.js';

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

/** A login as administrators see it: what it may, and nothing of what its person did. */
export interface AdministeredLogin {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly staffMemberId: string | null;
  readonly staffMemberName: string | null;
  /** What she is responsible for as a manager, by name. */
  readonly sites: readonly NamedPlace[];
  readonly teams: readonly NamedPlace[];
  readonly isDemonstration: boolean;
  /** False: invited, and has not come yet. */
  readonly hasJoined: boolean;
  readonly isDisabled: boolean;
  /** Browsers signed in. */
  readonly sessions: number;
  /** Until when a link to set a password works; null: there is none. */
  readonly linkUntil: Date | null;
}

const placesIn = (table: 'site' | 'team') => `
  coalesce((select json_agg(json_build_object('id', ${table}.id, 'name', ${table}.name)
      order by ${table}.name collate "und-x-icu", ${table}.id)
    from login_responsibility
    join ${table} on ${table}.organization_id = login.organization_id and ${table}.id = target_id
    where login_id = login.id and kind = '${table.toUpperCase()}'), '[]')`;

const COLUMNS = `
  login.id, login.email, login.name, array(select role from login_role where login_id = login.id order by role) as roles,
  login.staff_member_id as "staffMemberId", staff_member.name as "staffMemberName",
  ${placesIn('site')} as sites, ${placesIn('team')} as teams, login.is_demonstration as "isDemonstration",
  login.joined_at is not null as "hasJoined", login.disabled_at is not null as "isDisabled",
  (select count(*)::integer from session where login_id = login.id and expires_at > $2
    and last_seen_at > $2::timestamptz - interval '${LONGEST_IDLE_SECONDS} seconds') as sessions,
  (select expires_at from login_link where login_id = login.id and expires_at > $2) as "linkUntil"`;

const FROM = `
  from login
  left join staff_member
    on staff_member.organization_id = login.organization_id and staff_member.id = login.staff_member_id
  where login.organization_id = $1`;

/** By name or e-mail address, in part; the text `''` is in all. */
const HAS = `(position(lower($3) in lower(login.name)) > 0 or position(lower($3) in lower(login.email)) > 0)`;

/** A part of a list of logins. */
export interface LoginPage {
  readonly words: string;
  readonly offset: number;
  readonly limit: number;
}

/** Logins of a practice, by name. */
export async function listAdministeredLogins(
  database: Queryable,
  organizationId: string,
  { words, offset, limit }: LoginPage,
  now: Date,
): Promise<AdministeredLogin[]> {
  const sql = `select ${COLUMNS} ${FROM} and ${HAS}
    order by login.name collate "und-x-icu", lower(login.email) offset $4 limit $5`;
  return rowsOf<AdministeredLogin>(database, sql, [organizationId, now, words, offset, limit]);
}

export async function countAdministeredLogins(
  database: Queryable,
  organizationId: string,
  words: string,
): Promise<number> {
  const sql = `select count(*)::integer as count from login
    where organization_id = $1 and ${HAS.replaceAll('$3', '$2')}`;
  const [row] = await rowsOf<{ count: number }>(database, sql, [organizationId, words]);
  return row?.count ?? 0;
}

/** One login of a practice; null: it has none of that id. */
export async function readAdministeredLogin(
  database: Queryable,
  organizationId: string,
  id: string,
  now: Date,
): Promise<AdministeredLogin | null> {
  const sql = `select ${COLUMNS} ${FROM} and login.id = $3`;
  const [login] = await rowsOf<AdministeredLogin>(database, sql, [organizationId, now, id]);
  return login ?? null;
}
