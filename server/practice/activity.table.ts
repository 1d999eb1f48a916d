import { EntitySchema } from 'typeorm';

/** A kind of task. A placeholder is one a file names that has no category yet. */
export interface Activity {
  readonly organizationId: string;
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly isPlaceholder: boolean;
}

export const activityTable = new EntitySchema<Activity>({
  name: 'activity',
  tableName: 'activity',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'activity_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'activity_pk' },
    key: { type: 'text' },
    name: { type: 'text' },
    isPlaceholder: { type: 'boolean', default: false },
  },
  uniques: [{ name: 'activity_key_unique', columns: ['organizationId', 'key'] }],
  foreignKeys: [
    {
      name: 'activity_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
