import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../database/open-database.js';
import { FileProblem } from '../file-problem.js';
import { UPLOAD_FOLDER } from '../upload/receive-upload.js';
import { CONNECTORS } from './connectors/all-connectors.js';
import type { PullContext, PullEnd } from './connectors/connector.js';
import { endPull, failPull } from './end-pull.js';
import { PullFailure } from './pull-failure.js';
import { pullableSource, saveBegan, type PullableSource } from './pull-state.query.js';
import { addressesOf } from './source-addresses.js';
import { underLease } from './source-lease.js';
import { openSourceSecret } from './source-secret.js';
import type { PullOutcome } from './pull-settings.js';
import { watchedFolderOf, type SourcesSetting } from './sources-setting.js';
import { takeDelivered } from './take-delivered.js';
import { Web } from './web/web.js';

/** What pulling works with. */
export interface Pulling {
  readonly database: Pick<Database, 'pool' | 'connection' | 'secret'>;
  readonly setting: SourcesSetting;
  /** Aborted when the server stops: what is stored stays, and the next start goes on. */
  readonly signal: AbortSignal;
}

export interface SourceName {
  readonly organizationId: string;
  readonly sourceId: string;
}

/** BUSY: another pull of the source is under way. IDLE: it is paused, or there is no such source any more. */
export type PullResult = PullOutcome | 'BUSY' | 'IDLE';

/**
 * Asks a source once and takes in what it has. Whatever happens on the way, what was stored is stored with the cursor
 * that belongs to it, and the next pull goes on from there.
 *
 * @throws whatever the database throws; a source that cannot be read is an outcome
 */
export async function pullSource(pulling: Pulling, name: SourceName): Promise<PullResult> {
  const { pool, connection } = pulling.database;
  const result = await underLease(connection, name, async (): Promise<PullResult> => {
    const source = await pullableSource(pool, name.organizationId, name.sourceId);
    if (source === null || source.isPaused) return 'IDLE';
    const began = new Date();
    await saveBegan(pool, name.organizationId, name.sourceId, began);
    try {
      const { end, taken, refusals } = await withContext(pulling, name, source, began, (context) =>
        takeAll(pulling, name, source, context),
      );
      return await endPull(pulling, name, source, { began, end, taken, refusals });
    } catch (error) {
      pulling.signal.throwIfAborted();
      if (!(error instanceof PullFailure || error instanceof FileProblem)) {
        await failPull(pulling, name, source, new PullFailure('UNAVAILABLE', 'It stopped unexpectedly.'));
        throw error;
      }
      await failPull(pulling, name, source, asFailure(error));
      return 'FAILED';
    }
  });
  return result ?? 'BUSY';
}

/** Looks whether a source could be read as it is configured; nothing is taken. */
export function testSource(
  pulling: Pulling,
  name: SourceName,
  source: Pick<PullableSource, 'kind' | 'settings' | 'zone'> & { readonly secret: string | null },
): Promise<string> {
  return inWorkFolder(async (workFolder) => {
    const context = contextOf(pulling, name, { ...source, cursor: {} }, new Date(), workFolder);
    try {
      return await CONNECTORS[source.kind].test(context);
    } finally {
      context.web.close();
    }
  });
}

/** What a pull brought. */
interface Taken {
  readonly end: PullEnd;
  readonly taken: number;
  /** Files that cannot be taken, with their reasons. */
  readonly refusals: readonly string[];
}

async function takeAll(
  pulling: Pulling,
  name: SourceName,
  source: PullableSource,
  context: PullContext,
): Promise<Taken> {
  const deliveries = CONNECTORS[source.kind].pull(context);
  const refusals: string[] = [];
  let taken = 0;
  for (let next = await deliveries.next(); ; next = await deliveries.next()) {
    if (next.done === true) return { end: next.value, taken, refusals };
    const became = await takeDelivered(pulling, name, source, next.value);
    if (became === 'TAKEN') taken += 1;
    else if (became !== 'KNOWN') refusals.push(`${next.value.fileName}: ${became.refusal}`);
  }
}

function withContext<Result>(
  pulling: Pulling,
  name: SourceName,
  source: PullableSource,
  now: Date,
  work: (context: PullContext) => Promise<Result>,
): Promise<Result> {
  const { secret: key } = pulling.database;
  const { organizationId, sourceId } = name;
  const secret =
    source.sealedSecret === null ? null : openSourceSecret(key, organizationId, sourceId, source.sealedSecret);
  return inWorkFolder(async (workFolder) => {
    const context = contextOf(pulling, name, { ...source, secret }, now, workFolder);
    try {
      return await work(context);
    } finally {
      context.web.close();
    }
  });
}

function contextOf(
  { setting, signal }: Pulling,
  { organizationId }: SourceName,
  source: Pick<PullableSource, 'kind' | 'settings' | 'zone' | 'cursor'> & { readonly secret: string | null },
  now: Date,
  workFolder: string,
): PullContext {
  const { settings, cursor, zone, secret, kind } = source;
  const addresses = kind === 'FOLDER' ? [] : addressesOf(source);
  const web = new Web({ addresses, privateHosts: setting.privateHosts, limits: setting.limits, signal });
  const watchedFolder = kind === 'FOLDER' ? watchedFolderOf(setting, organizationId, settings.address) : '';
  return { settings, secret, cursor, zone, now, web, workFolder, watchedFolder, signal };
}

async function inWorkFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), UPLOAD_FOLDER));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const asFailure = (error: PullFailure | FileProblem): PullFailure =>
  error instanceof PullFailure ? error : new PullFailure('NOT_AS_EXPECTED', error.message);
