import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inspect } from 'node:util';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * The installation's secret key. It turns identifiers of patients and visits into keyed hashes before anything is
 * stored; without it those hashes can neither be reversed nor matched. It also encrypts the secrets of sources. Never printed: it shows itself as its fingerprint.
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

  /**
   * Encrypts a text (AES-256-GCM) so that only this installation can open it again, and only for the same purpose: what
   * was sealed for one row and is put into another does not open.
   */
  seal(purpose: string, text: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#sealingKey(), nonce).setAAD(Buffer.from(purpose));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** The text that was sealed for this purpose. Throws when it was changed, or sealed with another key or purpose. */
  open(purpose: string, sealed: Buffer): string {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.#sealingKey(), nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(purpose)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
      'utf8',
    );
  }

  #sealingKey(): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#key, '', 'evenkeel sealed secrets', 32));
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
