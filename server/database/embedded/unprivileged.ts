import { readFileSync } from 'node:fs';

/** Whom the database server runs as. */
export interface UnprivilegedUser {
  readonly uid: number;
  readonly gid: number;
}

const USUAL_NOBODY: UnprivilegedUser = { uid: 65534, gid: 65534 };

/** PostgreSQL refuses to run as root, so root hands it to `nobody`. Null: this process is an ordinary user already. */
export function unprivilegedUser(): UnprivilegedUser | null {
  if (process.getuid?.() !== 0) return null;
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody');
  const [uid, gid] = [Number(entry?.[2]), Number(entry?.[3])];
  return uid > 0 && gid > 0 ? { uid, gid } : USUAL_NOBODY;
}
