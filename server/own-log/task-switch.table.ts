import { EntitySchema } from 'typeorm';

/** A tap on "what I do now", as it was sent; the id was made on the device, so that sending it twice adds nothing. */
export interface StoredTaskSwitch {
  readonly organizationId: string;
  readonly id: string;
  readonly staffMemberId: string;
  readonly switchedAt: Date;
  /** Null: she stopped. */
  readonly activityId: string | null;
  readonly receivedAt: Date;
  /** When the tasks that follow from it were in the ledger; null: they are not yet. */
  readonly deliveredAt: Date | null;
}

const key = { primary: true, primaryKeyConstraintName: 'task_switch_pk' } as const;
const moment = { type: 'timestamp with time zone' } as const;

export const taskSwitchTable = new EntitySchema<StoredTaskSwitch>({
  name: 'task_switch',
  tableName: 'task_switch',
  columns: {
    organizationId: { type: 'uuid', ...key },
    id: { type: 'uuid', ...key },
    staffMemberId: { type: 'uuid' },
    switchedAt: moment,
    activityId: { type: 'uuid', nullable: true },
    receivedAt: { ...moment, default: () => 'now()' },
    deliveredAt: { ...moment, nullable: true },
  },
  indices: [
    {
      name: 'task_switch_staff_member_index',
      columns: ['organizationId', 'staffMemberId', 'switchedAt'],
    },
    { name: 'task_switch_undelivered_index', columns: ['organizationId'], where: 'delivered_at IS NULL' },
  ],
  foreignKeys: [
    {
      name: 'task_switch_staff_member_fk',
      target: 'staff_member',
      columnNames: ['organizationId', 'staffMemberId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'task_switch_activity_fk',
      target: 'activity',
      columnNames: ['organizationId', 'activityId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
  ],
});
