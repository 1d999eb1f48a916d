import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Scope } from '../domain/scope.js';
import type { CivilDate } from '../domain/time/instant.js';
import { isVisible, Parameters } from './visible-rows.js';

/** A staff member in the place she has on a day; null where no contract or team is known. */
export interface StaffPlace {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly siteId: string | null;
  readonly teamId: string | null;
  readonly isPlaceholder: boolean;
}

/**
 * Staff members the viewer may select, by name: those with a contract or team of hers at any time, or with a work day
 * she may see. Placeholders are for HR (and administrators) alone; those that were mapped to a person are that person. The contract (and team) in force on `today`,
 * else the last one before, else the first.
 */
export async function visibleStaff(
  database: Queryable,
  scope: Scope,
  today: CivilDate,
  ids: readonly string[] | null = null,
): Promise<StaffPlace[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const day = `${bind(today)}::date`;
  const inForce = `order by (valid_from <= ${day}) desc, (valid_to is null or valid_to >= ${day}) desc,
          case when valid_from <= ${day} then valid_from end desc, valid_from limit 1`;
  const sql = `
    with candidate as (
      select staff_member.*
      from staff_member
      where organization_id = ${bind(scope.organizationId)}::uuid and merged_into_id is null
        and (${bind(ids)}::uuid[] is null or id = any(${bind(ids)}::uuid[]))
        and (${bind(scope.everyone)}::boolean or not is_placeholder)
    )
    select candidate.id, candidate.name, contract.role, contract.home_site_id as "siteId",
      membership.team_id as "teamId", candidate.is_placeholder as "isPlaceholder"
    from candidate
    left join lateral (select role, home_site_id from contract
        where contract.organization_id = candidate.organization_id and staff_member_id = candidate.id
        ${inForce}) as contract on true
    left join lateral (select team_id from membership
        where membership.organization_id = candidate.organization_id and staff_member_id = candidate.id
          and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
        order by valid_from desc limit 1) as membership on true
    where ${bind(scope.everyone)}::boolean
      or candidate.id = any(${bind(scope.staffMemberIds)}::uuid[])
      or exists (select from contract where contract.organization_id = candidate.organization_id
        and staff_member_id = candidate.id and home_site_id = any(${bind(scope.siteIds)}::uuid[]))
      or exists (select from membership join team on team.organization_id = membership.organization_id
          and team.id = membership.team_id
        where membership.organization_id = candidate.organization_id and membership.staff_member_id = candidate.id
          and (team.id = any(${bind(scope.teamIds)}::uuid[]) or team.site_id = any(${bind(scope.siteIds)}::uuid[])))
      or exists (select from work_day where work_day.staff_member_id = candidate.id
        and ${isVisible(scope, 'work_day', parameters)})
    order by candidate.name collate "und-x-icu", candidate.id`;
  return rowsOf<StaffPlace>(database, sql, parameters.values);
}
