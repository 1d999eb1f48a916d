/** Roles a login may hold, several at once. */
export const ROLES = ['STAFF_MEMBER', 'MANAGER', 'HR', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking. Built once per request from the session; an argument of every read. */
export interface Viewer {
  readonly loginId: string;
  readonly organizationId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The staff member this login is, if any. */
  readonly staffMemberId: string | null;
  /** Sites and teams a manager is responsible for. */
  readonly managedSiteIds: readonly string[];
  readonly managedTeamIds: readonly string[];
}
