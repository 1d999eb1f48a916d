import { randomUUID } from 'node:crypto';
import type { Queryable } from '../../database/queryable.js';
import { stableId } from '../../practice/stable-id.js';
import { FileProblem } from '../file-problem.js';
import type { NamedSite } from '../formats/format.js';
import { zoneNamed } from '../../domain/time/zone-named.js';
import type { ImportOptions } from './import-options.js';
import {
  insertOrganization,
  insertSite,
  organizations,
  sitesOf,
  type NamedOrganization,
} from './organizations.query.js';
import type { KnownSource } from './sources.query.js';

const FIRST_ORGANIZATION = 'My practice';

/**
 * The organization a file is meant for: the one named, else the only one that is no demonstration, else the only one.
 * Null: there is none, and one will be made.
 *
 * @throws FileProblem BAD_CALL when the name fits none, or several are possible
 */
export async function organizationFor(database: Queryable, named: string | null): Promise<NamedOrganization | null> {
  const all = await organizations(database);
  const names = all.map((each) => each.name).join(', ');
  if (named !== null) {
    const wanted = named.trim().toLowerCase();
    const fitting = all.filter((each) => each.id === wanted || each.name.toLowerCase() === wanted);
    if (fitting.length === 1) return fitting[0] ?? null;
    if (all.length === 0) return null;
    const what = fitting.length > 1 ? 'Several organizations are' : 'No organization is';
    throw new FileProblem('BAD_CALL', `${what} called “${named}”. There are: ${names}.`);
  }
  const own = all.filter((each) => !each.isDemonstration);
  const candidates = own.length > 0 ? own : all;
  if (candidates.length > 1) throw new FileProblem('BAD_CALL', `Say which organization: ${names}.`);
  return candidates[0] ?? null;
}

/** Where the rows of a file belong. */
export interface Place {
  readonly organizationId: string;
  readonly sites: readonly NamedSite[];
  /** Site of the rows that name none. */
  readonly site: NamedSite;
  /** True: the site was taken only because none was named and there are several. */
  readonly isSiteAssumed: boolean;
  readonly zone: string;
  readonly warnings: readonly string[];
}

/** Finds the place, and makes an organization where there is none, and a first site unless the file brings sites. */
export async function placeFor(
  database: Queryable,
  found: NamedOrganization | null,
  source: KnownSource | null,
  options: ImportOptions,
  bringsSites: boolean,
): Promise<Place> {
  const warnings: string[] = [];
  const organizationId = found?.id ?? randomUUID();
  if (found === null) {
    const name = options.organization ?? FIRST_ORGANIZATION;
    await insertOrganization(database, organizationId, name);
    warnings.push(`There was no organization: “${name}” was made.`);
  }
  let sites = await sitesOf(database, organizationId);
  if (sites.length === 0) {
    const site = firstSite(organizationId, options);
    if (bringsSites) return { organizationId, sites, site, isSiteAssumed: false, zone: site.zone, warnings };
    await insertSite(database, organizationId, site);
    warnings.push(`There was no site: “${site.name}” was made, in the time zone ${site.zone}.`);
    sites = [site];
  }
  const { site, isAssumed } = defaultSite(sites, source, options);
  const zone = options.zone === null ? (source?.zone ?? site.zone) : requiredZone(options.zone);
  return { organizationId, sites, site, isSiteAssumed: isAssumed, zone, warnings };
}

function firstSite(organizationId: string, options: ImportOptions): NamedSite {
  const name = options.site ?? 'Main';
  const key = name.toLowerCase();
  const zone = options.zone === null ? Temporal.Now.timeZoneId() : requiredZone(options.zone);
  return { id: stableId(organizationId, 'site', key), key, name, zone };
}

function defaultSite(
  sites: readonly NamedSite[],
  source: KnownSource | null,
  options: ImportOptions,
): { site: NamedSite; isAssumed: boolean } {
  const [first] = sites;
  if (first === undefined) throw new Error('an organization must have a site before its default is looked for');
  if (options.site !== null) {
    const named = siteNamed(sites, options.site);
    if (named !== null) return { site: named, isAssumed: false };
    const keys = sites.map((site) => site.key).join(', ');
    throw new FileProblem('BAD_CALL', `There is no site “${options.site}”. There are: ${keys}.`);
  }
  const ofSource = sites.find((site) => site.id === source?.siteId);
  return ofSource === undefined ? { site: first, isAssumed: sites.length > 1 } : { site: ofSource, isAssumed: false };
}

/** The site of that key, capitals or not, or of that name if only one has it. */
export function siteNamed(sites: readonly NamedSite[], text: string): NamedSite | null {
  const wanted = text.trim().toLowerCase();
  const byKey = sites.find((site) => site.key.toLowerCase() === wanted);
  if (byKey !== undefined) return byKey;
  const byName = sites.filter((site) => site.name.toLowerCase() === wanted);
  return byName.length === 1 ? (byName[0] ?? null) : null;
}

/** A zone given by the caller. */
export function requiredZone(text: string): string {
  const zone = zoneNamed(text);
  if (zone === null) throw new FileProblem('BAD_CALL', `“${text}” is no IANA time zone such as America/Chicago.`);
  return zone;
}
