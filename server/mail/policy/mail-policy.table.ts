import { EntitySchema } from 'typeorm';
import type { Delivery } from './mail-policy.js';

/** How an organization mails; without a row, as `mail-policy.ts` says. */
export interface StoredMailPolicy {
  readonly organizationId: string;
  readonly zone: string | null;
  readonly delivery: Delivery;
  readonly sendsDigests: boolean;
  readonly changedByName: string;
  readonly changedAt: Date;
}

export const mailPolicyTable = new EntitySchema<StoredMailPolicy>({
  name: 'mail_policy',
  tableName: 'mail_policy',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'mail_policy_pk' },
    zone: { type: 'text', nullable: true },
    delivery: { type: 'text', default: 'LINK' },
    sendsDigests: { type: 'boolean', default: true },
    changedByName: { type: 'text' },
    changedAt: { type: 'timestamp with time zone' },
  },
  foreignKeys: [
    {
      name: 'mail_policy_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  checks: [{ name: 'mail_policy_delivery_check', expression: `delivery in ('LINK','ATTACHMENT')` }],
});
