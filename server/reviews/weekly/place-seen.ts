import type { Selection } from '../../practice/select-scope.js';

/** Whose something is and where it happens; no person: it is of the place alone. */
export interface SeenPlace {
  readonly staffMemberId: string | null;
  readonly siteId: string;
  readonly teamId: string | null;
}

/**
 * Whether something that stands in no table is of a selection: the same rule by which rows are visible and requested
 * (`practice/visible-rows`), for what is worked out when it is asked for.
 */
export function isPlaceSeen({ scope, request }: Pick<Selection, 'scope' | 'request'>, place: SeenPlace): boolean {
  const { staffMemberId, siteId, teamId } = place;
  const isVisible =
    scope.everyone ||
    scope.siteIds.includes(siteId) ||
    (teamId !== null && scope.teamIds.includes(teamId)) ||
    (staffMemberId !== null && scope.staffMemberIds.includes(staffMemberId));
  if (!isVisible) return false;
  switch (request.kind) {
    case 'ORGANIZATION':
      return true;
    case 'SITE':
      return siteId === request.id;
    case 'TEAM':
      return teamId === request.id;
    case 'STAFF_MEMBER':
      return staffMemberId === request.id;
  }
}
