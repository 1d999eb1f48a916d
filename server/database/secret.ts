import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inspect } from 'node:util';

/**
 * The installation's secret key. It turns identifiers of patients and visits into keyed hashes before anything is
 * stored; without it those hashes can neither be reversed nor matched. Never printed: it shows itself as its fingerprint.
 */
export class Secret {
  readonly #key: string;
  /** Sixteen hexadecimal digits that tell one key from another and reveal nothing of it. */
  readonly fingerprint: string;

  constructor(key: string) {
    if (key.length < 16) throw new Error('EVENKEEL_SECRET must have at least 16 characters');
    this.#key = key;
    this.fingerprint = createHmac('sha256', key).update('evenkeel fingerprint').digest('hex').slice(0, 16);
  }

  /**
   * HMAC-SHA-256 of a text, 32 bytes. `domain` separates what must never match: it names the organization and what the
   * text identifies, for example `<organization id>:visit`.
   */
  keyedHash(domain: string, text: string): Buffer {
    return createHmac('sha256', this.#key).update(domain).update('\0').update(text).digest();
  }

  toJSON(): string {
    return `Secret ${this.fingerprint}`;
  }

  [inspect.custom](): string {
    return this.toJSON();
  }
}

/** The key from `EVENKEEL_SECRET`, else from its file; null when there is neither. */
export function readSecret(secretFile: string): Secret | null {
  const given = process.env['EVENKEEL_SECRET'];
  if (given) return new Secret(given);
  return existsSync(secretFile) ? new Secret(readFileSync(secretFile, 'utf8').trim()) : null;
}

/** A new random key, kept with mode 600. Fails if the file exists: a key is never overwritten. */
export function createSecret(secretFile: string): Secret {
  const key = randomBytes(32).toString('hex');
  writeFileSync(secretFile, `${key}\n`, { mode: 0o600, flag: 'wx' });
  return new Secret(key);
}
