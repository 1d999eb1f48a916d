import { listDemonstrationLogins } from './access/demonstration-logins.query.js';
import { DEMONSTRATION_PASSWORD } from './access/demonstration-password.js';
import { isEmptyInstallation, readInstallationValue, writeInstallationValue } from './database/installation.query.js';
import type { Database } from './database/open-database.js';
import { loggable } from './http/logger.js';
import type { Readiness } from './http/readiness.js';

const STATE = 'demonstration';

/**
 * Loads the demonstration practice into an empty database, or goes on where an earlier start was interrupted, and prints
 * its logins. A failure is reported and leaves the server running, not ready.
 */
export async function demonstrate(
  database: Database,
  readiness: Readiness,
  isWanted: boolean,
  stopping: AbortSignal,
): Promise<void> {
  try {
    if (isWanted && (await isMissing(database))) {
      readiness.demonstration = 'LOADING';
      await load(database);
    }
    if ((await readInstallationValue(database.pool, STATE)) === 'LOADED') readiness.demonstration = 'LOADED';
    await printLogins(database);
  } catch (error) {
    if (stopping.aborted) return;
    readiness.demonstration = 'FAILED';
    console.error(`The demonstration practice could not be loaded: ${loggable(error)}`);
  }
}

async function isMissing(database: Database): Promise<boolean> {
  const state = await readInstallationValue(database.pool, STATE);
  return state === null ? isEmptyInstallation(database.pool) : state === 'LOADING';
}

async function load(database: Database): Promise<void> {
  console.log('Loading the demonstration practice; its pages fill when all of it is read …');
  await writeInstallationValue(database.pool, STATE, 'LOADING');
  const { loadDemonstration } = await import('../seed/load-demonstration.js');
  const today = Temporal.Now.plainDateISO().toString();
  await loadDemonstration(database, { today, log: (line: string) => console.log(`  ${line}`) });
  await writeInstallationValue(database.pool, STATE, 'LOADED');
}

async function printLogins(database: Database): Promise<void> {
  const logins = await listDemonstrationLogins(database.pool);
  if (logins.length === 0) return;
  console.log(`Demonstration logins, on this machine only; the password is ${DEMONSTRATION_PASSWORD}`);
  for (const { email, roles } of logins) console.log(`  ${email.padEnd(32)} ${roles.join(', ').toLowerCase()}`);
}
