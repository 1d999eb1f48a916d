import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { isInputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import type { Viewer } from '../../domain/viewer.js';
import { noteChanges } from '../../practice/administration/administration-change.query.js';
import { createLogin } from '../create-login.js';
import { makeLink, type HandedOver, type HandOver } from '../links/make-link.js';
import { generatePassword } from '../password.js';
import { checkDraft, type LoginDraft } from './login-draft.js';
import { lockLogins } from './write-login.query.js';

/** Adds a login whose person chooses her password by a link, which is handed over; or says why not. */
export async function inviteLogin(
  { pool }: Database,
  viewer: Viewer,
  draft: LoginDraft,
  handOver: HandOver,
  now: Date,
): Promise<HandedOver | InputProblem> {
  return inTransaction(pool, async (client) => {
    if (!(await lockLogins(client, viewer))) return notVisible(null);
    const names = await checkDraft(client, viewer.organizationId, draft, null, now);
    if (isInputProblem(names)) return names;
    const login = await createLogin(client, {
      organizationId: viewer.organizationId,
      email: draft.email,
      name: draft.name,
      roles: draft.roles,
      // Nobody ever learns it: there is no way in but the link.
      password: generatePassword(),
      staffMemberId: draft.staffMemberId,
      managedSiteIds: draft.siteIds,
      managedTeamIds: draft.teamIds,
      isInvited: true,
    });
    if (isInputProblem(login)) return login;
    const subject = { subject: 'LOGIN', subjectId: login.id, subjectName: draft.name.trim() } as const;
    await noteChanges(client, viewer, [{ ...subject, what: 'ADDED', after: draft.roles }]);
    const invited = { id: login.id, email: draft.email.trim(), hasJoined: false };
    return handOver(client, viewer.organizationId, await makeLink(client, invited, viewer.name, now));
  });
}
