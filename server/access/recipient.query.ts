import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Viewer } from '../domain/viewer.js';
import { VIEWER } from './session.query.js';

/** Somebody to be written to, with what she may see at this moment. */
export interface Recipient {
  readonly viewer: Viewer;
  readonly email: string;
  /** Nobody reads the mail of a demonstration: its addresses are made up. */
  readonly isDemonstration: boolean;
}

/** A login that may sign in, as a recipient; null: there is none. */
export async function readRecipient(
  database: Queryable,
  organizationId: string,
  loginId: string,
): Promise<Recipient | null> {
  const sql = `
    select ${VIEWER}, login.email, login.is_demonstration as "isDemonstration"
    from login
    where login.organization_id = $1 and login.id = $2 and login.disabled_at is null`;
  const [row] = await rowsOf<Viewer & Pick<Recipient, 'email' | 'isDemonstration'>>(database, sql, [
    organizationId,
    loginId,
  ]);
  if (row === undefined) return null;
  const { email, isDemonstration, ...viewer } = row;
  return { viewer, email, isDemonstration };
}
