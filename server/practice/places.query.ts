import { rowsOf, type Queryable } from '../database/queryable.js';
import type { WorkweekStart } from '../domain/time/workweek.js';
import { WEEK_STARTS_ON } from './week-start.query.js';

export interface SitePlace {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
}
export interface TeamPlace {
  readonly id: string;
  readonly name: string;
  readonly siteId: string;
}

/** All sites and teams of an organization, by name, and the settings that shape figures. No hours, no people. */
export interface Places {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly weekStartsOn: WorkweekStart;
  readonly minimumGroupSize: number;
  readonly sites: readonly SitePlace[];
  readonly teams: readonly TeamPlace[];
}

const SQL = `
  select organization.id as "organizationId", organization.name as "organizationName",
    ${WEEK_STARTS_ON} as "weekStartsOn", organization.minimum_group_size as "minimumGroupSize",
    coalesce((select json_agg(json_build_object('id', id, 'name', name, 'zone', zone) order by name collate "und-x-icu", id)
      from site where organization_id = organization.id), '[]') as sites,
    coalesce((select json_agg(json_build_object('id', id, 'name', name, 'siteId', site_id)
        order by name collate "und-x-icu", id)
      from team where organization_id = organization.id), '[]') as teams
  from organization
  where organization.id = $1`;

/** The places of an organization. An organization that is not there is a programmer's mistake and throws. */
export async function placesOf(database: Queryable, organizationId: string): Promise<Places> {
  const [places] = await rowsOf<Places>(database, SQL, [organizationId]);
  if (places === undefined) throw new Error(`there is no organization ${organizationId}`);
  return places;
}
