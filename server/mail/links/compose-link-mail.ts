import { linkPath } from '../../access/links/link-token.js';
import { readLinkedLogin } from '../../access/links/login-link.query.js';
import { isId } from '../../practice/select-scope.js';
import type { Composer } from '../composer.js';
import { contentOf } from '../content.js';
import { linkMailText } from '../texts/link-mail.js';

/** The mail with a link to set a password; none any more where the link was used, replaced or has expired. */
export const composeLinkMail: Composer = async ({ database, publicAddress, now }, { viewer }, { payload }) => {
  const id = payload['linkId'];
  if (!isId(id)) return null;
  const key = { loginId: viewer.loginId, id };
  const login = await readLinkedLogin(database.dataSource, key, now);
  if (login === null) return null;
  return contentOf(linkMailText(login, `${publicAddress}${linkPath(database.secret, key)}`));
};
