import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { MailFailure, MailKind, MailWay } from './mail-state.js';

/** A mail whose attempt is under way. */
export interface ClaimedMail {
  readonly organizationId: string;
  readonly id: string;
  readonly kind: MailKind;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly loginId: string;
  /** Which attempt this is, the first being 1: what an older attempt has to say no longer counts. */
  readonly attempts: number;
  readonly messageId: string | null;
  readonly message: Buffer | null;
  readonly composedFor: string | null;
}

type Attempt = Pick<ClaimedMail, 'organizationId' | 'id' | 'attempts'>;

/**
 * What a sender that died has left: a mail that it was handing over may have arrived, any other has not. To be called
 * only by who is sure that no sender lives.
 */
export async function settleAbandonedMails(database: Queryable, now: Date): Promise<void> {
  const sql = `
    update outbox_mail
    set state = case when handing_over_at is null then 'QUEUED' else 'UNCERTAIN' end,
      next_attempt_at = $1,
      failure_code = case when handing_over_at is null then failure_code else 'NO_ANSWER' end,
      finished_at = case when handing_over_at is null then null else $1::timestamptz end
    where state = 'SENDING'`;
  await rowsOf(database, sql, [now]);
}

/** Begins an attempt of the mail that has been due for longest; null: none is due. */
export async function claimDueMail(database: Queryable, now: Date): Promise<ClaimedMail | null> {
  const sql = `
    update outbox_mail
    set state = 'SENDING', attempts = attempts + 1, attempted_at = $1, handing_over_at = null
    where (organization_id, id) in (
      select organization_id, id from outbox_mail
      where state = 'QUEUED' and next_attempt_at <= $1
      order by next_attempt_at, id limit 1
      for update skip locked)
    returning organization_id as "organizationId", id, kind, payload, login_id as "loginId", attempts,
      message_id as "messageId", message, composed_for as "composedFor"`;
  const [mail] = await rowsOf<ClaimedMail>(database, sql, [now]);
  return mail ?? null;
}

/** What a mail was composed as, and for whom. */
export interface ComposedMail {
  readonly recipient: { readonly name: string; readonly email: string };
  readonly messageId: string;
  readonly subject: string;
  readonly message: Buffer;
  readonly composedFor: string;
}

export async function saveComposed(database: Queryable, mail: Attempt, composed: ComposedMail): Promise<void> {
  const sql = `
    update outbox_mail
    set recipient_name = $4, recipient_address = $5, message_id = $6, subject = $7, message = $8, composed_for = $9
    where organization_id = $1 and id = $2 and attempts = $3 and state = 'SENDING'`;
  const { recipient, messageId, subject, message, composedFor } = composed;
  await rowsOf(database, sql, [
    ...keyOf(mail),
    recipient.name,
    recipient.email,
    messageId,
    subject,
    message,
    composedFor,
  ]);
}

/** Notes that from now on the mail may have arrived; false: the attempt is no longer this sender's, and must end here. */
export async function noteHandingOver(database: Queryable, mail: Attempt, now: Date): Promise<boolean> {
  const sql = `
    update outbox_mail set handing_over_at = $4
    where organization_id = $1 and id = $2 and attempts = $3 and state = 'SENDING'
    returning id`;
  return (await rowsOf(database, sql, [...keyOf(mail), now])).length === 1;
}

export async function saveSent(database: Queryable, mail: Attempt, way: MailWay, now: Date): Promise<void> {
  const sql = `
    update outbox_mail
    set state = 'SENT', way = $4, finished_at = $5, failure_code = null, failure_text = null, message = null
    where organization_id = $1 and id = $2 and attempts = $3 and state = 'SENDING'`;
  await rowsOf(database, sql, [...keyOf(mail), way, now]);
}

/** Why an attempt did not succeed, and when the next one is; no next: it stays at that. */
export interface UnsentMail {
  readonly failure: MailFailure;
  readonly text: string | null;
  readonly nextAttemptAt: Date | null;
  readonly isUncertain: boolean;
}

export async function saveUnsent(database: Queryable, mail: Attempt, unsent: UnsentMail, now: Date): Promise<void> {
  const { failure, text, nextAttemptAt, isUncertain } = unsent;
  const state = isUncertain ? 'UNCERTAIN' : nextAttemptAt === null ? 'FAILED' : 'QUEUED';
  const sql = `
    update outbox_mail
    set state = $4, failure_code = $5, failure_text = $6, next_attempt_at = coalesce($7, next_attempt_at),
      finished_at = case when $4 = 'QUEUED' then null else $8::timestamptz end,
      message = case when $4 = 'FAILED' then null else message end
    where organization_id = $1 and id = $2 and attempts = $3 and state = 'SENDING'`;
  await rowsOf(database, sql, [...keyOf(mail), state, failure, text, nextAttemptAt, now]);
}

const keyOf = ({ organizationId, id, attempts }: Attempt) => [organizationId, id, attempts];
