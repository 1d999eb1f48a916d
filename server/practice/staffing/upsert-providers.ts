import type { Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { stableId } from '../stable-id.js';
import { SINCE_EVER, type UpsertResult } from '../upsert/row-outcome.js';
import { siteFinder } from './named-rows.js';
import { providerTable, type StoredProvider } from './provider.table.js';
import { readProviders } from './staffing-lists.query.js';
import { emptyRefusal, fullTimeRefusal, periodRefusal, upsertListed, type Refusal } from './upsert-listed.js';

/** A line of a `providers` file. */
export interface ProviderRow {
  readonly key: string;
  readonly siteKey: string;
  readonly milliFte: number;
  /** Null: since ever. */
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
}

/** Takes the clinical time of providers, by provider, site and first day. A line holds until its last day or until the next begins. */
export async function upsertProviders(
  database: Queryable,
  organizationId: string,
  lines: readonly ProviderRow[],
): Promise<UpsertResult> {
  const site = await siteFinder(database, organizationId);
  const rowOf = (line: ProviderRow): StoredProvider | Refusal => {
    const siteId = site(line.siteKey);
    if (typeof siteId !== 'string') return siteId;
    const { key, milliFte, validFrom: from, validTo } = line;
    const validFrom = from ?? SINCE_EVER;
    const id = stableId(organizationId, 'provider', `${siteId} ${validFrom} ${key}`);
    const row = { organizationId, id, key, siteId, milliFte, validFrom, validTo };
    return emptyRefusal('provider', key) ?? fullTimeRefusal(milliFte) ?? periodRefusal('to', validFrom, validTo) ?? row;
  };
  const stored = await readProviders(database, organizationId);
  return upsertListed(database, { table: providerTable, rowOf }, stored, lines);
}
