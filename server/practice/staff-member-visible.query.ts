import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Scope } from '../domain/scope.js';
import { isVisible, Parameters } from './visible-rows.js';

/**
 * Whether the viewer may select this staff member: she has a visible work day, or belongs (at any time) to a site or
 * team of the viewer's. What is then shown of her is still decided row by row.
 */
export async function isStaffMemberVisible(database: Queryable, scope: Scope, staffMemberId: string): Promise<boolean> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const id = bind(staffMemberId);
  const organization = bind(scope.organizationId);
  const sql = `
    select
      exists (select from staff_member where organization_id = ${organization}::uuid and id = ${id}::uuid
        and (${bind(scope.everyone)}::boolean or not is_placeholder))
      and (
        ${bind(scope.everyone)}::boolean
        or ${id}::uuid = any(${bind(scope.staffMemberIds)}::uuid[])
        or exists (select from contract where organization_id = ${organization}::uuid and staff_member_id = ${id}::uuid
          and home_site_id = any(${bind(scope.siteIds)}::uuid[]))
        or exists (select from membership join team on team.organization_id = membership.organization_id
            and team.id = membership.team_id
          where membership.organization_id = ${organization}::uuid and membership.staff_member_id = ${id}::uuid
            and (team.id = any(${bind(scope.teamIds)}::uuid[]) or team.site_id = any(${bind(scope.siteIds)}::uuid[])))
        or exists (select from work_day where staff_member_id = ${id}::uuid and ${isVisible(scope, 'work_day', parameters)})
      ) as is_visible`;
  const [row] = await rowsOf<{ is_visible: boolean }>(database, sql, parameters.values);
  return row?.is_visible === true;
}
