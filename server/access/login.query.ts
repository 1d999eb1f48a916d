import { rowsOf, type Queryable } from '../database/queryable.js';

/** What signing in and changing a password need of a login. */
export interface LoginSecrets {
  readonly id: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly isDemonstration: boolean;
  readonly isDisabled: boolean;
}

const SECRETS = `
  id, email, password_hash as "passwordHash", is_demonstration as "isDemonstration",
  disabled_at is not null as "isDisabled"`;

export async function readLoginByEmail(database: Queryable, email: string): Promise<LoginSecrets | null> {
  const sql = `select ${SECRETS} from login where lower(email) = lower($1)`;
  const [row] = await rowsOf<LoginSecrets>(database, sql, [email.trim()]);
  return row ?? null;
}

export async function readLoginById(database: Queryable, id: string): Promise<LoginSecrets | null> {
  const [row] = await rowsOf<LoginSecrets>(database, `select ${SECRETS} from login where id = $1`, [id]);
  return row ?? null;
}

export async function writePasswordHash(database: Queryable, id: string, passwordHash: string): Promise<void> {
  await rowsOf(database, 'update login set password_hash = $2 where id = $1', [id, passwordHash]);
}

/** The first acknowledgement counts; later ones leave its date alone. */
export async function writeNoticeAcknowledged(database: Queryable, id: string, now: Date): Promise<void> {
  const sql = 'update login set notice_acknowledged_at = coalesce(notice_acknowledged_at, $2) where id = $1';
  await rowsOf(database, sql, [id, now]);
}
