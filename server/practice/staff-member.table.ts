import { EntitySchema } from 'typeorm';

/**
 * A person whose work is recorded. A placeholder is somebody a file names whom nobody has mapped yet; once mapped it
 * keeps its row and says into whom it was merged.
 */
export interface StaffMember {
  readonly organizationId: string;
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly email: string | null;
  readonly isPlaceholder: boolean;
  readonly mergedIntoId: string | null;
}

export const staffMemberTable = new EntitySchema<StaffMember>({
  name: 'staff_member',
  tableName: 'staff_member',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'staff_member_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'staff_member_pk' },
    key: { type: 'text' },
    name: { type: 'text' },
    email: { type: 'text', nullable: true },
    isPlaceholder: { type: 'boolean', default: false },
    mergedIntoId: { type: 'uuid', nullable: true },
  },
  uniques: [{ name: 'staff_member_key_unique', columns: ['organizationId', 'key'] }],
  foreignKeys: [
    {
      name: 'staff_member_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
