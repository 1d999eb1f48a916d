import type pg from 'pg';
import type { DataSource, EntitySchema } from 'typeorm';
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from './connection.js';
import { openDataFolder, type DataFolder } from './data-folder.js';
import { openDataSource, poolOf } from './data-source.js';
import {
  claimFolder,
  joinEmbedded,
  NEVER,
  startEmbedded,
  type EmbeddedDatabase,
} from './embedded/embedded-database.js';
import { connectionOfUrl, requireVersion } from './external.js';
import type { Holder } from './folder-lock.js';
import { keepInstallationKey } from './installation-key.js';
import { matchingSecret } from './matching-secret.js';
import { migrate } from './migrate.js';
import type { Secret } from './secret.js';

/** The installation's database: open, of the newest schema, with the key its hashes were made with. */
export interface Database {
  readonly dataSource: DataSource;
  /** The data source's own pool. */
  readonly pool: pg.Pool;
  /** Plain data, for a client of one's own or a worker thread. */
  readonly connection: Connection;
  readonly secret: Secret;
  /** Settles if the embedded server this process runs ends by itself: nothing can be read or written any more. */
  readonly lost: Promise<void>;
  /** Closes the pool, and stops the embedded server if this process started it. */
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  /** What this process is doing, for those who meet it: `serve`, `import`, … */
  readonly command: string;
  /** True for the server: it does not join a running one. Throws `DataFolderInUse` when another holds the folder. */
  readonly alone?: boolean;
  readonly tables?: readonly EntitySchema<object>[];
  readonly poolSize?: number;
  /** Told once when the caller has to wait for another process. */
  readonly onWait?: (holder: Holder) => void;
}

/** Another server is running in this data folder. */
export class DataFolderInUse extends Error {
  readonly holder: Holder;

  constructor(path: string, holder: Holder) {
    super(`Evenkeel is already running in ${path} (process ${holder.pid}).`);
    this.holder = holder;
  }
}

const RETRY_MILLISECONDS = 100;
/** A server that was just told to stop gets this long to leave before a new one gives up. */
const LEAVING_MILLISECONDS = 3_000;
const PATIENCE_MILLISECONDS = 5_000;

/** Opens the database named by `DATABASE_URL`, or else the embedded one of the data folder. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const folder = openDataFolder();
  const url = process.env['DATABASE_URL'];
  const place = url
    ? { connection: connectionOfUrl(url), lost: NEVER, close: () => Promise.resolve() }
    : await enter(folder, options);
  try {
    return await openIn(place, folder, options);
  } catch (error) {
    await place.close();
    throw error;
  }
}

async function openIn(place: EmbeddedDatabase, folder: DataFolder, options: OpenDatabaseOptions): Promise<Database> {
  const { connection } = place;
  await requireVersion(connection);
  const dataSource = await openDataSource(connection, options);
  try {
    await migrate(dataSource, connection);
    const secret = await matchingSecret(dataSource, folder.secretFile);
    keepInstallationKey({ secret, file: folder.secretFile });
    const close = async () => {
      // The pool waits for clients that are checked out; work that is cut off would keep it for ever.
      await Promise.race([dataSource.destroy(), delay(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
      await place.close({ evenIfInUse: options.alone ?? false });
    };
    return { dataSource, pool: poolOf(dataSource), connection, secret, lost: place.lost, close };
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

/** Starts the embedded server or joins the one that runs. */
async function enter(folder: DataFolder, options: OpenDatabaseOptions): Promise<EmbeddedDatabase> {
  let waited = false;
  const deadline = Date.now() + LEAVING_MILLISECONDS;
  for (;;) {
    const claim = claimFolder(folder, options.command);
    if ('release' in claim) return startEmbedded(folder, claim);
    const isRival = options.alone === true && claim.command === options.command;
    if (isRival && Date.now() > deadline) throw new DataFolderInUse(folder.path, claim);
    const joined = options.alone ? null : await joinEmbedded(folder);
    if (joined !== null) return joined;
    if (!waited && options.alone && !isRival) options.onWait?.(claim);
    waited ||= !isRival;
    await delay(RETRY_MILLISECONDS);
  }
}
