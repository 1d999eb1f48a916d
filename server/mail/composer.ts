import type { Recipient } from '../access/recipient.query.js';
import type { Database } from '../database/open-database.js';
import type { MailContent } from './message.js';
import type { ClaimedMail } from './outbox/delivery.query.js';
import type { MailKind } from './outbox/mail-state.js';

/** What a composer may use. */
export interface Composing {
  readonly database: Pick<Database, 'dataSource' | 'pool' | 'secret'>;
  /** What links begin with. */
  readonly publicAddress: string;
  readonly now: Date;
}

/** Writes a mail under its recipient's rights at this moment; null: she may not have it, or no longer wants it. */
export type Composer = (
  composing: Composing,
  recipient: Recipient,
  mail: Pick<ClaimedMail, 'organizationId' | 'payload'>,
) => Promise<MailContent | null>;

export type Composers = Readonly<Record<MailKind, Composer>>;
