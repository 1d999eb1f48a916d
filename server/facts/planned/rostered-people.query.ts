import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Period } from '../../domain/time/period.js';
import type { Selection } from '../../practice/select-scope.js';
import { Parameters } from '../../practice/visible-rows.js';

/**
 * Who has a shift or leave around these days and may concern a selection: by the site of a shift, or by a team or home
 * site she has at any time. What is then shown of her is decided day by day.
 */
export async function rosteredPeople(database: Queryable, selection: Selection, period: Period): Promise<string[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const { scope, request } = selection;
  const asked = request.kind === 'ORGANIZATION' ? null : (request.id ?? null);
  const sql = `
    select person.id
    from staff_member as person
    where person.organization_id = ${bind(scope.organizationId)}::uuid and person.merged_into_id is null
      and (${bind(scope.everyone)}::boolean or not person.is_placeholder)
      and exists (select from contract where contract.organization_id = person.organization_id
        and contract.staff_member_id = person.id)
      and (exists (select from scheduled_shift as shift where shift.organization_id = person.organization_id
            and shift.staff_member_id = person.id and not shift.is_removed
            and shift.started_at between ${bind(period.from)}::date - 1 and ${bind(period.to)}::date + 2)
        or exists (select from leave where leave.organization_id = person.organization_id
            and leave.staff_member_id = person.id and not leave.is_removed
            and leave.started_at < ${bind(period.to)}::date + 2 and leave.ended_at > ${bind(period.from)}::date - 1))
      and (${bind(scope.everyone)}::boolean or person.id = any(${bind(scope.staffMemberIds)}::uuid[])
        or ${belongsTo(`any(${bind(scope.siteIds)}::uuid[])`, `any(${bind(scope.teamIds)}::uuid[])`)})
      and (${bind(asked)}::uuid is null or person.id = ${bind(asked)}::uuid
        or ${belongsTo(`${bind(asked)}::uuid`, `${bind(asked)}::uuid`)})
    order by person.id`;
  return (await rowsOf<{ id: string }>(database, sql, parameters.values)).map(({ id }) => id);
}

const belongsTo = (sites: string, teams: string): string => `(
  exists (select from scheduled_shift as shift where shift.organization_id = person.organization_id
    and shift.staff_member_id = person.id and shift.site_id = ${sites})
  or exists (select from contract where contract.organization_id = person.organization_id
    and contract.staff_member_id = person.id and contract.home_site_id = ${sites})
  or exists (select from membership where membership.organization_id = person.organization_id
    and membership.staff_member_id = person.id and membership.team_id = ${teams}))`;

/** Sites at which anybody has a shift in these days. */
export async function rosteredSites(database: Queryable, organizationId: string, period: Period): Promise<string[]> {
  const sql = `
    select distinct site_id as id from scheduled_shift
    join site on site.organization_id = scheduled_shift.organization_id and site.id = scheduled_shift.site_id
    where scheduled_shift.organization_id = $1 and not is_removed
      and (started_at at time zone site.zone)::date between $2::date and $3::date`;
  return (await rowsOf<{ id: string }>(database, sql, [organizationId, period.from, period.to])).map(({ id }) => id);
}
