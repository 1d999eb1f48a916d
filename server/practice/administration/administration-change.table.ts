import { EntitySchema } from 'typeorm';
import type { Administered, AdministrationStep } from './administered.js';

/** Who changed what on the pages of administration, and when. Never holds a secret. */
export interface AdministrationChange {
  readonly organizationId: string;
  readonly id: string;
  readonly subject: Administered;
  readonly subjectId: string;
  /** What it was called when it was changed. */
  readonly subjectName: string;
  readonly what: AdministrationStep;
  /** What it was and became: words of the product or names; empty where there is nothing to tell. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly changedBy: string;
  readonly changedAt: Date;
}

const key = { primary: true, primaryKeyConstraintName: 'administration_change_pk' } as const;
const text = { type: 'text' } as const;

export const administrationChangeTable = new EntitySchema<AdministrationChange>({
  name: 'administration_change',
  tableName: 'administration_change',
  columns: {
    organizationId: { type: 'uuid', ...key },
    // TRICKY: TypeORM knows `identity` everywhere but in the type of this option.
    id: { type: 'bigint', ...key, generated: 'identity' as 'increment' },
    subject: text,
    subjectId: { type: 'uuid' },
    subjectName: text,
    what: text,
    before: { ...text, array: true },
    after: { ...text, array: true },
    changedBy: text,
    changedAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
  foreignKeys: [
    {
      name: 'administration_change_organization_fk',
      target: 'organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  checks: [
    {
      name: 'administration_change_subject_check',
      expression: `subject in ('LOGIN', 'SITE', 'TEAM', 'ACTIVITY', 'ORGANIZATION')`,
    },
  ],
});
