import { EntitySchema } from 'typeorm';

/** Somebody who may sign in. What she may see follows from her roles, her responsibilities and who she is. */
export interface Login {
  readonly id: string;
  readonly organizationId: string;
  /** As she wrote it; compared without regard to case, and unique in the installation. */
  readonly email: string;
  readonly name: string;
  /** Algorithm, cost, salt and hash in one text; see `password.ts`. */
  readonly passwordHash: string;
  readonly staffMemberId: string | null;
  /** Its password is public, so it works on this machine only. */
  readonly isDemonstration: boolean;
  /** When she read what is collected and who sees it. */
  readonly noticeAcknowledgedAt: Date | null;
  /** When she first had a password of her own; null: invited, and has not come yet. */
  readonly joinedAt: Date | null;
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
}

export const loginTable = new EntitySchema<Login>({
  name: 'login',
  tableName: 'login',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'login_pk' },
    organizationId: { type: 'uuid' },
    email: { type: 'text' },
    name: { type: 'text' },
    passwordHash: { type: 'text' },
    staffMemberId: { type: 'uuid', nullable: true },
    isDemonstration: { type: 'boolean', default: false },
    noticeAcknowledgedAt: { type: 'timestamp with time zone', nullable: true },
    disabledAt: { type: 'timestamp with time zone', nullable: true },
    joinedAt: { type: 'timestamp with time zone', nullable: true, default: () => 'now()' },
    createdAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
  foreignKeys: [
    {
      name: 'login_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'login_staff_member_fk',
      target: 'staff_member',
      columnNames: ['organizationId', 'staffMemberId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
  ],
  // An index over lower(email), which a mapping cannot state: the migration owns it.
  indices: [{ name: 'login_email_unique', synchronize: false }],
});
