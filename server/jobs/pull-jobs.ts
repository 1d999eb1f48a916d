import type { Database } from '../database/open-database.js';
import { purgeKept } from '../ingest/kept/kept-files.query.js';
import { dueSources, raiseQuietAlerts } from '../ingest/sources/pull-state.query.js';
import { pullSource, type SourceName } from '../ingest/sources/pull-source.js';
import { readSourcesSetting } from '../ingest/sources/sources-setting.js';
import type { JobQueue } from './queue.js';

/** Sources read at the same time by one server. */
const AT_ONCE = 2;

/** Asks sources when they are due, as long as the server runs. */
export class PullJobs {
  readonly #stopping = new AbortController();
  #started: Promise<void> | null = null;

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

  /** Puts in line everything that is due, tells of who has been silent for too long, and lets go of files kept long enough. */
  async #look(): Promise<void> {
    const now = new Date();
    for (const source of await dueSources(this.database.pool, now))
      await this.queue.send('pull-source', source, source.sourceId);
    await raiseQuietAlerts(this.database.pool, now);
    await purgeKept(this.database.pool);
  }

  async #pull(source: SourceName): Promise<void> {
    const setting = readSourcesSetting(process.env);
    await pullSource({ database: this.database, setting, signal: this.#stopping.signal }, source);
  }
}
