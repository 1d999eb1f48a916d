import type { TestDatabase } from '../database.js';
import { deliverDueMails, type Delivery } from '../../server/mail/outbox/deliver-mails.js';
import { COMPOSERS } from '../../server/jobs/composers.js';
import { FolderTransport } from '../../server/mail/transport/folder.js';
import type { MailSetting } from '../../server/mail/transport/mail-setting.js';
import { SmtpTransport } from '../../server/mail/transport/smtp.js';

/** A server that says nothing for so long is given up. */
const PATIENCE_MILLISECONDS = 2_000;

/** Sends what is due in that database, as the jobs do. */
export async function deliver(
  database: Delivery['database'],
  setting: MailSetting,
  at = new Date(),
  more: Partial<Delivery> = {},
): Promise<void> {
  const folder = new FolderTransport(setting.folder);
  const transport = setting.smtp === null ? folder : new SmtpTransport(setting.smtp, PATIENCE_MILLISECONDS);
  const { signal } = new AbortController();
  await deliverDueMails({ database, setting, transport, folder, composers: COMPOSERS, signal, ...more }, () => at);
}

export interface OutboxRow {
  readonly state: string;
  readonly attempts: number;
  readonly failure: string | null;
  readonly text: string | null;
  readonly nextAttemptAt: Date;
  readonly hasMessage: boolean;
}

/** All mails of the outbox, the oldest first. */
export async function outboxOf({ pool }: Pick<TestDatabase, 'pool'>): Promise<OutboxRow[]> {
  const sql = `
    select state, attempts, failure_code as failure, failure_text as text, next_attempt_at as "nextAttemptAt",
      message is not null as "hasMessage"
    from outbox_mail order by queued_at, id`;
  return (await pool.query<OutboxRow>(sql)).rows;
}

/** The value of a header of a mail. */
export const headerOf = (mail: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(mail)?.[1]?.replaceAll(/\r?\n[ \t]/g, ' ');
