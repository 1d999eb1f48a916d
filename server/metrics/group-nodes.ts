import type { Places } from '../practice/places.query.js';
import type { Selection } from '../practice/select-scope.js';

/** A group of the organization for which weekly figures may be published. */
export type GroupNode = { readonly kind: 'ORGANIZATION' } | { readonly kind: 'SITE' | 'TEAM'; readonly id: string };

/** A node as text, to be looked up. People in no team form a leaf that bears the id of their site. */
export const nodeKey = (node: GroupNode): string =>
  node.kind === 'ORGANIZATION' ? node.kind : `${node.kind}:${node.id}`;

/**
 * The largest groups that lie wholly inside a selection. Figures are only ever sums of published groups, so whatever
 * the viewer combines, she learns nothing that the published weeks do not already say.
 */
export function nodesOf(selection: Selection, places: Places): GroupNode[] {
  const { scope, request } = selection;
  const managedTeams = places.teams.filter((team) => scope.teamIds.includes(team.id));
  if (request.kind === 'STAFF_MEMBER') return [];
  if (request.kind === 'TEAM') return [{ kind: 'TEAM', id: request.id as string }];
  if (request.kind === 'SITE') {
    if (scope.everyone || scope.siteIds.includes(request.id as string))
      return [{ kind: 'SITE', id: request.id as string }];
    return managedTeams.filter((team) => team.siteId === request.id).map(({ id }) => ({ kind: 'TEAM', id }));
  }
  if (scope.everyone) return [{ kind: 'ORGANIZATION' }];
  const sites = places.sites.filter((site) => scope.siteIds.includes(site.id));
  const teams = managedTeams.filter((team) => !scope.siteIds.includes(team.siteId));
  return [
    ...sites.map(({ id }): GroupNode => ({ kind: 'SITE', id })),
    ...teams.map(({ id }): GroupNode => ({ kind: 'TEAM', id })),
  ];
}

/** The part of these groups that lies in one site or team. */
export function nodesWithin(nodes: readonly GroupNode[], part: GroupNode, places: Places): GroupNode[] {
  return nodes.flatMap((node) => {
    if (part.kind === 'ORGANIZATION' || nodeKey(node) === nodeKey(part)) return [node];
    if (contains(node, part, places)) return [part];
    return contains(part, node, places) ? [node] : [];
  });
}

function contains(outer: GroupNode, inner: GroupNode, places: Places): boolean {
  if (outer.kind === 'ORGANIZATION') return inner.kind !== 'ORGANIZATION';
  if (outer.kind !== 'SITE' || inner.kind !== 'TEAM') return false;
  return places.teams.some((team) => team.id === inner.id && team.siteId === outer.id);
}
