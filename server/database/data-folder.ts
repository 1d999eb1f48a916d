import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where this installation keeps what must survive: the embedded database and the secret key. */
export interface DataFolder {
  readonly path: string;
  readonly secretFile: string;
  /** Who uses the embedded database now; see `folder-lock`. */
  readonly lockFile: string;
  readonly clusterPath: string;
  readonly passwordFile: string;
  readonly connectionFile: string;
  readonly logFile: string;
}

/** The folder named by `EVENKEEL_DATA_DIR`, `./evenkeel-data` otherwise; made if it is missing. */
export function openDataFolder(path = process.env['EVENKEEL_DATA_DIR'] || 'evenkeel-data'): DataFolder {
  const root = resolve(path);
  // TRICKY: not 0700. As root the database runs as an unprivileged user who must pass through to its own subfolder;
  // what is secret in here has mode 0600 itself.
  mkdirSync(root, { recursive: true, mode: 0o711 });
  return {
    path: root,
    secretFile: join(root, 'secret'),
    lockFile: join(root, 'in-use.json'),
    clusterPath: join(root, 'postgresql'),
    passwordFile: join(root, 'postgresql-password'),
    connectionFile: join(root, 'postgresql-connection.json'),
    logFile: join(root, 'postgresql.log'),
  };
}
