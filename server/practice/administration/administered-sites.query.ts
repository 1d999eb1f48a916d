import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate, ZoneId } from '../../domain/time/instant.js';

export interface AdministeredTeam {
  readonly id: string;
  /** What files call it. */
  readonly key: string;
  readonly name: string;
  /** Its last day; null: it goes on. */
  readonly endedOn: CivilDate | null;
  /** People who are in it on the day of asking. */
  readonly members: number;
}

/** A site with its teams as they are set up. No hours. */
export interface AdministeredSite {
  readonly id: string;
  /** What files call it. */
  readonly key: string;
  readonly name: string;
  readonly zone: ZoneId;
  readonly jurisdiction: string | null;
  readonly teams: readonly AdministeredTeam[];
}

/** All sites of an organization with their teams, each by name. */
export async function readAdministeredSites(
  database: Queryable,
  organizationId: string,
  today: CivilDate,
): Promise<AdministeredSite[]> {
  return rowsOf<AdministeredSite>(database, SITES, [organizationId, today]);
}

const SITES = `
select id, key, name, zone, jurisdiction,
  coalesce((select json_agg(json_build_object('id', team.id, 'key', team.key, 'name', team.name,
      'endedOn', to_char(ended_on, 'YYYY-MM-DD'), 'members', (
        select count(distinct staff_member_id)::integer from membership
        where membership.organization_id = $1 and team_id = team.id
          and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date)))
      order by (ended_on is not null), team.name collate "und-x-icu", team.id)
    from team where team.organization_id = $1 and site_id = site.id), '[]') as teams
from site where organization_id = $1
order by name collate "und-x-icu", id`;
