import type { IncomingMessage } from 'node:http';
import type { Queryable } from '../database/queryable.js';
import type { Viewer } from '../domain/viewer.js';
import { isFromThisMachine } from './origin.js';
import { sessionTokenOf } from './session-cookie.js';
import { findSession } from './session.js';

/** Who is asking; null when nobody is signed in. A demonstration login counts on this machine only. */
export async function viewerOf(
  database: Queryable,
  request: IncomingMessage,
  now = new Date(),
): Promise<Viewer | null> {
  const token = sessionTokenOf(request);
  const session = token === null ? null : await findSession(database, token, now);
  if (session === null || (session.isDemonstration && !isFromThisMachine(request))) return null;
  return session.viewer;
}
