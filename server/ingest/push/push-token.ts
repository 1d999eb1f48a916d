import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Queryable } from '../../database/queryable.js';
import { inputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import type { Viewer } from '../../domain/viewer.js';
import { OWN_KINDS } from '../formats/own-kinds.js';
import { sourceOfId } from '../runs/sources.query.js';
import { insertPushToken } from './push-token.query.js';

const TOKEN_BYTES = 32;
/** Tells people and secret scanners what it is. */
const PREFIX = 'evenkeel_push_';
const LONGEST_NAME = 80;
const LONGEST_DAYS = 366;
const DAY_MILLISECONDS = 86_400_000;

/** What a new token shall allow. */
export interface PushTokenInput {
  readonly sourceId: string;
  readonly name: string;
  readonly kinds: readonly string[];
  /** Days until it ends. */
  readonly days: number;
}

/** Makes a token. It is returned this once and exists nowhere else. */
export async function createPushToken(
  database: Queryable,
  viewer: Viewer,
  input: PushTokenInput,
  now: Date,
): Promise<{ readonly id: string; readonly token: string } | InputProblem> {
  const name = input.name.trim();
  if (name === '' || name.length > LONGEST_NAME)
    return inputProblem('BAD_NAME', `Say in at most ${LONGEST_NAME} letters who will use it.`, 'name');
  if (!Number.isInteger(input.days) || input.days < 1 || input.days > LONGEST_DAYS)
    return inputProblem('BAD_DAYS', `A token lasts 1 to ${LONGEST_DAYS} days.`, 'days');
  const kinds = OWN_KINDS.filter((kind) => input.kinds.includes(kind));
  if (kinds.length === 0 || kinds.length !== new Set(input.kinds).size)
    return inputProblem('BAD_KINDS', `Choose kinds of rows among ${OWN_KINDS.join(', ')}.`, 'kinds');
  if ((await sourceOfId(database, viewer.organizationId, input.sourceId)) === null) return notVisible('sourceId');
  const token = `${PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
  const id = randomUUID();
  await insertPushToken(database, {
    organizationId: viewer.organizationId,
    id,
    sourceId: input.sourceId,
    name,
    tokenSha256: hashOfPushToken(token),
    kinds,
    createdBy: viewer.name,
    createdAt: now,
    expiresAt: new Date(now.getTime() + input.days * DAY_MILLISECONDS),
  });
  return { id, token };
}

export const hashOfPushToken = (token: string): Buffer => createHash('sha256').update(token).digest();
