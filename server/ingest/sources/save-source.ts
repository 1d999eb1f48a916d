import { mkdir } from 'node:fs/promises';
import type { Database } from '../../database/open-database.js';
import type { Secret } from '../../database/secret.js';
import type { Queryable } from '../../database/queryable.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import { stableId } from '../../practice/stable-id.js';
import type { DateOrder } from '../reading/date-order.js';
import { zoneNamed } from '../../domain/time/zone-named.js';
import { sitesOf } from '../runs/organizations.query.js';
import { saveSource as storeSource, sourceOfId, sourceOfKey, type KnownSource } from '../runs/sources.query.js';
import { needsSecret, pullProblem, settingsOf, type PullInput } from './pull-input.js';
import type { PullKind, PullSettings } from './pull-settings.js';
import { addressesOf } from './source-addresses.js';
import { sealSourceSecret } from './source-secret.js';
import { deletePull, savePull, storedPull } from './source-pull.query.js';
import { watchedFolderOf, type SourcesSetting } from './sources-setting.js';

/** A source as an administrator states it. */
export interface SourceInput {
  /** Null: a new one. */
  readonly id: string | null;
  /** Its name; it stays once it is given. */
  readonly key: string;
  readonly siteId: string | null;
  readonly zone: string | null;
  readonly dateOrder: DateOrder | null;
  /** Null: its files are loaded by hand or pushed. */
  readonly pull: PullInput | null;
}

const LONGEST_KEY = 80;

/** A source that may be stored as it is stated. */
interface CheckedSource {
  readonly source: KnownSource;
  readonly settings: PullSettings;
  readonly sealedSecret: Buffer | null;
}

/** Makes a source or changes it. Its secret is stored encrypted and never read back. */
export async function saveSource(
  { pool, secret: key }: Pick<Database, 'pool' | 'secret'>,
  setting: SourcesSetting,
  organizationId: string,
  input: SourceInput,
): Promise<{ readonly sourceId: string } | InputProblem> {
  const saved = await inTransaction(pool, async (client) => {
    const { pull } = input;
    if (pull === null) return saveLoadedByHand(client, organizationId, input);
    const checked = await checkedSource(client, key, setting, organizationId, input);
    if ('isProblem' in checked) return checked;
    const { source, settings, sealedSecret } = checked;
    await storeSource(client, organizationId, source);
    const { kind, everyMinutes, quietAfterHours } = pull;
    await savePull(client, organizationId, source.id, { kind, settings, sealedSecret, everyMinutes, quietAfterHours });
    return { sourceId: source.id };
  });
  if (!('isProblem' in saved)) await makeFolder(setting, organizationId, input.pull);
  return saved;
}

/** A watched folder is there as soon as its source is; where it cannot be made, asking the source says so. */
async function makeFolder(setting: SourcesSetting, organizationId: string, pull: PullInput | null): Promise<void> {
  if (pull?.kind !== 'FOLDER') return;
  const folder = watchedFolderOf(setting, organizationId, pull.address.trim());
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    console.error(`the folder ${folder} cannot be made: ${error.code ?? error.name}`);
  });
}

async function saveLoadedByHand(
  client: Queryable,
  organizationId: string,
  input: SourceInput,
): Promise<{ readonly sourceId: string } | InputProblem> {
  const source = await sourceFrom(client, organizationId, input);
  if ('isProblem' in source) return source;
  await storeSource(client, organizationId, source);
  await deletePull(client, organizationId, source.id);
  return { sourceId: source.id };
}

/** The source with its sealed secret, or what is wrong with it. Reads only. */
export async function checkedSource(
  database: Queryable,
  key: Secret,
  setting: SourcesSetting,
  organizationId: string,
  input: SourceInput,
): Promise<CheckedSource | InputProblem> {
  const source = await sourceFrom(database, organizationId, input);
  if ('isProblem' in source) return source;
  if (input.pull === null) throw new Error('a source that is not asked by itself has no secret to check');
  const problem = pullProblem(input.pull, setting);
  if (problem !== null) return problem;
  const sealedSecret = await secretOf(database, organizationId, source.id, input.pull, (secret) =>
    sealSourceSecret(key, organizationId, source.id, secret),
  );
  if (sealedSecret !== null && 'isProblem' in sealedSecret) return sealedSecret;
  return { source, settings: settingsOf(input.pull), sealedSecret };
}

async function sourceFrom(
  client: Queryable,
  organizationId: string,
  input: SourceInput,
): Promise<KnownSource | InputProblem> {
  const key = input.key.trim();
  if (key === '' || key.length > LONGEST_KEY)
    return inputProblem('BAD_NAME', `A source has a name of at most ${LONGEST_KEY} letters.`, 'key');
  const zone = input.zone === null || input.zone.trim() === '' ? null : zoneNamed(input.zone.trim());
  if (zone === null && (input.zone ?? '').trim() !== '')
    return inputProblem('BAD_ZONE', `“${input.zone}” is no IANA time zone such as America/Chicago.`, 'zone');
  const sites = await sitesOf(client, organizationId);
  if (input.siteId !== null && !sites.some((site) => site.id === input.siteId)) return notVisible('siteId');
  const stated = { siteId: input.siteId, zone, dateOrder: input.dateOrder };
  if (input.id !== null) {
    const known = await sourceOfId(client, organizationId, input.id);
    if (known === null) return notVisible('id');
    return known.key === key ? { ...known, ...stated } : inputProblem('NAME_STAYS', 'A source keeps its name.', 'key');
  }
  if ((await sourceOfKey(client, organizationId, key)) !== null)
    return inputProblem('NAME_TAKEN', `There is a source “${key}” already.`, 'key');
  return { id: stableId(organizationId, 'source', key), key, feeds: [], mealRecording: 'NONE', ...stated };
}

/**
 * The secret to store: the new one, or the one that is there. TRICKY: a stored secret is never sent to a host it was not
 * given for, or whoever may change an address could have it sent to her own.
 */
async function secretOf(
  client: Queryable,
  organizationId: string,
  sourceId: string,
  pull: PullInput,
  seal: (secret: string) => Buffer,
): Promise<Buffer | null | InputProblem> {
  if (!needsSecret(settingsOf(pull))) return null;
  if (pull.secret !== null && pull.secret !== '') return seal(pull.secret);
  const before = await storedPull(client, organizationId, sourceId);
  const isSame = before !== null && before.sealedSecret !== null && hostsOf(before) === hostsOf(asStored(pull));
  if (isSame) return before.sealedSecret;
  return inputProblem('SECRET_MISSING', 'State the secret: it is stored for no other host.', 'secret');
}

interface StoredWay {
  readonly kind: PullKind;
  readonly settings: PullSettings;
}

const asStored = (pull: PullInput): StoredWay => ({ kind: pull.kind, settings: settingsOf(pull) });

const hostsOf = (way: StoredWay): string =>
  addressesOf(way)
    .map((address) => `${URL.parse(address)?.origin}`)
    .join(' ');
