import { EntitySchema } from 'typeorm';

/** A link with which somebody sets the password of her login, once. A login has one at a time. */
export interface LoginLink {
  readonly loginId: string;
  /** Stands in the link, signed with the key of the installation, so that a row alone opens nothing. */
  readonly id: string;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

export const loginLinkTable = new EntitySchema<LoginLink>({
  name: 'login_link',
  tableName: 'login_link',
  columns: {
    loginId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'login_link_pk' },
    id: { type: 'uuid' },
    madeBy: { type: 'text' },
    madeAt: { type: 'timestamp with time zone' },
    expiresAt: { type: 'timestamp with time zone' },
  },
  foreignKeys: [
    {
      name: 'login_link_login_fk',
      target: 'login',
      columnNames: ['loginId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
