import * as punch from '../punch-names.js';

/*
 * What time trackers call the columns that name a person: as time clocks do, and by some names of their own. `id` alone is
 * the number of a row here, not of a person.
 */

export const CODE_NAMES: readonly string[] = [...punch.CODE_NAMES.filter((name) => name !== 'id'), 'member id'];

export const EMAIL_NAMES: readonly string[] = [...punch.EMAIL_NAMES, 'member email'];

export const FULL_NAME_NAMES: readonly string[] = [
  'user',
  'user name',
  'member name',
  'assignee',
  'benutzer',
  'usuario',
  'utilisateur',
  'collaborateur',
  'gebruiker',
  ...punch.FULL_NAME_NAMES,
];

export const FIRST_NAME_NAMES: readonly string[] = [...punch.FIRST_NAME_NAMES, 'fname'];

export const LAST_NAME_NAMES: readonly string[] = [...punch.LAST_NAME_NAMES, 'lname'];
