import type { Secret } from './secret.js';

/** The key, and the file it is read from where it is in none of the environment; null: it has no file. */
export interface InstallationKey {
  readonly secret: Secret;
  readonly file: string | null;
}

let kept: InstallationKey | null = null;

/**
 * A process opens one installation. Whoever opens it keeps its key here, for the rooms that open what was sealed deep in
 * a recompute; they get clients and transactions from many places and no key with them.
 */
export function keepInstallationKey(key: InstallationKey): void {
  kept = key;
}

/** Where the key of this process is; null: none was kept. */
export const keptInstallationKey = (): InstallationKey | null => kept;

/** The installation's key. Throws when this process has opened none. */
export function installationSecret(): Secret {
  if (kept === null) throw new Error('what was sealed cannot be opened: this process has opened no installation');
  return kept.secret;
}
