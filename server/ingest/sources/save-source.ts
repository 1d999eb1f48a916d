import type { Database } from '../../database/open-database.js';
import type { Queryable } from '../../database/queryable.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import { stableId } from '../../practice/stable-id.js';
import type { DateOrder } from '../reading/date-order.js';
import { zoneNamed } from '../reading/zone-named.js';
import { sitesOf } from '../runs/organizations.query.js';
import { saveSource as storeSource, sourceOfId, sourceOfKey, type KnownSource } from '../runs/sources.query.js';
import { needsSecret, pullProblem, settingsOf, type PullInput } from './pull-input.js';
import type { PullKind, PullSettings } from './pull-settings.js';
import { addressesOf } from './source-addresses.js';
import { sealSourceSecret } from './source-secret.js';
import { deletePull, savePull, storedPull } from './source-pull.query.js';
import type { SourcesSetting } from './sources-setting.js';

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

/** Makes a source or changes it. Its secret is stored encrypted and never read back. */
export function saveSource(
  { pool, secret: key }: Pick<Database, 'pool' | 'secret'>,
  setting: SourcesSetting,
  organizationId: string,
  input: SourceInput,
): Promise<{ readonly sourceId: string } | InputProblem> {
  return inTransaction(pool, async (client) => {
    const source = await sourceFrom(client, organizationId, input);
    if ('isProblem' in source) return source;
    const problem = input.pull === null ? null : pullProblem(input.pull, setting);
    if (problem !== null) return problem;
    const sealed = await sealedSecret(client, organizationId, source.id, input.pull, (secret) =>
      sealSourceSecret(key, organizationId, source.id, secret),
    );
    if (sealed !== null && 'isProblem' in sealed) return sealed;
    await storeSource(client, organizationId, source);
    if (input.pull === null) await deletePull(client, organizationId, source.id);
    else
      await savePull(client, organizationId, source.id, {
        kind: input.pull.kind,
        settings: settingsOf(input.pull),
        sealedSecret: sealed,
        everyMinutes: input.pull.everyMinutes,
        quietAfterHours: input.pull.quietAfterHours,
      });
    return { sourceId: source.id };
  });
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
async function sealedSecret(
  client: Queryable,
  organizationId: string,
  sourceId: string,
  pull: PullInput | null,
  seal: (secret: string) => Buffer,
): Promise<Buffer | null | InputProblem> {
  if (pull === null || !needsSecret(settingsOf(pull))) return null;
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
