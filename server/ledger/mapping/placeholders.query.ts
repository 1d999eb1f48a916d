import { rowsOf, type Queryable } from '../../database/queryable.js';

/** Somebody a source named whom nobody has mapped yet, with the rows that wait for it. */
export interface PlaceholderRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly sourceKey: string;
  readonly siteName: string | null;
  readonly rows: number;
}

/** Placeholders not yet mapped, those with the most rows first. For HR and administrators. */
export function readPlaceholders(database: Queryable, organizationId: string): Promise<PlaceholderRow[]> {
  return rowsOf(database, PLACEHOLDERS, [organizationId]);
}

const OF_PLACEHOLDER = `organization_id = $1 and staff_member_id = placeholder.id and not is_removed`;

const PLACEHOLDERS = `
select placeholder.id, placeholder.key, placeholder.name,
  coalesce(naming.key, '') as "sourceKey", site.name as "siteName",
  ((select count(*) from task_log where ${OF_PLACEHOLDER})
    + (select count(*) from task_duration where ${OF_PLACEHOLDER})
    + (select count(*) from clock_span where ${OF_PLACEHOLDER})
    + (select count(*) from scheduled_shift where ${OF_PLACEHOLDER})
    + (select count(*) from leave where ${OF_PLACEHOLDER}))::integer as rows
from staff_member as placeholder
left join lateral (
  select source.key, source.site_id from staff_alias
  join source on source.organization_id = $1 and source.id = staff_alias.source_id
  where staff_alias.organization_id = $1 and staff_alias.staff_member_id = placeholder.id
  order by source.key limit 1
) as naming on true
left join lateral (
  select home_site_id from contract
  where contract.organization_id = $1 and contract.staff_member_id = placeholder.id
  order by valid_from limit 1
) as home on true
left join site on site.organization_id = $1 and site.id = coalesce(home.home_site_id, naming.site_id)
where placeholder.organization_id = $1 and placeholder.is_placeholder and placeholder.merged_into_id is null
order by rows desc, placeholder.key`;
