import { EntitySchema } from 'typeorm';
import type { ReviewCause, ReviewState, ViolationKind } from '../domain/boundaries/violation.js';
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
  readonly note: string | null;
  readonly loginId: string;
  readonly loginName: string;
  readonly decidedAt: Date;
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
    note: { type: 'text', nullable: true },
    loginId: { type: 'uuid' },
    loginName: { type: 'text' },
    decidedAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
  checks: [
    { name: 'violation_review_state_check', expression: `state in ('OPEN','ACKNOWLEDGED','REMEDIED','DISPUTED')` },
    {
      name: 'violation_review_cause_check',
      expression: `cause in ('WORKLOAD','STAFFING','EMERGENCY','SYSTEM','CHOICE')`,
    },
  ],
  // Newest first, which a mapping cannot state: the migration owns it.
  indices: [{ name: 'violation_review_violation_index', synchronize: false }],
});
