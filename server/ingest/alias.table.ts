import { EntitySchema } from 'typeorm';
import { sourceKeyOf } from './source.table.js';

interface Alias {
  readonly organizationId: string;
  readonly sourceId: string;
  /** As the source's files write it. */
  readonly externalKey: string;
}

/** By which key a source names a staff member. */
export interface StaffAlias extends Alias {
  readonly staffMemberId: string;
}

/** By which key a source names an activity. */
export interface ActivityAlias extends Alias {
  readonly activityId: string;
}

const columnsOf = (table: string) => {
  const key = { primary: true, primaryKeyConstraintName: `${table}_pk` } as const;
  return {
    organizationId: { type: 'uuid', ...key },
    sourceId: { type: 'uuid', ...key },
    externalKey: { type: 'text', ...key },
  } as const;
};

export const staffAliasTable = new EntitySchema<StaffAlias>({
  name: 'staff_alias',
  tableName: 'staff_alias',
  columns: { ...columnsOf('staff_alias'), staffMemberId: { type: 'uuid' } },
  foreignKeys: [
    sourceKeyOf('staff_alias'),
    {
      name: 'staff_alias_staff_member_fk',
      target: 'staff_member',
      columnNames: ['organizationId', 'staffMemberId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
  ],
});

export const activityAliasTable = new EntitySchema<ActivityAlias>({
  name: 'activity_alias',
  tableName: 'activity_alias',
  columns: { ...columnsOf('activity_alias'), activityId: { type: 'uuid' } },
  foreignKeys: [
    sourceKeyOf('activity_alias'),
    {
      name: 'activity_alias_activity_fk',
      target: 'activity',
      columnNames: ['organizationId', 'activityId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
  ],
});
