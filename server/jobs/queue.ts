import { PgBoss } from 'pg-boss';
import { clientConfig, type Connection } from '../database/connection.js';

/** Schema of the queue, beside the practice's own in the same database. */
const SCHEMA = 'evenkeel_queue';

/** What each queue carries. */
export interface Jobs {
  /** Look which sources are due, once a minute. */
  readonly 'look-for-due-sources': Record<string, never>;
  /** Ask one source. */
  readonly 'pull-source': { readonly organizationId: string; readonly sourceId: string };
  /** Send the mails that are due: once a minute, and as soon as somebody wants one sent. */
  readonly 'deliver-mails': Record<string, never>;
}

type JobName = keyof Jobs;
const NAMES: readonly JobName[] = ['look-for-due-sources', 'pull-source', 'deliver-mails'];
type MinutelyJob = 'look-for-due-sources' | 'deliver-mails';

/** A pull may read a few hundred megabytes; beyond that it is stuck. */
const LONGEST_JOB_SECONDS = 2 * 3600;
/** A worker that has not been heard of for so long is dead, and its job goes to another. */
const HEARTBEAT_SECONDS = 30;
const KEPT_SECONDS = 3600;

/**
 * The durable queue: jobs are rows of the same database, so that they outlive a crash, and each is given to one worker
 * of whatever server has room. One job of a key waits at most; doubles are dropped.
 */
export class JobQueue {
  readonly #boss: PgBoss;
  #started: Promise<void> | null = null;

  constructor(connection: Connection) {
    const { url, ...parts } = connection;
    this.#boss = new PgBoss({
      ...(url === undefined ? parts : { connectionString: clientConfig(connection).connectionString ?? url }),
      application_name: 'evenkeel queue',
      schema: SCHEMA,
      max: 3,
      superviseIntervalSeconds: HEARTBEAT_SECONDS,
      monitorIntervalSeconds: HEARTBEAT_SECONDS,
    });
    // Without a listener Node would end the process; the queue tries again by itself.
    this.#boss.on('error', (error: Error) => console.error(`queue: ${error.message}`));
  }

  /** Makes the queue's schema if it is missing. A second call waits for the first. */
  start(): Promise<void> {
    return (this.#started ??= this.#start());
  }

  async #start(): Promise<void> {
    await this.#boss.start();
    for (const name of NAMES)
      await this.#boss.createQueue(name, {
        // Of one key one job waits; what a dead worker still holds does not keep it waiting.
        policy: 'short',
        retryLimit: 2,
        retryDelay: HEARTBEAT_SECONDS,
        retryBackoff: true,
        expireInSeconds: LONGEST_JOB_SECONDS,
        heartbeatSeconds: HEARTBEAT_SECONDS,
        deleteAfterSeconds: KEPT_SECONDS,
      });
  }

  /** Takes up jobs until the queue stops, so many at a time. */
  async work<Name extends JobName>(
    name: Name,
    atOnce: number,
    handle: (job: Jobs[Name]) => Promise<void>,
  ): Promise<void> {
    const options = { localConcurrency: atOnce, pollingIntervalSeconds: 1 };
    await this.#boss.work<Jobs[Name]>(name, options, async ([job]) => {
      if (job !== undefined) await handle(job.data);
    });
  }

  /** Puts a job in line, unless one with this key waits already. */
  async send<Name extends JobName>(name: Name, job: Jobs[Name], key: string): Promise<void> {
    await this.#boss.send(name, job, { singletonKey: key });
  }

  /** Puts a job in line every minute, whichever server does it. */
  async everyMinute(name: MinutelyJob): Promise<void> {
    await this.#boss.schedule(name, '* * * * *', {});
  }

  /** Waits for the jobs under way, so long; what is left is given out again later. */
  async stop(patienceMilliseconds: number): Promise<void> {
    if (this.#started === null) return;
    // A queue that could not start has nothing to stop.
    const isStarted = await this.#started.then(
      () => true,
      () => false,
    );
    if (isStarted) await this.#boss.stop({ graceful: true, timeout: patienceMilliseconds, close: true });
  }
}
