import { EntitySchema } from 'typeorm';

/** A site or a team that a manager is responsible for. */
export interface LoginResponsibility {
  readonly loginId: string;
  readonly kind: 'SITE' | 'TEAM';
  readonly targetId: string;
}

export const loginResponsibilityTable = new EntitySchema<LoginResponsibility>({
  name: 'login_responsibility',
  tableName: 'login_responsibility',
  columns: {
    loginId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'login_responsibility_pk' },
    kind: { type: 'text', primary: true, primaryKeyConstraintName: 'login_responsibility_pk' },
    targetId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'login_responsibility_pk' },
  },
  foreignKeys: [
    {
      name: 'login_responsibility_login_fk',
      target: 'login',
      columnNames: ['loginId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  checks: [{ name: 'login_responsibility_kind_check', expression: `kind in ('SITE','TEAM')` }],
});
