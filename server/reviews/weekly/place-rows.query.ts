import type { Selection } from '../../practice/select-scope.js';
import type { Parameters } from '../../practice/visible-rows.js';

/**
 * SQL: whether what was said of a place is for a viewer to read: HR reads all, a manager what was said of her sites, of
 * their teams, and of her teams; nobody else reads any. It must be of the selection, and not withdrawn.
 */
export function isSaidHere({ scope, request }: Selection, table: string, { bind }: Parameters): string {
  const kept = `${table}.organization_id = ${bind(scope.organizationId)}::uuid and ${table}.withdrawn_at is null`;
  const readable = scope.everyone
    ? 'true'
    : `(${table}.site_id = any(${bind(scope.siteIds)}::uuid[]) or ${table}.team_id = any(${bind(scope.teamIds)}::uuid[]))`;
  return `(${kept} and ${readable} and ${isRequestedPlace(request, table, { bind })})`;
}

type Bind = Pick<Parameters, 'bind'>;

function isRequestedPlace({ kind, id }: Selection['request'], table: string, { bind }: Bind): string {
  if (kind === 'ORGANIZATION') return 'true';
  if (kind === 'STAFF_MEMBER') return 'false';
  return `${table}.${kind === 'SITE' ? 'site_id' : 'team_id'} = ${bind(id)}::uuid`;
}

/**
 * SQL: the same for what also concerns the places within: what happened in the organization concerns every site of it,
 * and what happened at a site concerns every team of it.
 */
export function concernsHere(selection: Selection, table: string, { bind }: Parameters): string {
  const { scope, request } = selection;
  const isResponsible = scope.everyone || scope.siteIds.length > 0 || scope.teamIds.length > 0;
  if (!isResponsible || request.kind === 'STAFF_MEMBER') return 'false';
  const kept = `${table}.organization_id = ${bind(scope.organizationId)}::uuid and ${table}.withdrawn_at is null`;
  const readable = scope.everyone
    ? 'true'
    : `(${table}.site_id is null or ${table}.site_id = any(${bind(scope.siteIds)}::uuid[])
        or ${table}.team_id = any(${bind(scope.teamIds)}::uuid[])
        or ${table}.team_id is null and ${siteOfTeam(`any(${bind(scope.teamIds)}::uuid[])`, table)})`;
  if (request.kind === 'ORGANIZATION') return `(${kept} and ${readable})`;
  const asked = bind(request.id);
  const within =
    request.kind === 'SITE'
      ? `(${table}.site_id is null or ${table}.site_id = ${asked}::uuid)`
      : `(${table}.site_id is null or ${table}.team_id = ${asked}::uuid
          or ${table}.team_id is null and ${siteOfTeam(`${asked}::uuid`, table)})`;
  return `(${kept} and ${readable} and ${within})`;
}

const siteOfTeam = (team: string, table: string): string => `exists (select from team as inner_team
  where inner_team.organization_id = ${table}.organization_id and inner_team.site_id = ${table}.site_id
    and inner_team.id = ${team})`;

/** SQL: the name of the place of a row; joins `site` and `team` of it, which may be missing, and `organization`. */
export const PLACE_NAME = 'coalesce(team.name, site.name, organization.name)';

export const joinPlace = (table: string): string => `
  join organization on organization.id = ${table}.organization_id
  left join site on site.organization_id = ${table}.organization_id and site.id = ${table}.site_id
  left join team on team.organization_id = ${table}.organization_id and team.id = ${table}.team_id`;
