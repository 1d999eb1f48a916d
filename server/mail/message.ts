import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailSetting } from './transport/mail-setting.js';

/** What a mail says. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where she says that she wants no more of these; null: it is no regular mail. */
  readonly unsubscribeAddress: string | null;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

interface Envelope {
  readonly from: MailSetting['from'];
  readonly to: { readonly name: string; readonly email: string };
  readonly messageId: string;
  readonly date: Date;
}

/** The mail as RFC 5322 has it, with a way out that a mail program can offer as one click (RFC 8058). */
export async function messageOf(content: MailContent, { from, to, messageId, date }: Envelope): Promise<Buffer> {
  const { subject, text, html, unsubscribeAddress, attachments } = content;
  const wayOut = unsubscribeAddress === null ? {} : oneClick(unsubscribeAddress);
  const composer = new MailComposer({
    from,
    to: { name: to.name, address: to.email },
    subject,
    text,
    html,
    messageId,
    date,
    // What a program sends by itself: no holiday notice answers it.
    headers: { 'Auto-Submitted': 'auto-generated', ...wayOut },
    attachments: attachments.map(({ name, mediaType, content: bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: bytes,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

const oneClick = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** The same for every attempt of a mail; its domain is the sender's. */
export const messageIdOf = (mailId: string, from: MailSetting['from']): string =>
  `<${mailId}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`;
