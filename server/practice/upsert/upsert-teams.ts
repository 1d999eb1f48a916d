import { upsertRows } from '../../database/insert-rows.query.js';
import type { Queryable } from '../../database/queryable.js';
import { stableId } from '../stable-id.js';
import { teamTable, type Team } from '../team.table.js';
import { readSites, readTeams } from './known-practice.query.js';
import { put, type RowOutcome, type UpsertResult } from './row-outcome.js';

/** A row of a `teams` file. */
export interface TeamRow {
  readonly key: string;
  readonly name: string;
  readonly siteKey: string;
}

/** Adds and changes teams by key; nothing is deleted. No fact depends on a team's name or site. */
export async function upsertTeams(
  database: Queryable,
  organizationId: string,
  rows: readonly TeamRow[],
): Promise<UpsertResult> {
  const siteIds = new Map((await readSites(database, organizationId)).map((site) => [site.key, site.id]));
  const teams = new Map((await readTeams(database, organizationId)).map((team) => [team.key, team]));
  const touched = new Map<string, Team>();
  const outcomes = rows.map((row): RowOutcome => {
    const siteId = siteIds.get(row.siteKey);
    if (siteId === undefined) {
      return { outcome: 'REJECTED', field: 'site', reason: `there is no site ${row.siteKey}` };
    }
    const known = teams.get(row.key);
    const id = known?.id ?? stableId(organizationId, 'team', row.key);
    const endedOn = known?.endedOn ?? null;
    const team: Team = { organizationId, id, key: row.key, name: row.name, siteId, endedOn };
    const outcome = put(teams, row.key, team);
    if (outcome !== 'SAME') touched.set(row.key, team);
    return { outcome };
  });
  await upsertRows(database, teamTable, [...touched.values()]);
  return { outcomes, reach: [] };
}
