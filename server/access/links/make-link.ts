import { randomUUID } from 'node:crypto';
import type { Queryable } from '../../database/queryable.js';
import { putLoginLink } from './login-link.query.js';
import type { LoginLink } from './login-link.table.js';

/** How long an invitation waits, and how long somebody has who asked for a new password. */
const DAYS_TO_JOIN = 7;
const DAYS_TO_RESET = 1;

/** A link just made, to be handed over. */
export interface MadeLink extends LoginLink {
  readonly email: string;
}

/** How a link got on its way. */
export interface HandedOver {
  /** The address without the host, for who made it to pass on; null: it was mailed. */
  readonly path: string | null;
  readonly mailedTo: string | null;
  readonly expiresAt: Date;
}

/** Hands a link over in the transaction that makes it: by mail, or to whoever made it. */
export type HandOver = (client: Queryable, organizationId: string, link: MadeLink) => Promise<HandedOver>;

/** Makes the one link of a login, in the caller's transaction. */
export async function makeLink(
  client: Queryable,
  login: { readonly id: string; readonly email: string; readonly hasJoined: boolean },
  madeBy: string,
  now: Date,
): Promise<MadeLink> {
  const days = login.hasJoined ? DAYS_TO_RESET : DAYS_TO_JOIN;
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  const link: LoginLink = { loginId: login.id, id: randomUUID(), madeBy, madeAt: now, expiresAt };
  await putLoginLink(client, link);
  return { ...link, email: login.email };
}
