import { randomUUID } from 'node:crypto';
import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { MailKind } from './mail-state.js';

/** A mail that somebody shall get. */
export interface NewMail {
  readonly kind: MailKind;
  /** What it is sent once for. */
  readonly onceKey: string;
  readonly loginId: string;
  readonly payload: object;
}

/**
 * Puts mails to logins of the organization in the outbox, each once: what has been queued for the same key before is not
 * queued again, whatever became of it. Returns how many are new.
 */
export async function queueMails(
  database: Queryable,
  organizationId: string,
  mails: readonly NewMail[],
  now: Date,
): Promise<number> {
  const sql = `
    insert into outbox_mail (organization_id, id, kind, once_key, payload, login_id, recipient_name, recipient_address,
      queued_at, next_attempt_at)
    select $1::uuid, mail.id, mail.kind, mail.once_key, mail.payload::jsonb, login.id, login.name, login.email, $7, $7
    from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::uuid[])
      as mail (id, kind, once_key, payload, login_id)
    join login on login.organization_id = $1 and login.id = mail.login_id
    on conflict do nothing
    returning id`;
  const queued = await rowsOf(database, sql, [
    organizationId,
    mails.map(() => randomUUID()),
    mails.map(({ kind }) => kind),
    mails.map(({ onceKey }) => onceKey),
    mails.map(({ payload }) => JSON.stringify(payload)),
    mails.map(({ loginId }) => loginId),
    now,
  ]);
  return queued.length;
}
