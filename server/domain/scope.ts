import type { Viewer } from './viewer.js';

/**
 * Whose rows a viewer may see: the one value every query is built with. A row is visible when `everyone` is true, or
 * its site, its frozen team or its staff member is listed. `everyone` never leaves the organization.
 */
export interface Scope {
  readonly organizationId: string;
  readonly everyone: boolean;
  readonly siteIds: readonly string[];
  readonly teamIds: readonly string[];
  readonly staffMemberIds: readonly string[];
}

/** The rows a viewer may see. An administrator sees no hours: alone, that role gives an empty scope. */
export function scopeOf(viewer: Viewer): Scope {
  const manages = viewer.roles.includes('MANAGER');
  return {
    organizationId: viewer.organizationId,
    everyone: viewer.roles.includes('HR'),
    siteIds: manages ? viewer.managedSiteIds : [],
    teamIds: manages ? viewer.managedTeamIds : [],
    staffMemberIds: viewer.staffMemberId === null ? [] : [viewer.staffMemberId],
  };
}
