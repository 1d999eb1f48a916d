import type { Places, SitePlace } from '../practice/places.query.js';
import type { Selection } from '../practice/select-scope.js';

/** The sites whose zones and sources concern a selection. */
export function sitesOf({ scope, request }: Selection, { sites, teams }: Places): readonly SitePlace[] {
  if (request.kind === 'SITE') return sites.filter((site) => site.id === request.id);
  if (request.kind === 'TEAM') {
    const team = teams.find((candidate) => candidate.id === request.id);
    return sites.filter((site) => site.id === team?.siteId);
  }
  const managed = [
    ...scope.siteIds,
    ...teams.filter((team) => scope.teamIds.includes(team.id)).map((team) => team.siteId),
  ];
  const isAll = scope.everyone || managed.length === 0 || request.kind === 'STAFF_MEMBER';
  return isAll ? sites : sites.filter((site) => managed.includes(site.id));
}
