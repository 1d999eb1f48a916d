import { inputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import type { RequestedScope } from '../../domain/requested-scope.js';
import type { Viewer } from '../../domain/viewer.js';
import type { Places } from '../../practice/places.query.js';

/** Of what a review is: a team, a site (no team), or the organization (no site). */
export interface ReviewPlace {
  readonly siteId: string | null;
  readonly teamId: string | null;
}

const ORGANIZATION: ReviewPlace = { siteId: null, teamId: null };

/**
 * The place for which a viewer would write what she writes in a selection; or why she writes for none. HR writes for
 * every place, a manager for those she is responsible for: when a selection holds exactly one of hers, that is meant.
 */
export function placeToWrite(viewer: Viewer, request: RequestedScope, places: Places): ReviewPlace | InputProblem {
  if (request.kind === 'STAFF_MEMBER') {
    return inputProblem('CHOOSE_PLACE', 'A review is of a team or a site, never of one person.', 'scope');
  }
  if (viewer.roles.includes('HR')) return placeNamed(request, places) ?? notVisible();
  if (!viewer.roles.includes('MANAGER')) return notVisible();
  const held = responsibilities(viewer, places);
  if (request.kind === 'TEAM') {
    const team = placeNamed(request, places);
    const isHers = held.some(({ siteId, teamId }) => siteId === team?.siteId && (teamId ?? request.id) === request.id);
    return team !== null && isHers ? team : notVisible();
  }
  const meant = held.filter(({ siteId }) => request.kind === 'ORGANIZATION' || siteId === request.id);
  const [place, other] = meant;
  if (place === undefined) return notVisible();
  return other === undefined ? place : inputProblem('CHOOSE_PLACE', 'Choose one of your sites or teams.', 'scope');
}

function placeNamed({ kind, id }: RequestedScope, { sites, teams }: Places): ReviewPlace | null {
  if (kind === 'ORGANIZATION') return ORGANIZATION;
  if (kind === 'SITE') {
    const site = sites.find((candidate) => candidate.id === id);
    return site === undefined ? null : { siteId: site.id, teamId: null };
  }
  const team = teams.find((candidate) => candidate.id === id);
  return team === undefined ? null : { siteId: team.siteId, teamId: team.id };
}

/** Her sites, and those of her teams that lie in none of them. */
function responsibilities({ managedSiteIds, managedTeamIds }: Viewer, { sites, teams }: Places): ReviewPlace[] {
  return [
    ...sites.filter(({ id }) => managedSiteIds.includes(id)).map(({ id }) => ({ siteId: id, teamId: null })),
    ...teams
      .filter(({ id, siteId }) => managedTeamIds.includes(id) && !managedSiteIds.includes(siteId))
      .map(({ id, siteId }) => ({ siteId, teamId: id })),
  ];
}

/** What a place is called. */
export function nameOfPlace({ siteId, teamId }: ReviewPlace, places: Places): string {
  const named =
    teamId === null ? places.sites.find(({ id }) => id === siteId) : places.teams.find(({ id }) => id === teamId);
  return named?.name ?? places.organizationName;
}
