import type { Role } from '../domain/viewer.js';

/** What a login holds besides its roles. */
export interface RolesHeld {
  readonly roles: readonly Role[];
  /** Whether it is tied to somebody of the staff. */
  readonly isStaffMember: boolean;
  /** Whether it is responsible for sites or teams. */
  readonly managesPlaces: boolean;
}

/**
 * What roles would need to show anything, or the right thing: a staff member has to be somebody of the staff, and the
 * role of a manager goes with places, one not without the other. Null: nothing is missing.
 */
export function rolesLack({
  roles,
  isStaffMember,
  managesPlaces,
}: RolesHeld): 'STAFF_MISSING' | 'PLACES_MISSING' | null {
  if (roles.includes('STAFF_MEMBER') && !isStaffMember) return 'STAFF_MISSING';
  return roles.includes('MANAGER') === managesPlaces ? null : 'PLACES_MISSING';
}
