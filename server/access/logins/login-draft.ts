import type { Queryable } from '../../database/queryable.js';
import { inputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import type { Role } from '../../domain/viewer.js';
import { placesOf } from '../../practice/places.query.js';
import { isId } from '../../practice/select-scope.js';
import { staffToMapTo } from '../../practice/staff-to-map-to.js';
import { rolesLack } from '../roles-lack.js';
import { loginTiedTo } from './write-login.query.js';

/** A login as an administrator states it. */
export interface LoginDraft {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Who of the staff she is; null: nobody. */
  readonly staffMemberId: string | null;
  /** What she is responsible for as a manager. */
  readonly siteIds: readonly string[];
  readonly teamIds: readonly string[];
}

/** What is named by a draft, in words, for the history. */
export interface DraftNames {
  readonly staffMember: string | null;
  readonly places: readonly string[];
}

const LONGEST_NAME = 200;

/** The names behind a draft that can be made a login; or why it cannot. `besides`: the login it is of. */
export async function checkDraft(
  database: Queryable,
  organizationId: string,
  draft: LoginDraft,
  besides: string | null,
  now: Date,
): Promise<DraftNames | InputProblem> {
  const problem = wordsProblem(draft);
  if (problem !== null) return problem;
  const places = placesNamed(await placesOf(database, organizationId), draft);
  if (places === null) return notVisible('places');
  const { staffMemberId } = draft;
  if (staffMemberId === null) return { staffMember: null, places };
  const staff = isId(staffMemberId) ? await staffToMapTo(database, organizationId, now.getTime() / 1000) : [];
  const person = staff.find(({ id }) => id === staffMemberId);
  if (person === undefined) return notVisible('staffMemberId');
  const tied = await loginTiedTo(database, organizationId, staffMemberId, besides);
  if (tied === null) return { staffMember: person.name, places };
  return inputProblem('STAFF_TAKEN', `${person.name} is the login ${tied} already.`, 'staffMemberId');
}

function wordsProblem(draft: LoginDraft): InputProblem | null {
  const { name, roles, staffMemberId, siteIds, teamIds } = draft;
  if (name.trim() === '' || name.length > LONGEST_NAME)
    return inputProblem('NAME_MISSING', `A login needs a name of at most ${LONGEST_NAME} characters.`, 'name');
  if (roles.length === 0) return inputProblem('ROLE_MISSING', 'A login needs a role.', 'roles');
  const managesPlaces = siteIds.length + teamIds.length > 0;
  const lack = rolesLack({ roles, isStaffMember: staffMemberId !== null, managesPlaces });
  if (lack === null) return null;
  if (lack === 'STAFF_MISSING')
    return inputProblem(lack, 'For the role staff member, say who of the staff she is.', 'staffMemberId');
  return managesPlaces
    ? inputProblem(lack, 'Sites and teams are for the role manager.', 'places')
    : inputProblem(lack, 'For the role manager, choose the sites or teams she is responsible for.', 'places');
}

/** Names of the places a draft names; null: one of them is not the practice's. */
function placesNamed(
  { sites, teams }: Awaited<ReturnType<typeof placesOf>>,
  { siteIds, teamIds }: LoginDraft,
): readonly string[] | null {
  const places = [
    ...siteIds.map((id) => sites.find((site) => site.id === id)),
    ...teamIds.map((id) => teams.find((team) => team.id === id)),
  ];
  const names = places.flatMap((place) => (place === undefined ? [] : [place.name]));
  return names.length === places.length ? names : null;
}
