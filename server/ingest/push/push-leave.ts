import type { Queryable } from '../../database/queryable.js';
import type { FileKind } from '../formats/format.js';
import { usePushToken, type PushLeave } from './push-leave.query.js';
import { hashOfPushToken } from './push-token.js';

/** What the bearer of a token may do; null: nothing. */
export function leaveOf(database: Queryable, authorization: string | undefined, now: Date): Promise<PushLeave | null> {
  const token = /^Bearer (\S{20,200})$/i.exec(authorization ?? '')?.[1];
  return token === undefined ? Promise.resolve(null) : usePushToken(database, hashOfPushToken(token), now);
}

export const mayPush = ({ kinds }: PushLeave, kind: string): kind is FileKind =>
  (kinds as readonly string[]).includes(kind);
