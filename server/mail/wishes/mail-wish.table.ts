import { EntitySchema } from 'typeorm';

/** Whether somebody wants mails about something; without a row, as `topics.ts` says. */
export interface MailWish {
  readonly organizationId: string;
  readonly loginId: string;
  readonly topic: string;
  readonly isWanted: boolean;
  readonly changedAt: Date;
}

const key = { primary: true, primaryKeyConstraintName: 'mail_wish_pk' } as const;

export const mailWishTable = new EntitySchema<MailWish>({
  name: 'mail_wish',
  tableName: 'mail_wish',
  columns: {
    organizationId: { type: 'uuid', ...key },
    loginId: { type: 'uuid', ...key },
    topic: { type: 'text', ...key },
    isWanted: { type: 'boolean' },
    changedAt: { type: 'timestamp with time zone' },
  },
  foreignKeys: [
    {
      name: 'mail_wish_login_fk',
      target: 'login',
      columnNames: ['loginId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
