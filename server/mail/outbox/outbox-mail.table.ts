import { EntitySchema } from 'typeorm';
import type { MailFailure, MailKind, MailState, MailWay } from './mail-state.js';

/** A mail to one recipient, from the wish to send it until what is known of its end. */
export interface OutboxMail {
  readonly organizationId: string;
  readonly id: string;
  readonly kind: MailKind;
  /** What it is sent once for: a second mail of the same key is not queued. */
  readonly onceKey: string;
  /** What its composer needs besides the recipient; no figures. */
  readonly payload: object;
  readonly loginId: string;
  readonly recipientName: string;
  readonly recipientAddress: string;
  readonly state: MailState;
  readonly queuedAt: Date;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  /** When the latest attempt began. */
  readonly attemptedAt: Date | null;
  /** Written just before the last byte is handed over: from then on the server may have taken it. */
  readonly handingOverAt: Date | null;
  readonly finishedAt: Date | null;
  readonly way: MailWay | null;
  /** Stays the same through every attempt, so that a mailbox that gets it twice can tell. */
  readonly messageId: string | null;
  readonly subject: string | null;
  /** The mail as it is sent; kept only until that is over. */
  readonly message: Buffer | null;
  /** The recipient's rights for which it was composed; with other rights it is composed anew. */
  readonly composedFor: string | null;
  readonly failureCode: MailFailure | null;
  /** What the server said. */
  readonly failureText: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

const key = { primary: true, primaryKeyConstraintName: 'outbox_mail_pk' } as const;
const moment = { type: 'timestamp with time zone' } as const;
const text = { type: 'text' } as const;

export const outboxMailTable = new EntitySchema<OutboxMail>({
  name: 'outbox_mail',
  tableName: 'outbox_mail',
  columns: {
    organizationId: { type: 'uuid', ...key },
    id: { type: 'uuid', ...key },
    kind: text,
    onceKey: text,
    payload: { type: 'jsonb' },
    loginId: { type: 'uuid' },
    recipientName: text,
    recipientAddress: text,
    state: { ...text, default: 'QUEUED' },
    queuedAt: moment,
    attempts: { type: 'integer', default: 0 },
    nextAttemptAt: moment,
    attemptedAt: { ...moment, nullable: true },
    handingOverAt: { ...moment, nullable: true },
    finishedAt: { ...moment, nullable: true },
    way: { ...text, nullable: true },
    messageId: { ...text, nullable: true },
    subject: { ...text, nullable: true },
    message: { type: 'bytea', nullable: true },
    composedFor: { ...text, nullable: true },
    failureCode: { ...text, nullable: true },
    failureText: { ...text, nullable: true },
    decidedBy: { ...text, nullable: true },
    decidedAt: { ...moment, nullable: true },
  },
  indices: [
    { name: 'outbox_mail_once_unique', columns: ['organizationId', 'onceKey'], unique: true },
    { name: 'outbox_mail_by_time', columns: ['organizationId', 'queuedAt'] },
    { name: 'outbox_mail_waiting', columns: ['nextAttemptAt'], where: `state in ('QUEUED','SENDING')` },
  ],
  foreignKeys: [
    {
      name: 'outbox_mail_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  checks: [
    { name: 'outbox_mail_state_check', expression: `state in ('QUEUED','SENDING','SENT','FAILED','UNCERTAIN')` },
    { name: 'outbox_mail_way_check', expression: `way in ('SMTP','FOLDER')` },
  ],
});
