import type { MailContent } from './message.js';
import { htmlText, plainText, type MailText } from './texts/layout.js';

/** A text laid out as both kinds of mail. */
export const contentOf = (text: MailText, attachments: MailContent['attachments'] = []): MailContent => ({
  subject: text.subject,
  text: plainText(text),
  html: htmlText(text),
  unsubscribeAddress: text.unsubscribeAddress,
  attachments,
});
