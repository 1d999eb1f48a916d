import { timingSafeEqual } from 'node:crypto';
import type { Secret } from '../../database/secret.js';
import { isId } from '../../practice/select-scope.js';
import type { WishingLogin } from './mail-wish.query.js';
import { isMailTopic, type MailTopic } from './topics.js';

/** Keeps the parts of a token apart; stands in none of them, and in an address as it is. */
const BETWEEN = '~';

/** What a token lets its bearer end: mails about one thing to one login. Nothing else. */
export interface Unsubscribing extends WishingLogin {
  readonly topic: MailTopic;
}

/** A token that works without signing in, for as long as the installation keeps its key. */
export function unsubscribeToken(secret: Secret, { organizationId, loginId, topic }: Unsubscribing): string {
  const parts = [organizationId, loginId, topic];
  return [...parts, signatureOf(secret, parts).toString('base64url')].join(BETWEEN);
}

/** What a token says; null: it is none of ours. */
export function readUnsubscribeToken(secret: Secret, token: string): Unsubscribing | null {
  const [organizationId = '', loginId = '', topic = '', signature = '', ...rest] = token.split(BETWEEN);
  if (rest.length > 0 || !isId(organizationId) || !isId(loginId) || !isMailTopic(topic)) return null;
  const expected = signatureOf(secret, [organizationId, loginId, topic]);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return { organizationId, loginId, topic };
}

const signatureOf = (secret: Secret, parts: readonly string[]): Buffer =>
  secret.keyedHash('unsubscribe from mail', parts.join(BETWEEN));

/** The address that ends mails: a program posts to it, a person opens it and confirms. */
export const unsubscribeAddress = (publicAddress: string, secret: Secret, unsubscribing: Unsubscribing): string =>
  `${publicAddress}/unsubscribe/${unsubscribeToken(secret, unsubscribing)}`;
