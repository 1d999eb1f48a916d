import { EntitySchema } from 'typeorm';
import type { CivilDate, Weekday } from '../domain/time/instant.js';
import type { PayPeriodKind } from '../domain/time/pay-period.js';

/** How durations are written: `7 h 45` or `7.75`. */
export type DurationStyle = 'CLOCK' | 'DECIMAL';

/** A practice with its sites and people; nothing is ever shared between two of them. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly organizationType: string;
  /** Where it was changed later, `workweek_change` says so. */
  readonly weekStartsOn: Weekday;
  /** Fewest contributors a GROUP figure may have when shown to others, 2–10. */
  readonly minimumGroupSize: number;
  readonly durationStyle: DurationStyle;
  readonly payPeriodKind: PayPeriodKind;
  readonly payPeriodAnchor: CivilDate;
  readonly isDemonstration: boolean;
  readonly createdAt: Date;
}

export const organizationTable = new EntitySchema<Organization>({
  name: 'organization',
  tableName: 'organization',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'organization_pk' },
    name: { type: 'text' },
    organizationType: { type: 'text', default: 'OUTPATIENT' },
    weekStartsOn: { type: 'text', default: 'MONDAY' },
    minimumGroupSize: { type: 'smallint', default: 3 },
    durationStyle: { type: 'text', default: 'CLOCK' },
    payPeriodKind: { type: 'text', default: 'BIWEEKLY' },
    payPeriodAnchor: { type: 'date', default: '2024-01-01' },
    isDemonstration: { type: 'boolean', default: false },
    createdAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
  checks: [
    { name: 'organization_minimum_group_size_check', expression: 'minimum_group_size between 2 and 10' },
    { name: 'organization_duration_style_check', expression: `duration_style in ('CLOCK', 'DECIMAL')` },
    {
      name: 'organization_pay_period_kind_check',
      expression: `pay_period_kind in ('WEEKLY','BIWEEKLY','SEMIMONTHLY','MONTHLY')`,
    },
    {
      name: 'organization_week_starts_on_check',
      expression: `week_starts_on in
        ('MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY')`,
    },
  ],
});
