import type { Database } from '../../database/open-database.js';
import { isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { Viewer } from '../../domain/viewer.js';
import type { NotedChange } from '../../practice/administration/administration-change.query.js';
import { insertResponsibilities, insertRoles } from '../create-login.query.js';
import { emailProblem } from '../create-login.js';
import type { AdministeredLogin } from './administered-login.query.js';
import { administerLogin, lastAdministratorProblem, type Administering } from './administer-login.js';
import { checkDraft, type DraftNames, type LoginDraft } from './login-draft.js';
import { clearRights, writeLogin } from './write-login.query.js';

/** Changes what a login is called, who it is and what it may; it holds from the next page she opens. Null: done. */
export async function changeLogin(
  database: Database,
  viewer: Viewer,
  id: string,
  draft: LoginDraft,
  now: Date,
): Promise<InputProblem | null> {
  return administerLogin(database, viewer, id, now, async (administering) => {
    const names = await checkDraft(administering.client, viewer.organizationId, draft, id, now);
    if (isInputProblem(names)) return names;
    const problem = await changeProblem(administering, draft);
    if (problem !== null) return problem;
    await write(administering, draft);
    await administering.note(differences(administering.login, draft, names));
    return null;
  });
}

async function changeProblem(administering: Administering, { email, roles }: LoginDraft): Promise<InputProblem | null> {
  const { client, login } = administering;
  const isSame = email.trim().toLowerCase() === login.email.toLowerCase();
  const problem = isSame ? null : await emailProblem(client, email);
  if (problem !== null || roles.includes('ADMINISTRATOR')) return problem;
  return lastAdministratorProblem(administering);
}

async function write({ client, viewer, login: { id } }: Administering, draft: LoginDraft): Promise<void> {
  const { name, email, staffMemberId, roles, siteIds, teamIds } = draft;
  const words = { id, name: name.trim(), email: email.trim(), staffMemberId };
  await writeLogin(client, viewer.organizationId, words);
  await clearRights(client, id);
  await insertRoles(client, id, roles);
  await insertResponsibilities(client, id, { siteIds, teamIds });
}

type Step = Pick<NotedChange, 'what' | 'before' | 'after'>;

/** What differs, each in words; nothing where all is as it was. */
function differences(login: AdministeredLogin, draft: LoginDraft, names: DraftNames): Step[] {
  const one = (text: string | null) => (text === null ? [] : [text]);
  const steps: Required<Step>[] = [
    { what: 'NAME', before: [login.name], after: [draft.name.trim()] },
    { what: 'EMAIL', before: [login.email], after: [draft.email.trim()] },
    { what: 'ROLES', before: login.roles, after: draft.roles },
    { what: 'STAFF_MEMBER', before: one(login.staffMemberName), after: one(names.staffMember) },
    { what: 'PLACES', before: [...login.sites, ...login.teams].map(({ name }) => name), after: names.places },
  ];
  return steps.filter(({ before, after }) => JSON.stringify(before.toSorted()) !== JSON.stringify(after.toSorted()));
}
