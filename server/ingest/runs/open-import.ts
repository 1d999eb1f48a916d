import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Secret } from '../../database/secret.js';
import { weekStartOf } from '../../practice/week-start.query.js';
import { stableId } from '../../practice/stable-id.js';
import type { FileSurvey } from '../reading/survey-file.js';
import { allTogether, eachAlone, type Transact } from '../store/transact.js';
import type { WorkweekStart } from '../../domain/time/workweek.js';
import type { ImportListener } from '../import-file.js';
import { columnMappingLike, saveColumnMapping } from './column-mappings.query.js';
import type { ImportOptions } from './import-options.js';
import { rowCorrections, takeCorrectionsOver } from '../quarantine/corrections.query.js';
import type { NamedOrganization } from './organizations.query.js';
import { organizationFor, placeFor, type Place } from './place.js';
import { readingContext, type FileReadingContext } from './reading-context.js';
import { closeInterruptedRuns, insertRun, reopenRun, unfinishedRun, type UnfinishedRun } from './run.query.js';
import { importTurn } from './import-turn.js';
import { lockPeople } from './people-lock.js';
import { lockSource, type Release } from './source-lock.js';
import { saveSource, sourceOfKey, type KnownSource } from './sources.query.js';
import type { Taught } from './taught.js';

/** An import under way: its place, its source, its run, and the one connection that holds the source's lock. */
export interface OpenedImport {
  readonly client: pg.PoolClient;
  readonly transact: Transact;
  readonly survey: FileSurvey;
  readonly options: ImportOptions;
  readonly organizationId: string;
  readonly place: Place;
  readonly source: KnownSource;
  readonly runId: string;
  readonly resumed: UnfinishedRun | null;
  readonly context: FileReadingContext;
  readonly secret: Secret;
  /** What is read again; null: a file was given. */
  readonly replays: Replayed | null;
  readonly weekStartsOn: WorkweekStart;
  /** What the caller wants to hold exactly when the last rows do; part of their transaction. */
  readonly alongside: (client: pg.ClientBase) => Promise<void>;
  /** Ends an open transaction after a failure, or a dry run. */
  abandon(): Promise<void>;
  close(): Promise<void>;
}

/** A run that is made anew from its kept file. */
export interface Replayed {
  readonly runId: string;
  /** The run the file was kept with: that run, or the first of a row of replays. */
  readonly keptWithRunId: string;
  /** When the file came: what was to come then is judged by it. */
  readonly began: Date;
}

interface Opening {
  readonly pool: pg.Pool;
  readonly secret: Secret;
}

/** Takes the source's lock and opens the run, new or interrupted. A dry run is one transaction that `abandon` takes back. */
export async function openImport(
  { pool, secret }: Opening,
  survey: FileSurvey,
  options: ImportOptions,
  listener: ImportListener,
): Promise<OpenedImport> {
  const organization = await organizationFor(pool, options.organization);
  const endTurn = await importTurn(`${organization?.id ?? ''} ${options.source}`, listener.onWait);
  const { client, release } = await lockedClient(pool, organization?.id ?? null, options, listener).catch(
    async (error: unknown) => {
      await endTurn();
      throw error;
    },
  );
  const transact = options.isDryRun ? allTogether : eachAlone(client);
  if (options.isDryRun) await client.query('begin');
  const close = async (): Promise<void> => {
    try {
      await release();
      client.release();
    } catch (error) {
      // A connection that fails is not given back to others, and its lock is gone with it.
      client.release(error as Error);
    } finally {
      await endTurn();
    }
  };
  const abandon = async (): Promise<void> => {
    await client.query('rollback');
  };
  try {
    const held = { client, transact, secret, organization, replays: null };
    return { ...(await openOn(held, survey, options, listener)), abandon, close };
  } catch (error) {
    await abandon();
    await close();
    throw error;
  }
}

/** What an import is opened on: a connection that holds the source's lock. */
interface Held extends Pick<OpenedImport, 'client' | 'transact' | 'secret' | 'replays'> {
  readonly organization: NamedOrganization | null;
}

/** Opens a run that reads a kept file again, as part of the caller's transaction, which the caller ends. */
export async function openReplay(
  held: Pick<Held, 'client' | 'secret' | 'organization'> & { readonly replays: Replayed },
  survey: FileSurvey,
  options: ImportOptions,
): Promise<OpenedImport> {
  const nothing = (): Promise<void> => Promise.resolve();
  const opened = await openOn({ ...held, transact: allTogether }, survey, options, {});
  return { ...opened, abandon: nothing, close: nothing };
}

