import { EntitySchema } from 'typeorm';
import type { TaskCategory } from '../domain/ledger.js';
import type { CivilDate } from '../domain/time/instant.js';

/** The category an activity counts as from a day on, until the next one begins. */
export interface ActivityCategory {
  readonly organizationId: string;
  readonly activityId: string;
  readonly validFrom: CivilDate;
  readonly category: TaskCategory;
}

export const activityCategoryTable = new EntitySchema<ActivityCategory>({
  name: 'activity_category',
  tableName: 'activity_category',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'activity_category_pk' },
    activityId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'activity_category_pk' },
    validFrom: { type: 'date', primary: true, primaryKeyConstraintName: 'activity_category_pk' },
    category: { type: 'text' },
  },
  checks: [
    {
      name: 'activity_category_check',
      expression: `category in ('CLINICAL','ADMINISTRATIVE','COORDINATION','REST','MEAL','OTHER')`,
    },
  ],
  foreignKeys: [
    {
      name: 'activity_category_activity_fk',
      target: 'activity',
      columnNames: ['organizationId', 'activityId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});
