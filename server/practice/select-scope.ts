import type { Queryable } from '../database/queryable.js';
import { notVisible, type InputProblem } from '../domain/input-problem.js';
import type { RequestedScope } from '../domain/requested-scope.js';
import { scopeOf, type Scope } from '../domain/scope.js';
import type { Viewer } from '../domain/viewer.js';
import type { Places } from './places.query.js';
import { isStaffMemberVisible } from './staff-member-visible.query.js';

/** What a viewer asked for and may see: rows must pass both `scope` and `request`. */
export interface Selection {
  readonly scope: Scope;
  readonly request: RequestedScope;
  /** Only rows of the viewer herself can be in it: no audience hides anything. */
  readonly isOwn: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all; anything else names nothing. */
export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** The selection a request makes, or the one problem that covers both what is hidden and what does not exist. */
export async function selectScope(
  database: Queryable,
  viewer: Viewer,
  request: RequestedScope,
  places: Places,
): Promise<Selection | InputProblem> {
  const scope = scopeOf(viewer);
  const isOwnOnly = !scope.everyone && scope.siteIds.length === 0 && scope.teamIds.length === 0;
  if (isOwnOnly && scope.staffMemberIds.length === 0) return notVisible();
  if (request.kind === 'ORGANIZATION') {
    if (request.id != null && request.id !== viewer.organizationId) return notVisible();
    return { scope, request: { kind: 'ORGANIZATION' }, isOwn: isOwnOnly };
  }
  const id = request.id;
  if (!isId(id)) return notVisible();
  const visible =
    request.kind === 'STAFF_MEMBER'
      ? await isStaffMemberVisible(database, scope, id)
      : isPlaceVisible(scope, { kind: request.kind, id }, places);
  if (!visible) return notVisible();
  return { scope, request, isOwn: request.kind === 'STAFF_MEMBER' && id === viewer.staffMemberId };
}

function isPlaceVisible(scope: Scope, place: { kind: 'SITE' | 'TEAM'; id: string }, places: Places): boolean {
  if (place.kind === 'SITE') {
    const exists = places.sites.some((site) => site.id === place.id);
    const hasTeam = places.teams.some((team) => team.siteId === place.id && scope.teamIds.includes(team.id));
    return exists && (scope.everyone || scope.siteIds.includes(place.id) || hasTeam);
  }
  const team = places.teams.find((candidate) => candidate.id === place.id);
  if (team === undefined) return false;
  return scope.everyone || scope.teamIds.includes(team.id) || scope.siteIds.includes(team.siteId);
}
