import { upsertRows } from '../../database/insert-rows.query.js';
import type { Queryable } from '../../database/queryable.js';
import { stableId } from '../stable-id.js';
import { siteTable, type Site } from '../site.table.js';
import { readSites } from './known-practice.query.js';
import { put, type RowOutcome, type UpsertResult } from './row-outcome.js';

/** A row of a `sites` file. */
export interface SiteRow {
  readonly key: string;
  readonly name: string;
  readonly zone: string;
  readonly jurisdiction: string | null;
}

/** Adds and changes sites by key; nothing is deleted. A changed zone moves everybody's days there. */
export async function upsertSites(
  database: Queryable,
  organizationId: string,
  rows: readonly SiteRow[],
): Promise<UpsertResult> {
  const sites = new Map((await readSites(database, organizationId)).map((site) => [site.key, site]));
  const zones = new Map(Array.from(sites, ([key, site]) => [key, site.zone]));
  const touched = new Map<string, Site>();
  const outcomes = rows.map((row): RowOutcome => {
    if (!isZone(row.zone)) return { outcome: 'REJECTED', field: 'zone', reason: `${row.zone} is no IANA time zone` };
    const known = sites.get(row.key);
    const id = known?.id ?? stableId(organizationId, 'site', row.key);
    const jurisdiction = row.jurisdiction ?? known?.jurisdiction ?? null;
    const site: Site = { organizationId, id, key: row.key, name: row.name, zone: row.zone, jurisdiction };
    const outcome = put(sites, row.key, site);
    if (outcome !== 'SAME') touched.set(row.key, site);
    return { outcome };
  });
  await upsertRows(database, siteTable, [...touched.values()]);
  const moved = [...touched.values()].filter((site) => zones.has(site.key) && zones.get(site.key) !== site.zone);
  return { outcomes, reach: moved.length === 0 ? [] : [{ of: 'SITES', siteIds: moved.map((site) => site.id) }] };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
