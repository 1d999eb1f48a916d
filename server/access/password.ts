import { argon2, randomBytes, randomInt, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';
import { inputProblem, type InputProblem } from '../domain/input-problem.js';

const derive = promisify(argon2);

/** Cost of one guess: 19 MiB and two passes (OWASP Password Storage Cheat Sheet, Argon2id). */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

const SHORTEST = 10;
const LONGEST = 200;

/** Letters and digits that cannot be mistaken for each other when read from a screen or a note. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Hash of a password with its algorithm, cost and salt: `argon2id$19456$2$1$<salt>$<hash>`, base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive('argon2id', parameters(password, salt, COST));
  return ['argon2id', COST.memory, COST.passes, COST.parallelism, encode(salt), encode(hash)].join('$');
}

/** Whether the password belongs to the hash. Takes the same time for every password. Throws on a malformed hash. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [algorithm, memory, passes, parallelism, salt, hash] = stored.split('$');
  if (algorithm !== 'argon2id' || salt === undefined || hash === undefined) throw new Error('malformed password hash');
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const derived = await derive('argon2id', parameters(password, Buffer.from(salt, 'base64url'), cost));
  return timingSafeEqual(derived, Buffer.from(hash, 'base64url'));
}

/** A password of four groups of five, about 99 bits, to be printed once. */
export function generatePassword(): string {
  const group = () => Array.from({ length: 5 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** What is wrong with a new password, if anything. Length is what counts; no rules of composition (NIST SP 800-63B). */
export function passwordProblem(password: string, email: string, field: string): InputProblem | null {
  if (password.length < SHORTEST) {
    return inputProblem('WEAK_PASSWORD', `A password needs at least ${SHORTEST} characters.`, field);
  }
  if (password.length > LONGEST) {
    return inputProblem('WEAK_PASSWORD', `A password has at most ${LONGEST} characters.`, field);
  }
  const isGuessable = password.toLowerCase() === email.toLowerCase() || new Set(password).size < 4;
  return isGuessable ? inputProblem('WEAK_PASSWORD', 'This password is too easy to guess.', field) : null;
}

function parameters(password: string, nonce: Buffer, cost: Record<keyof typeof COST, number>): Argon2Parameters {
  // NFKC: the same password typed on another keyboard gives the same characters.
  return { message: password.normalize('NFKC'), nonce, tagLength: HASH_BYTES, ...cost };
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64url');
}
