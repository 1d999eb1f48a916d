import { EntitySchema } from 'typeorm';

/** An activity that counts as another one, until that is undone. */
export interface ActivityMerge {
  readonly organizationId: string;
  readonly id: string;
  readonly fromId: string;
  readonly intoId: string;
  readonly mergedBy: string;
  readonly mergedAt: Date;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

const activity = (name: string, column: 'fromId' | 'intoId') => ({
  name,
  target: 'activity',
  columnNames: ['organizationId', column],
  referencedColumnNames: ['organizationId', 'id'],
  onDelete: 'CASCADE' as const,
});

export const activityMergeTable = new EntitySchema<ActivityMerge>({
  name: 'activity_merge',
  tableName: 'activity_merge',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'activity_merge_pk' },
    id: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'activity_merge_pk',
      // TRICKY: TypeORM knows `identity` everywhere but in the type of this option.
      generated: 'identity' as 'increment',
    },
    fromId: { type: 'uuid' },
    intoId: { type: 'uuid' },
    mergedBy: { type: 'text' },
    mergedAt: { type: 'timestamp with time zone', default: () => 'now()' },
    undoneBy: { type: 'text', nullable: true },
    undoneAt: { type: 'timestamp with time zone', nullable: true },
  },
  checks: [{ name: 'activity_merge_check', expression: 'from_id <> into_id' }],
  indices: [
    {
      name: 'activity_merge_standing_unique',
      columns: ['organizationId', 'fromId'],
      unique: true,
      where: 'undone_at is null',
    },
  ],
  foreignKeys: [activity('activity_merge_from_fk', 'fromId'), activity('activity_merge_into_fk', 'intoId')],
});
