import type { Queryable } from '../database/queryable.js';
import type { LaneTable } from './lane-rows.query.js';
import { markRosterCoverageChanges, readRosterDays } from './roster-coverage.query.js';
import { markVisitSourceChanges, readSitesWithVisits } from './visit-sources.query.js';

/** Marks whatever has changed for whole sites since the watch began. */
export type MarkSiteChanges = () => Promise<void>;

/**
 * Some rows tell something about everybody at their site: a shift, that a roster covers that week; a visit, that
 * appointments are not to be counted. Call this ahead of changing rows of a table, and what it gives after the change,
 * both in the transaction that makes it.
 */
export async function watchSites(
  database: Queryable,
  organizationId: string,
  table: LaneTable | 'task_duration',
): Promise<MarkSiteChanges> {
  if (table === 'scheduled_shift') {
    const before = await readRosterDays(database, organizationId, null, null);
    return () => markRosterCoverageChanges(database, organizationId, before);
  }
  if (table === 'visit') {
    const before = await readSitesWithVisits(database, organizationId);
    return () => markVisitSourceChanges(database, organizationId, before);
  }
  return () => Promise.resolve();
}
