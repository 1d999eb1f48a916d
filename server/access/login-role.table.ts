import { EntitySchema } from 'typeorm';
import type { Role } from '../domain/viewer.js';

/** A role that a login holds; it may hold several. */
export interface LoginRole {
  readonly loginId: string;
  readonly role: Role;
}

export const loginRoleTable = new EntitySchema<LoginRole>({
  name: 'login_role',
  tableName: 'login_role',
  columns: {
    loginId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'login_role_pk' },
    role: { type: 'text', primary: true, primaryKeyConstraintName: 'login_role_pk' },
  },
  foreignKeys: [
    {
      name: 'login_role_login_fk',
      target: 'login',
      columnNames: ['loginId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  checks: [{ name: 'login_role_check', expression: `role in ('STAFF_MEMBER','MANAGER','HR','ADMINISTRATOR')` }],
});
