import { timingSafeEqual } from 'node:crypto';
import type { Secret } from '../../database/secret.js';
import { isId } from '../../practice/select-scope.js';
import type { LoginLink } from './login-link.table.js';

/** Keeps the parts of a token apart; stands in none of them, and in an address as it is. */
const BETWEEN = '~';

type LinkKey = Pick<LoginLink, 'loginId' | 'id'>;

/** What stands in a link. It cannot be made without the key of the installation. */
export function linkToken(secret: Secret, { loginId, id }: LinkKey): string {
  return [loginId, id, signatureOf(secret, loginId, id).toString('base64url')].join(BETWEEN);
}

/** Which link a token is of; null: it is none of ours. */
export function readLinkToken(secret: Secret, token: string): LinkKey | null {
  const [loginId = '', id = '', signature = '', ...rest] = token.split(BETWEEN);
  if (rest.length > 0 || !isId(loginId) || !isId(id)) return null;
  const expected = signatureOf(secret, loginId, id);
  const given = Buffer.from(signature, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected) ? { loginId, id } : null;
}

/**
 * The address of a link, without the host. The token stands behind the `#`, which browsers send to nobody: it is in no
 * log of a server or a proxy.
 */
export const linkPath = (secret: Secret, key: LinkKey): string => `/welcome#${linkToken(secret, key)}`;

const signatureOf = (secret: Secret, loginId: string, id: string): Buffer =>
  secret.keyedHash('login link', `${loginId}${BETWEEN}${id}`);
