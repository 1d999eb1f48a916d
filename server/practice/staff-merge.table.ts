import { EntitySchema } from 'typeorm';

/** Somebody who turned out to be somebody else, until that is undone. */
export interface StaffMerge {
  readonly organizationId: string;
  readonly id: string;
  readonly fromId: string;
  readonly intoId: string;
  readonly mergedBy: string;
  readonly mergedAt: Date;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

/** The rows of one table that went from the one to the other, by their own keys. */
export interface StaffMergeRows {
  readonly organizationId: string;
  readonly mergeId: string;
  readonly tableName: string;
  readonly rowKeys: readonly string[];
}

const staffMember = (name: string, column: 'fromId' | 'intoId') => ({
  name,
  target: 'staff_member',
  columnNames: ['organizationId', column],
  referencedColumnNames: ['organizationId', 'id'],
  onDelete: 'CASCADE' as const,
});

export const staffMergeTable = new EntitySchema<StaffMerge>({
  name: 'staff_merge',
  tableName: 'staff_merge',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'staff_merge_pk' },
    id: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'staff_merge_pk',
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
  indices: [
    {
      name: 'staff_merge_standing_unique',
      columns: ['organizationId', 'fromId'],
      unique: true,
      where: 'undone_at is null',
    },
  ],
  foreignKeys: [staffMember('staff_merge_from_fk', 'fromId'), staffMember('staff_merge_into_fk', 'intoId')],
});

export const staffMergeRowsTable = new EntitySchema<StaffMergeRows>({
  name: 'staff_merge_rows',
  tableName: 'staff_merge_rows',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'staff_merge_rows_pk' },
    mergeId: { type: 'bigint', primary: true, primaryKeyConstraintName: 'staff_merge_rows_pk' },
    tableName: { type: 'text', primary: true, primaryKeyConstraintName: 'staff_merge_rows_pk' },
    rowKeys: { type: 'text', array: true },
  },
  foreignKeys: [
    {
      name: 'staff_merge_rows_merge_fk',
      target: 'staff_merge',
      columnNames: ['organizationId', 'mergeId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});
