import type { Database } from '../database/open-database.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import { purgeKept } from '../ingest/kept/kept-files.query.js';
import { dueSources, raiseQuietAlerts } from '../ingest/sources/pull-state.query.js';
import { pullSource, type SourceName } from '../ingest/sources/pull-source.js';
import { readSourcesSetting } from '../ingest/sources/sources-setting.js';
import { deliverOwnLogs } from '../own-log/deliver-own-log.js';
import type { JobQueue } from './queue.js';

/** Between two runs that bring what staff members tapped into the ledger. */
const OWN_LOG_SECONDS = 600;
/** Sources read at the same time by one server. */
const AT_ONCE = 2;

/** Asks sources when they are due, as long as the server runs. */
export class PullJobs {
  readonly #stopping = new AbortController();
  #started: Promise<void> | null = null;
  #ownLogsAt: EpochSeconds = 0;

  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
  ) {}

  /** Begins; a second call waits for the first. */
  start(): Promise<void> {
    return (this.#started ??= this.#start());
  }

  /** Puts a source in line now; one that waits already is not put there twice. */
  async pullNow(source: SourceName): Promise<void> {
    await this.start();
    await this.queue.send('pull-source', source, source.sourceId);
  }

  /** Breaks off what is under way: what is stored stays, and the next start goes on. */
  stop(): void {
    this.#stopping.abort();
  }

  async #start(): Promise<void> {
    await this.queue.start();
    await this.queue.work('pull-source', AT_ONCE, (source) => this.#pull(source));
    await this.queue.work('look-for-due-sources', 1, () => this.#look());
    await this.queue.everyMinute('look-for-due-sources');
    await this.#look();
  }

  /** Puts in line everything that is due, tells of who has been silent for too long, lets go of files kept long enough, and brings own logs in. */
  async #look(): Promise<void> {
    const now = new Date();
    for (const source of await dueSources(this.database.pool, now))
      await this.queue.send('pull-source', source, source.sourceId);
    await raiseQuietAlerts(this.database.pool, now);
    await purgeKept(this.database.pool);
    await this.#deliver(now.getTime() / 1000);
  }

  async #deliver(now: EpochSeconds): Promise<void> {
    if (now - this.#ownLogsAt < OWN_LOG_SECONDS) return;
    this.#ownLogsAt = now;
    await deliverOwnLogs(this.database, now);
  }

  async #pull(source: SourceName): Promise<void> {
    const setting = readSourcesSetting(process.env);
    await pullSource({ database: this.database, setting, signal: this.#stopping.signal }, source);
  }
}