async function openOn(
  held: Held,
  survey: FileSurvey,
  options: ImportOptions,
  listener: ImportListener,
): Promise<Omit<OpenedImport, 'abandon' | 'close'>> {
  const { client, transact, secret, organization, replays } = held;
  const opened = await transact(async () => {
    const known = organization === null ? null : await sourceOfKey(client, organization.id, options.source);
    const place = await placeFor(client, organization, known, options, bringsSites(survey));
    const { source, taught } = await knownSource(client, place, known, survey, options);
    const run = await openRun(client, place, source, survey, options, taught, replays);
    if (replays !== null) await takeCorrectionsOver(client, replays.runId, run.runId);
    const said = run.resumed?.warnings ?? place.warnings;
    return {
      place: { ...place, warnings: said },
      source,
      ...run,
      weekStartsOn: await weekStartOf(client, place.organizationId),
    };
  });
  const { organizationId } = opened.place;
  listener.onRun?.(opened.runId, organizationId);
  const corrections = await rowCorrections(client, organizationId, opened.source.id);
  const occasion = { ...options, began: replays?.began ?? opened.startedAt };
  const context = readingContext(opened.place, survey.dateOrder.order, secret, occasion, corrections);
  const alongside = listener.onStored ?? (() => Promise.resolve());
  return { client, transact, secret, replays, survey, options, organizationId, ...opened, context, alongside };
}

/** A connection that holds the source's lock, and with other imports the people they name. */
async function lockedClient(
  pool: pg.Pool,
  organizationId: string | null,
  { source }: ImportOptions,
  { onWait }: ImportListener,
): Promise<{ client: pg.PoolClient; release: Release }> {
  const client = await pool.connect();
  try {
    const releaseSource = await lockSource(client, organizationId, source, onWait);
    const releasePeople = await lockPeople(client, organizationId, 'SHARED');
    const release = async (): Promise<void> => {
      await releasePeople();
      await releaseSource();
    };
    return { client, release };
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
}

/** The source with what this call says of it: a site, a zone or an order once given holds for later files too. */
async function knownSource(
  client: pg.ClientBase,
  place: Place,
  known: KnownSource | null,
  survey: FileSurvey,
  options: ImportOptions,
): Promise<{ source: KnownSource; taught: Taught }> {
  const source: KnownSource = {
    id: known?.id ?? stableId(place.organizationId, 'source', options.source),
    key: options.source,
    feeds: known?.feeds ?? [],
    siteId:
      options.site !== null ? place.site.id : (known?.siteId ?? (place.sites.length === 1 ? place.site.id : null)),
    zone: options.zone !== null ? place.zone : (known?.zone ?? null),
    dateOrder: options.dateOrder ?? known?.dateOrder ?? null,
    mealRecording: known?.mealRecording ?? 'NONE',
  };
  const saved = bringsSites(survey) ? { ...source, siteId: null } : source;
  const taught = await taughtBy(client, place.organizationId, known, saved, survey);
  await saveSource(client, place.organizationId, saved);
  if (options.mapping !== null) await saveColumnMapping(client, place.organizationId, source.id, options.mapping);
  return { source, taught };
}

/** What the file is read by, beside what was known before. */
async function taughtBy(
  client: pg.ClientBase,
  organizationId: string,
  known: KnownSource | null,
  saved: KnownSource,
  { format: { mapping } }: FileSurvey,
): Promise<Taught> {
  return {
    siteId: { before: known?.siteId ?? null, after: saved.siteId },
    zone: { before: known?.zone ?? null, after: saved.zone },
    dateOrder: { before: known?.dateOrder ?? null, after: saved.dateOrder },
    ...(mapping !== undefined && {
      mapping: { before: await columnMappingLike(client, organizationId, saved.id, mapping), after: mapping },
    }),
  };
}

const bringsSites = ({ format }: FileSurvey): boolean => format.targets.includes('site');

async function openRun(
  client: pg.ClientBase,
  { organizationId, warnings }: Place,
  source: KnownSource,
  survey: FileSurvey,
  options: ImportOptions,
  taught: Taught,
  replays: Replayed | null,
): Promise<{ runId: string; resumed: UnfinishedRun | null; startedAt: Date }> {
  const identity = {
    sourceId: source.id,
    kind: survey.format.kind,
    fileSha256: survey.file.sha256,
    options: JSON.stringify({
      site: options.site,
      zone: options.zone,
      dateOrder: options.dateOrder,
      completeUntil: options.completeUntil,
      ...(options.staff !== null && { staff: options.staff }),
      ...(survey.format.mapping !== undefined && { mapping: survey.format.mapping }),
      mealRecording: options.mealRecording,
      ...(options.covers !== null && { covers: options.covers }),
      ...(survey.companionSha256 !== null && { with: survey.companionSha256 }),
      ...(options.delivery.is === 'CHANGES' && { delivery: 'CHANGES' }),
    }),
  };
  const resumed = options.isDryRun || replays !== null ? null : await unfinishedRun(client, organizationId, identity);
  const runId = resumed?.id ?? randomUUID();
  let startedAt = resumed?.startedAt;
  if (startedAt === undefined) {
    const { fileName, loginId } = options;
    const { bytes: fileBytes } = survey.file;
    startedAt = await insertRun(client, organizationId, {
      ...identity,
      id: runId,
      fileName,
      fileBytes,
      totalRows: survey.rows,
      loginId,
      taught,
      replaysRunId: replays?.keptWithRunId ?? null,
      warnings,
    });
  }
  if (resumed?.state === 'FAILED') await reopenRun(client, organizationId, runId);
  await closeInterruptedRuns(client, organizationId, source.id, runId);
  return { runId, resumed, startedAt };
}
