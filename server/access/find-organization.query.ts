import { rowsOf, type Queryable } from '../database/queryable.js';

/** A practice as commands name it. */
export interface NamedOrganization {
  readonly id: string;
  readonly name: string;
  readonly isDemonstration: boolean;
}

/** All practices of the installation, the demonstration last. */
export async function listOrganizations(database: Queryable): Promise<NamedOrganization[]> {
  const sql = `
    select id, name, is_demonstration as "isDemonstration" from organization
    order by is_demonstration, name collate "und-x-icu", id`;
  return rowsOf<NamedOrganization>(database, sql);
}

/** What keys name in one practice; keys nobody has are returned as unknown. */
export interface FoundKeys {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
}

const TABLES = { STAFF: 'staff_member', SITE: 'site', TEAM: 'team' } as const;

/** The ids of staff members, sites or teams by their keys. */
export async function findByKeys(
  database: Queryable,
  organizationId: string,
  kind: keyof typeof TABLES,
  keys: readonly string[],
): Promise<FoundKeys> {
  const sql = `select id, key from ${TABLES[kind]} where organization_id = $1 and key = any($2)`;
  const rows = await rowsOf<{ id: string; key: string }>(database, sql, [organizationId, keys]);
  const unknown = keys.filter((key) => !rows.some((row) => row.key === key));
  return { ids: rows.map(({ id }) => id), unknown };
}
