import { readRecipient, type Recipient } from '../../access/recipient.query.js';
import type { Database } from '../../database/open-database.js';
import { openClient, type Connection } from '../../database/connection.js';
import { rowsOf } from '../../database/queryable.js';
import type { Composers } from '../composer.js';
import { messageIdOf, messageOf } from '../message.js';
import type { MailSetting } from '../transport/mail-setting.js';
import type { SendOutcome, Transport } from '../transport/transport.js';
import {
  claimDueMail,
  noteHandingOver,
  saveComposed,
  saveSent,
  saveUnsent,
  settleAbandonedMails,
  type ClaimedMail,
} from './delivery.query.js';
import { nextAttempt } from './retry-rule.js';

/** Everything that sending takes. */
export interface Delivery {
  readonly database: Pick<Database, 'dataSource' | 'pool' | 'secret' | 'connection'>;
  readonly setting: MailSetting;
  readonly composers: Composers;
  /** For everybody but the people of a demonstration, whose mails stay in the folder. */
  readonly transport: Transport;
  readonly folder: Transport;
  readonly signal: AbortSignal;
}

/**
 * Sends what is due, one mail after the other, unless another server is at it. Who comes to send is alone: what is still
 * marked as being sent was left by a sender that died.
 */
export async function deliverDueMails(delivery: Delivery, clock: () => Date): Promise<void> {
  const { pool, connection } = delivery.database;
  await alone(connection, async () => {
    await settleAbandonedMails(pool, clock());
    for (let isOpen = true; isOpen && !delivery.signal.aborted;) {
      const mail = await claimDueMail(pool, clock());
      if (mail === null) return;
      isOpen = await deliver(delivery, mail, clock);
    }
  });
}

/** The lock is a connection of its own: when the process dies, however it dies, the database lets go. */
async function alone(connection: Connection, work: () => Promise<void>): Promise<void> {
  const client = await openClient(connection);
  try {
    const sql = `select pg_try_advisory_lock(hashtextextended('evenkeel outbox', 0)) as locked`;
    const [row] = await rowsOf<{ locked: boolean }>(client, sql);
    if (row?.locked === true) await work();
  } finally {
    await client.end();
  }
}

/** One attempt; false: the way is closed, and the mails behind need not try it now. */
async function deliver(delivery: Delivery, mail: ClaimedMail, clock: () => Date): Promise<boolean> {
  const { pool } = delivery.database;
  const end = { nextAttemptAt: null, isUncertain: false };
  const recipient = await readRecipient(pool, mail.organizationId, mail.loginId);
  const composed =
    recipient === null ? null : await composedOf(delivery, mail, recipient, clock()).catch(failedToCompose);
  if (recipient === null || composed === null) {
    await saveUnsent(pool, mail, { ...end, failure: 'NOT_ENTITLED', text: null }, clock());
    return true;
  }
  if (composed === 'NOT_COMPOSED') {
    const nextAttemptAt = nextAttempt(mail.attempts, clock());
    await saveUnsent(pool, mail, { ...end, failure: 'NOT_COMPOSED', text: null, nextAttemptAt }, clock());
    return true;
  }
  const transport = recipient.isDemonstration ? delivery.folder : delivery.transport;
  const outcome = await transport.send({
    id: mail.id,
    organizationId: mail.organizationId,
    from: delivery.setting.from.address,
    to: recipient.email,
    message: composed,
    beforeHandingOver: () => noteHandingOver(pool, mail, clock()),
  });
  await saveOutcome(delivery, mail, transport, outcome, clock());
  return outcome.kind !== 'UNREACHABLE';
}

/** A fault of ours: it is told with where it happened, never with what stood in the mail. */
function failedToCompose(error: unknown): 'NOT_COMPOSED' {
  console.error(`a mail could not be composed: ${error instanceof Error ? error.stack : 'unknown fault'}`);
  return 'NOT_COMPOSED';
}

/** What is sent: as it was composed before, unless the recipient's rights have changed since. */
async function composedOf(
  { database, setting, composers }: Delivery,
  mail: ClaimedMail,
  recipient: Recipient,
  now: Date,
): Promise<Buffer | null> {
  const composedFor = rightsOf(recipient);
  if (mail.message !== null && mail.composedFor === composedFor) return mail.message;
  const composing = { database, publicAddress: setting.publicAddress, now };
  const content = await composers[mail.kind](composing, recipient, mail);
  if (content === null) return null;
  const messageId = mail.messageId ?? messageIdOf(mail.id, setting.from);
  const to = { name: recipient.viewer.name, email: recipient.email };
  const message = await messageOf(content, { from: setting.from, to, messageId, date: now });
  const { subject } = content;
  await saveComposed(database.pool, mail, { recipient: to, messageId, subject, message, composedFor });
  return message;
}

const rightsOf = ({ viewer, email }: Recipient): string => JSON.stringify([viewer, email]);

async function saveOutcome(
  { database: { pool } }: Delivery,
  mail: ClaimedMail,
  { way }: Transport,
  outcome: SendOutcome,
  now: Date,
): Promise<void> {
  if (outcome.kind === 'SENT') return saveSent(pool, mail, way, now);
  const { text } = outcome;
  const end = { text, nextAttemptAt: null, isUncertain: false };
  if (outcome.kind === 'UNCERTAIN')
    return saveUnsent(pool, mail, { ...end, failure: 'NO_ANSWER', isUncertain: true }, now);
  if (outcome.kind === 'REFUSED' && outcome.isPermanent)
    return saveUnsent(pool, mail, { ...end, failure: 'REFUSED' }, now);
  const nextAttemptAt = nextAttempt(mail.attempts, now);
  const forNow = outcome.kind === 'REFUSED' ? 'REFUSED_FOR_NOW' : 'UNREACHABLE';
  const failure = nextAttemptAt === null ? 'GAVE_UP' : forNow;
  return saveUnsent(pool, mail, { ...end, failure, nextAttemptAt }, now);
}
