import type { Role } from '../server/domain/viewer.js';
import { emailOf } from './practice-files.js';
import { personOf, type SiteKey } from './practice.js';
import { SHORT_RESTS } from './stories.js';

/** Somebody who can sign in to the demonstration. */
export interface SeedLogin {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Key of the staff member she is. */
  readonly staff: string | null;
  /** Keys of the sites she is responsible for. */
  readonly sites: readonly SiteKey[];
}

const ROSA = personOf(SHORT_RESTS.staff).name;

/** One login for each of the three people, and the administrator. The manager has one of the two sites. */
export const DEMONSTRATION_LOGINS: readonly SeedLogin[] = [
  { email: 'manager@riverside.example', name: 'Morgan Ellery', roles: ['MANAGER'], staff: null, sites: ['riverside'] },
  { email: emailOf(ROSA), name: ROSA, roles: ['STAFF_MEMBER'], staff: SHORT_RESTS.staff, sites: [] },
  { email: 'hr@riverside.example', name: 'Harriet Vance', roles: ['HR'], staff: null, sites: [] },
  { email: 'admin@riverside.example', name: 'Adrian Cole', roles: ['ADMINISTRATOR'], staff: null, sites: [] },
];
