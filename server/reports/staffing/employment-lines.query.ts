import type { Period } from '../../domain/time/period.js';
import type { Parameters } from '../../practice/visible-rows.js';

/**
 * SQL: a relation `line` of how people belong to the practice, with the last day on which each line holds (its own, or the
 * one before her next line) and the day she was hired: the first of lines that follow each other without a gap or a
 * separation. People mapped to somebody else are left out.
 */
export const employmentLines = (organizationId: string, { bind }: Parameters): string => `
  stated as (
    select employment.*,
      lag(employment.valid_from) over person as former_from, lag(employment.valid_to) over person as former_to,
      lag(employment.separation) over person as former_separation,
      least(coalesce(employment.valid_to, 'infinity'),
        coalesce(lead(employment.valid_from) over person - 1, 'infinity')) as last_day
    from employment
    join staff_member on staff_member.organization_id = employment.organization_id
      and staff_member.id = employment.staff_member_id and staff_member.merged_into_id is null
    where employment.organization_id = ${bind(organizationId)}::uuid
    window person as (partition by employment.staff_member_id order by employment.valid_from)
  ), stretch as (
    select stated.*, sum(case
      when former_from is null or former_separation is not null or former_to + 1 < valid_from then 1 else 0
    end) over (partition by staff_member_id order by valid_from) as stretch
    from stated
  ), line as (
    select stretch.*, min(valid_from) over (partition by staff_member_id, stretch) as hired_on from stretch
  )`;

/**
 * SQL: a relation `placed`, one row for each person and day on which she belongs to the practice, with the site, role and
 * hours of the contract and the team in force that day. Whoever selects from it asks \`isVisible\` of it.
 */
export function placedDays(organizationId: string, period: Period, parameters: Parameters): string {
  const { bind } = parameters;
  const held = (table: string, columns: string) => `
    select organization_id, staff_member_id, ${columns}, valid_from, least(coalesce(valid_to, 'infinity'),
      coalesce(lead(valid_from) over (partition by staff_member_id order by valid_from) - 1, 'infinity')) as last_day
    from ${table} where organization_id = ${bind(organizationId)}::uuid`;
  return `
  ${employmentLines(organizationId, parameters)}, terms as (
    ${held('contract', 'home_site_id, role, weekly_seconds')}
  ), team_of as (
    ${held('membership', 'team_id')}
  ), placed as (
    select line.organization_id, line.staff_member_id, line.staffing <> 'AGENCY' as is_own, day::date as workday,
      terms.home_site_id as site_id, terms.role, terms.weekly_seconds, team_of.team_id,
      case when day::date = line.valid_to and line.last_day = line.valid_to then line.separation end as separation,
      line.last_day - line.hired_on as days_since_hired
    from line
    cross join lateral generate_series(greatest(line.valid_from, ${bind(period.from)}::date)::timestamp,
      least(line.last_day, ${bind(period.to)}::date)::timestamp, interval '1 day') as day
    left join terms on terms.staff_member_id = line.staff_member_id
      and day::date between terms.valid_from and terms.last_day
    left join team_of on team_of.staff_member_id = line.staff_member_id
      and day::date between team_of.valid_from and team_of.last_day
  )`;
}
