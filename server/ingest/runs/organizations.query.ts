import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { NamedSite } from '../formats/format.js';

/** An organization a file may be loaded into. */
export interface NamedOrganization {
  readonly id: string;
  readonly name: string;
  readonly isDemonstration: boolean;
}

/** All organizations, by name. */
export function organizations(database: Queryable): Promise<NamedOrganization[]> {
  return rowsOf(database, `select id, name, is_demonstration as "isDemonstration" from organization order by name, id`);
}

/** The sites of an organization, by key. */
export function sitesOf(database: Queryable, organizationId: string): Promise<NamedSite[]> {
  return rowsOf(database, `select id, key, name, zone from site where organization_id = $1 order by key`, [
    organizationId,
  ]);
}

/** Makes an organization of the user's own. */
export async function insertOrganization(database: Queryable, id: string, name: string): Promise<void> {
  await database.query('insert into organization (id, name) values ($1, $2)', [id, name]);
}

/** Makes a site, unless another import that began at the same time has made it. */
export async function insertSite(database: Queryable, organizationId: string, site: NamedSite): Promise<void> {
  await database.query(
    'insert into site (organization_id, id, key, name, zone) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [organizationId, site.id, site.key, site.name, site.zone],
  );
}
