import 'reflect-metadata';
import { join } from 'node:path';
import { DataFolderInUse, openDatabase, type Database } from './database/open-database.js';
import { demonstrate } from './demonstration.js';
import { listen, UnusableAddress } from './http/listen.js';
import { loggable } from './http/logger.js';
import { openApp } from './http/open-app.js';
import { Readiness } from './http/readiness.js';
import { readHttpSettings, type HttpSettings } from './http/settings.js';
import { stopOnSignal } from './http/stop-on-signal.js';
import { MailJobs } from './jobs/mail-jobs.js';
import { PullJobs } from './jobs/pull-jobs.js';
import { tables } from './tables.js';

const PAGES = join(import.meta.dirname, '..', 'web');

try {
  await boot(readHttpSettings(process.env));
} catch (error) {
  const isExpected = error instanceof DataFolderInUse || error instanceof UnusableAddress;
  console.error(isExpected ? error.message : loggable(error));
  process.exit(1);
}

/** Opens the database, listens, and fills an empty database while it already answers. */
async function boot(settings: HttpSettings): Promise<void> {
  const database = await openDatabase({
    command: 'serve',
    alone: true,
    tables,
    onWait: (holder) => console.log(`Waiting for "${holder.command}" (process ${holder.pid}) to end …`),
  });
  try {
    await serve(database, settings);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serve(database: Database, settings: HttpSettings): Promise<void> {
  const pages = settings.servesPages ? PAGES : null;
  const app = await openApp(database, { pages, trustedProxies: settings.trustedProxies });
  const address = await listen(app, settings);
  const stopping = stopOnSignal(async () => {
    await app.close();
    await database.close();
  });
  void endWhenLost(database, stopping);
  console.log(`\nEvenkeel is running at ${address}\n`);
  await demonstrate(database, app.get(Readiness), settings.wantsDemonstration, stopping);
  if (!stopping.aborted) await beginJobs([app.get(PullJobs), app.get(MailJobs)], stopping);
}

/** Without a queue everything but the schedule works; whoever runs the server is told. */
async function beginJobs(jobs: readonly { start(): Promise<void> }[], stopping: AbortSignal): Promise<void> {
  try {
    for (const each of jobs) await each.start();
  } catch (error) {
    if (!stopping.aborted) console.error(`Sources are not asked and no mail is sent: ${loggable(error)}`);
  }
}

/** A server without its database serves nobody: whoever supervises it shall start it again. */
async function endWhenLost(database: Database, stopping: AbortSignal): Promise<void> {
  await database.lost;
  if (stopping.aborted) return;
  console.error('The embedded database has ended unexpectedly; its log is in the data folder. Start again.');
  process.exit(1);
}
