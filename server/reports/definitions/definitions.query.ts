import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { ReportDefinition } from './report-definition.js';
import type { RemovedDefinition, StoredDefinition } from './report-definition.table.js';

const READ = `
  select id, version, name, saved_by_name as "savedByName", saved_at as "savedAt", parameters ->> 'period' as period,
    parameters ->> 'grouping' as grouping, parameters -> 'siteIds' as "siteIds", parameters -> 'teamIds' as "teamIds",
    parameters -> 'columns' as columns
  from report_definition
  where organization_id = $1`;

const IS_LISTED = `
  not exists (select from report_definition_removed as removed
    where removed.organization_id = report_definition.organization_id and removed.id = report_definition.id)
  and version = (select max(version) from report_definition as newer
    where newer.organization_id = report_definition.organization_id and newer.id = report_definition.id)`;

/** The saved reports of an organization as they are now, by name. */
export function listDefinitions(database: Queryable, organizationId: string): Promise<ReportDefinition[]> {
  return rowsOf(database, `${READ} and ${IS_LISTED} order by name collate "und-x-icu", id`, [organizationId]);
}

/** A saved report as it is now; null: there is none. */
export async function readDefinition(
  database: Queryable,
  organizationId: string,
  id: string,
): Promise<ReportDefinition | null> {
  const [row] = await rowsOf<ReportDefinition>(database, `${READ} and id = $2 and ${IS_LISTED}`, [organizationId, id]);
  return row ?? null;
}

/** Every version of a saved report, the newest first. */
export function listVersions(database: Queryable, organizationId: string, id: string): Promise<ReportDefinition[]> {
  return rowsOf(database, `${READ} and id = $2 order by version desc`, [organizationId, id]);
}

/** False: somebody else saved this version a moment ago. */
export async function insertDefinition(database: Queryable, saved: StoredDefinition): Promise<boolean> {
  const sql = `
    insert into report_definition (organization_id, id, version, name, parameters, saved_by, saved_by_name, saved_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict do nothing
    returning id`;
  const { organizationId, id, version, name, parameters, savedBy, savedByName, savedAt } = saved;
  const values = [organizationId, id, version, name, JSON.stringify(parameters), savedBy, savedByName, savedAt];
  return (await rowsOf(database, sql, values)).length > 0;
}

export async function insertRemoved(database: Queryable, removed: RemovedDefinition): Promise<void> {
  const sql = `
    insert into report_definition_removed (organization_id, id, removed_by_name, removed_at)
    values ($1, $2, $3, $4) on conflict do nothing`;
  await rowsOf(database, sql, [removed.organizationId, removed.id, removed.removedByName, removed.removedAt]);
}
