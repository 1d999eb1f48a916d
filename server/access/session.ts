import { createHash, randomBytes } from 'node:crypto';
import type { Queryable } from '../database/queryable.js';
import type { Viewer } from '../domain/viewer.js';
import {
  deleteExpiredSessions,
  deleteSession,
  insertSession,
  readSessionLogin,
  touchSession,
  type SessionLogin,
} from './session.query.js';

/** However busy, a session ends after a week; idle, after twelve hours. */
export const LONGEST_SESSION_SECONDS = 7 * 86_400;
export const LONGEST_IDLE_SECONDS = 12 * 3_600;
/** Being seen is written at most this often: reading pages should not write. */
const TOUCH_SECONDS = 300;

const TOKEN_BYTES = 32;

/** Opens a session and returns its token, which exists nowhere else than in the browser's cookie. */
export async function openSession(database: Queryable, loginId: string, now: Date): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await deleteExpiredSessions(database, now);
  const expiresAt = later(now, LONGEST_SESSION_SECONDS);
  await insertSession(database, { tokenSha256: sha256(token), loginId, now, expiresAt });
  return token;
}

/** Who the token belongs to; null when the session is unknown, over, or its login disabled. */
export async function findSession(
  database: Queryable,
  token: string,
  now: Date,
): Promise<{ readonly viewer: Viewer; readonly isDemonstration: boolean } | null> {
  const tokenSha256 = sha256(token);
  const idleBefore = later(now, -LONGEST_IDLE_SECONDS);
  const login = await readSessionLogin(database, { tokenSha256, now, idleBefore });
  if (login === null) return null;
  if (later(login.lastSeenAt, TOUCH_SECONDS) < now) await touchSession(database, tokenSha256, now);
  return { viewer: viewerFrom(login), isDemonstration: login.isDemonstration };
}

/** Ends a session; an unknown token is as good as ended. */
export async function closeSession(database: Queryable, token: string): Promise<void> {
  await deleteSession(database, sha256(token));
}

function viewerFrom({ lastSeenAt: _seen, isDemonstration: _demonstration, ...viewer }: SessionLogin): Viewer {
  return viewer;
}

function sha256(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function later(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}
