import { linkPath } from '../../access/links/link-token.js';
import type { HandOver } from '../../access/links/make-link.js';
import type { Secret } from '../../database/secret.js';
import { queueMails } from '../outbox/queue-mail.query.js';
import type { MailSetting } from '../transport/mail-setting.js';

/** Hands links of logins over: by mail where a mail server is stated, otherwise to whoever made them. */
export function linksHandedOver(secret: Secret, { smtp }: Pick<MailSetting, 'smtp'>): HandOver {
  return async (client, organizationId, link) => {
    const { loginId, id, email, madeAt, expiresAt } = link;
    if (smtp === null) return { path: linkPath(secret, link), mailedTo: null, expiresAt };
    // The address is made when the mail is written: nobody finds it in the queue.
    const mail = { kind: 'LOGIN_LINK', onceKey: `login link ${id}`, loginId, payload: { linkId: id } } as const;
    await queueMails(client, organizationId, [mail], madeAt);
    return { path: null, mailedTo: email, expiresAt };
  };
}
