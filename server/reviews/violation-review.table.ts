import { EntitySchema } from 'typeorm';
import type {
  ReviewCapacity,
  ReviewCause,
  ReviewRemedy,
  ReviewState,
  Violation,
  ViolationKind,
} from '../domain/boundaries/violation.js';
import type { CivilDate } from '../domain/time/instant.js';

/** One thing somebody said of a violation; rows are only ever added, and recomputing never touches them. */
export interface ViolationReview {
  readonly organizationId: string;
  readonly id: number;
  readonly staffMemberId: string;
  readonly kind: ViolationKind;
  readonly workday: CivilDate;
  readonly ordinal: number;
  readonly state: ReviewState;
  readonly cause: ReviewCause | null;
  /** Proposed, or once the state is REMEDIED given. */
  readonly remedy: ReviewRemedy | null;
  /** What the person herself says to the remedy; null: nothing. */
  readonly remedyAgreed: boolean | null;
  readonly note: string | null;
  readonly loginId: string;
  readonly loginName: string;
  /** Null: said before capacities were kept. */
  readonly capacity: ReviewCapacity | null;
  readonly decidedAt: Date;
  /** Where the violation happened and what it read when this was said. */
  readonly siteId: string | null;
  readonly teamId: string | null;
  readonly rule: string | null;
  readonly limitValue: number | null;
  readonly actualValue: number | null;
  readonly unit: Violation['unit'] | null;
}

export const violationReviewTable = new EntitySchema<ViolationReview>({
  name: 'violation_review',
  tableName: 'violation_review',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'violation_review_pk' },
    id: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'violation_review_pk',
      // TRICKY: TypeORM knows `identity` everywhere but in the type of this option.
      generated: 'identity' as 'increment',
    },
    staffMemberId: { type: 'uuid' },
    kind: { type: 'text' },
    workday: { type: 'date' },
    ordinal: { type: 'smallint' },
    state: { type: 'text' },
    cause: { type: 'text', nullable: true },
    remedy: { type: 'text', nullable: true },
    remedyAgreed: { type: 'boolean', nullable: true },
    note: { type: 'text', nullable: true },
    loginId: { type: 'uuid' },
    loginName: { type: 'text' },
    capacity: { type: 'text', nullable: true },
    decidedAt: { type: 'timestamp with time zone', default: () => 'now()' },
    siteId: { type: 'uuid', nullable: true },
    teamId: { type: 'uuid', nullable: true },
    rule: { type: 'text', nullable: true },
    limitValue: { type: 'integer', nullable: true },
    actualValue: { type: 'integer', nullable: true },
    unit: { type: 'text', nullable: true },
  },
  checks: [
    { name: 'violation_review_state_check', expression: `state in ('OPEN','ACKNOWLEDGED','REMEDIED','DISPUTED')` },
    {
      name: 'violation_review_cause_check',
      expression: `cause in ('WORKLOAD','STAFFING','EMERGENCY','SYSTEM','CHOICE')`,
    },
    {
      name: 'violation_review_remedy_check',
      expression: `remedy in ('PAY','TIME_OFF','SCHEDULE_FIX','STAFFING_REVIEW')`,
    },
    { name: 'violation_review_capacity_check', expression: `capacity in ('PERSON','MANAGER','HR')` },
    { name: 'violation_review_unit_check', expression: `unit in ('SECONDS','DAYS')` },
  ],
  // Newest first, which a mapping cannot state: the migration owns it.
  indices: [
    { name: 'violation_review_violation_index', synchronize: false },
    { name: 'violation_review_workday_index', columns: ['organizationId', 'workday'] },
  ],
});
