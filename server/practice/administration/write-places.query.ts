import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Site } from '../site.table.js';
import type { Team } from '../team.table.js';

/** Adds a site unless its key is taken; says whether it did. */
export async function insertSite(database: Queryable, site: Site): Promise<boolean> {
  const sql = `
    insert into site (organization_id, id, key, name, zone, jurisdiction) values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing returning id`;
  const { organizationId, id, key, name, zone, jurisdiction } = site;
  return (await rowsOf(database, sql, [organizationId, id, key, name, zone, jurisdiction])).length === 1;
}

/** A site, locked until the transaction ends; null: there is none of that id. */
export async function lockSite(database: Queryable, organizationId: string, id: string): Promise<Site | null> {
  const sql = `
    select organization_id as "organizationId", id, key, name, zone, jurisdiction from site
    where organization_id = $1 and id = $2 for no key update`;
  const [site] = await rowsOf<Site>(database, sql, [organizationId, id]);
  return site ?? null;
}

export async function writeSiteWords(
  database: Queryable,
  { organizationId, id, name, jurisdiction }: Pick<Site, 'organizationId' | 'id' | 'name' | 'jurisdiction'>,
): Promise<void> {
  const sql = 'update site set name = $3, jurisdiction = $4 where organization_id = $1 and id = $2';
  await rowsOf(database, sql, [organizationId, id, name, jurisdiction]);
}

export async function writeSiteZone(
  database: Queryable,
  { organizationId, id, zone }: Pick<Site, 'organizationId' | 'id' | 'zone'>,
): Promise<void> {
  const sql = 'update site set zone = $3 where organization_id = $1 and id = $2';
  await rowsOf(database, sql, [organizationId, id, zone]);
}

/** Adds a team unless its key is taken; says whether it did. */
export async function insertTeam(database: Queryable, team: Omit<Team, 'endedOn'>): Promise<boolean> {
  const sql = `
    insert into team (organization_id, id, key, name, site_id) values ($1, $2, $3, $4, $5)
    on conflict do nothing returning id`;
  const { organizationId, id, key, name, siteId } = team;
  return (await rowsOf(database, sql, [organizationId, id, key, name, siteId])).length === 1;
}

/** A team, locked until the transaction ends; null: there is none of that id. */
export async function lockTeam(database: Queryable, organizationId: string, id: string): Promise<Team | null> {
  const sql = `
    select organization_id as "organizationId", id, key, name, site_id as "siteId",
      to_char(ended_on, 'YYYY-MM-DD') as "endedOn"
    from team where organization_id = $1 and id = $2 for no key update`;
  const [team] = await rowsOf<Team>(database, sql, [organizationId, id]);
  return team ?? null;
}

export async function writeTeamName(
  database: Queryable,
  { organizationId, id, name }: Pick<Team, 'organizationId' | 'id' | 'name'>,
): Promise<void> {
  const sql = 'update team set name = $3 where organization_id = $1 and id = $2';
  await rowsOf(database, sql, [organizationId, id, name]);
}
