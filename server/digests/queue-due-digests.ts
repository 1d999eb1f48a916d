import type { Queryable } from '../database/queryable.js';
import { queueMails } from '../mail/outbox/queue-mail.query.js';
import { mailCalendarOf } from '../mail/policy/mail-calendar.js';
import { digestReaders, practicesWithDigests } from './digest-readers.query.js';
import { dueDigest } from './digest-time.js';

/** Puts the digests that are due in the outbox, each for its reader once. Asked again, it adds nothing. */
export async function queueDueDigests(database: Queryable, now: Date): Promise<void> {
  for (const organizationId of await practicesWithDigests(database)) {
    const calendar = await mailCalendarOf(database, organizationId);
    const due = dueDigest(calendar, Math.floor(now.getTime() / 1000));
    if (due === null) continue;
    const { from, to } = due.period;
    const readers = await digestReaders(database, organizationId, new Date(due.at * 1000));
    const mails = readers.map(({ loginId, topic }) => ({
      kind: topic,
      onceKey: `${topic} ${from} ${loginId}`,
      loginId,
      payload: { from, to },
    }));
    await queueMails(database, organizationId, mails, now);
  }
}
