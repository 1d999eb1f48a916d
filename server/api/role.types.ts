import type { Role } from '../domain/viewer.js';
import { describedEnum } from './described-enum.js';

export const RoleEnum = describedEnum<Role>('Role', 'What a login may do; a login may have several roles.', {
  STAFF_MEMBER: 'Sees and corrects her own data, all of it.',
  MANAGER: 'Sees the facts of the teams and sites she is responsible for, and group figures.',
  HR: 'Sees the facts of all sites, and group figures.',
  ADMINISTRATOR: 'Sets up sites, staff, sources and logins; sees no hours.',
});
