import type { LinkedLogin } from '../../access/links/login-link.query.js';
import type { MailText } from './layout.js';

/** Somebody is invited, or is to choose a new password. */
export function linkMailText(login: LinkedLogin, address: string): MailText {
  const { name, email, organizationName, madeBy, isInvitation } = login;
  return {
    subject: isInvitation ? `Your login to Evenkeel of ${organizationName}` : 'A new password for Evenkeel',
    greeting: `Hello ${name},`,
    paragraphs: isInvitation
      ? [`${madeBy} made you a login to Evenkeel of ${organizationName}. Choose a password to come in.`]
      : [`${madeBy} sends you this link to choose a new password. Until you have, the old one works.`],
    figures: [['You sign in with', email]],
    notes: [`The link works once, for ${isInvitation ? 'seven days' : 'one day'}. Pass it on to nobody.`],
    link: { title: 'Choose a password', address },
    footer: [`You get this because ${madeBy} administers the logins of ${organizationName}.`],
    unsubscribeAddress: null,
  };
}
