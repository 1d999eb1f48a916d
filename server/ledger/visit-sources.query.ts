import { rowsOf, type Queryable } from '../database/queryable.js';
import { markVisits } from './mark-visits.query.js';

/** The sites of an organization that have any visit at all: there, appointments do not count as visits. */
export async function readSitesWithVisits(database: Queryable, organizationId: string): Promise<ReadonlySet<string>> {
  const rows = await rowsOf<{ id: string }>(database, SITES_WITH_VISITS, [organizationId]);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Marks what the appointments of a site reach when it gets its first visits or loses its last ones: they cease to count,
 * or count again. Read `before` in the same transaction ahead of changing visits, and call this after the change.
 */
export async function markVisitSourceChanges(
  database: Queryable,
  organizationId: string,
  before: ReadonlySet<string>,
): Promise<void> {
  const after = await readSitesWithVisits(database, organizationId);
  const changed = [...before, ...after].filter((siteId) => before.has(siteId) !== after.has(siteId));
  if (changed.length === 0) return;
  const kept = await rowsOf<{ id: string }>(database, KEPT_APPOINTMENTS, [organizationId, changed]);
  await markVisits(
    database,
    organizationId,
    'appointment',
    kept.map(({ id }) => id),
  );
}

const SITES_WITH_VISITS = `
select id from site
where organization_id = $1 and exists (
  select 1 from visit
  where visit.organization_id = $1 and visit.site_id = site.id and not visit.is_removed)`;

const KEPT_APPOINTMENTS = `
select id from appointment
where organization_id = $1 and site_id = any ($2::uuid[]) and not is_removed and status = 'COMPLETED'`;
