import { claimInstallationValue, readInstallationValue } from './installation.query.js';
import type { Queryable } from './queryable.js';
import { createSecret, readSecret, type Secret } from './secret.js';

const FINGERPRINT = 'secret_fingerprint';

/**
 * The secret key that this database was filled with: given, kept in its file, or new for a new database. Throws when the
 * key at hand is another one, or lost: new hashes would not match the stored ones, and silently so.
 */
export async function matchingSecret(database: Queryable, secretFile: string): Promise<Secret> {
  const expected = await readInstallationValue(database, FINGERPRINT);
  const found = readSecret(secretFile);
  if (found === null && expected !== null) {
    throw new Error(
      `The secret key of this database (fingerprint ${expected}) is missing: set EVENKEEL_SECRET or restore ${secretFile}.`,
    );
  }
  const secret = found ?? createSecret(secretFile);
  const holding = await claimInstallationValue(database, FINGERPRINT, secret.fingerprint);
  if (holding !== secret.fingerprint) {
    throw new Error(
      `The secret key does not belong to this database: its fingerprint is ${secret.fingerprint}, the database was ` +
        `filled with ${holding}. Set EVENKEEL_SECRET or restore ${secretFile}.`,
    );
  }
  return secret;
}
