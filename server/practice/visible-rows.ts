import type { RequestedScope } from '../domain/requested-scope.js';
import type { Scope } from '../domain/scope.js';

/** Collects the parameters of one statement; `bind` gives the placeholder to write in its text. */
export class Parameters {
  readonly values: unknown[] = [];

  readonly bind = (value: unknown): string => `$${this.values.push(value)}`;
}

/**
 * SQL: whether a row is one the viewer may see. The table must have organization_id, site_id, team_id (the team frozen on
 * that day) and staff_member_id. Lists, aggregates and exports all take their rows through this one condition. People
 * whom nobody has mapped yet are for HR alone.
 */
export function isVisible(scope: Scope, table: string, { bind }: Parameters): string {
  const id = bind(scope.organizationId);
  const organization = `${table}.organization_id = ${id}::uuid`;
  if (scope.everyone) return organization;
  return `(${organization} and (${table}.site_id = any(${bind(scope.siteIds)}::uuid[])
    or ${table}.team_id = any(${bind(scope.teamIds)}::uuid[])
    or ${table}.staff_member_id = any(${bind(scope.staffMemberIds)}::uuid[]))
    and not exists (select from staff_member as unmapped where unmapped.organization_id = ${id}::uuid
      and unmapped.id = ${table}.staff_member_id and unmapped.is_placeholder))`;
}

const REQUESTED_COLUMN = { SITE: 'site_id', TEAM: 'team_id', STAFF_MEMBER: 'staff_member_id' } as const;

/** SQL: whether a row is one that was asked for. Narrows `isVisible`; it never stands alone. */
export function isRequested(request: RequestedScope, table: string, { bind }: Parameters): string {
  if (request.kind === 'ORGANIZATION') return 'true';
  return `${table}.${REQUESTED_COLUMN[request.kind]} = ${bind(request.id)}::uuid`;
}
