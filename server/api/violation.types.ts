import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type {
  ReviewCause,
  ReviewRemedy,
  ReviewState,
  Severity,
  ViolationFamily,
  ViolationKind,
} from '../domain/boundaries/violation.js';
import type { Interval } from '../domain/intervals/interval.js';
import type { PolicyBasis } from '../domain/overtime/policy.js';
import type { Weekday } from '../domain/time/instant.js';
import type { Review } from '../reviews/decide-review.js';
import type { DayPart, ReviewedViolation } from '../reviews/violation.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { StaffMemberType, WeekdayEnum } from './organization.types.js';
import { PageInfoType } from './page.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { ViolationReviewEntryType } from './violation-history.types.js';
import {
  DayPartEnum,
  PolicyBasisEnum,
  ReviewCauseEnum,
  ReviewRemedyEnum,
  ReviewStateEnum,
  SeverityEnum,
  ViolationFamilyEnum,
  ViolationKindEnum,
} from './violation-words.js';

@ObjectType('EvidenceInterval', { description: 'A stretch of time that shows a violation, half-open.' })
export class EvidenceIntervalType implements Interval {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  start: number;

  @Field(() => DateTimeScalar, { description: 'When it ends; not part of it.' })
  end: number;
}

@ObjectType('Session', { description: 'A weekday and a part of day.' })
export class SessionType {
  @Field(() => WeekdayEnum, { description: 'The weekday.' })
  weekday: Weekday;

  @Field(() => DayPartEnum, { description: 'The part of day.' })
  part: DayPart;
}

@ObjectType('BoundaryViolation', {
  description: 'A limit the practice crossed, with its evidence and what was said of it.',
})
export class BoundaryViolationType implements Omit<ReviewedViolation, 'staffMemberId'> {
  @Field(() => ID, { description: 'Stable over recomputing.' })
  id: string;

  staffMemberId: string;

  @Field(() => StaffMemberType, { description: 'Whose boundary it is.' })
  staffMember?: StaffMemberType;

  @Field(() => ViolationKindEnum, { description: 'What happened.' })
  kind: ViolationKind;

  @Field(() => ViolationFamilyEnum, { description: 'The family the kind belongs to; counts are by family.' })
  family: ViolationFamily;

  @Field(() => DateScalar, { description: 'The workday in which the owning shift starts.' })
  workday: string;

  @Field(() => ID, { description: 'The site where it happened.' })
  siteId: string;

  @Field(() => String, { description: 'Its name.' })
  siteName: string;

  @Field(() => String, { description: 'IANA zone in which its times are shown.' })
  zone: string;

  @Field(() => SeverityEnum, { description: 'How far past the limit.' })
  severity: Severity;

  @Field(() => PolicyBasisEnum, { description: 'What kind of limit it is.' })
  basis: PolicyBasis;

  @Field(() => String, { description: 'The rule that found it.' })
  rule: string;

  @Field(() => String, { description: 'The clause the rule rests on.' })
  clause: string;

  @Field(() => String, { description: 'The policy in force.' })
  policyId: string;

  @Field(() => Int, { nullable: true, description: 'The limit in seconds; null: the limit is in days.' })
  limitSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'What happened in seconds; null: it is counted in days.' })
  actualSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'The limit in days; null: the limit is in seconds.' })
  limitDays: number | null;

  @Field(() => Int, { nullable: true, description: 'What happened in days; null: it is measured in seconds.' })
  actualDays: number | null;

  @Field(() => [EvidenceIntervalType], { description: 'The times that show it, in order.' })
  evidence: readonly EvidenceIntervalType[];

  @Field(() => SessionType, {
    nullable: true,
    description:
      'Weekday and part of day in which the owning shift starts, for grouping: MORNING before 12:00, AFTERNOON, EVENING from 17:00. Null: no evidence has a time.',
  })
  session: SessionType | null;

  @Field(() => ReviewStateEnum, { description: 'Where it stands; OPEN until somebody says something.' })
  state: ReviewState;

  @Field(() => ReviewCauseEnum, { nullable: true, description: 'The cause people named; null: none yet.' })
  cause: ReviewCause | null;

  @Field(() => ReviewRemedyEnum, {
    nullable: true,
    description: 'The remedy proposed, or once the state is REMEDIED the one given; null: none yet.',
  })
  remedy: ReviewRemedy | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person herself agrees to the remedy proposed; null: she has not answered.',
  })
  remedyAgreed: boolean | null;

  @Field(() => String, { nullable: true, description: 'The last note; null: none.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Who spoke last; null: nobody.' })
  decidedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When; null: nobody spoke.' })
  decidedAt: Date | null;

  @Field(() => [ViolationReviewEntryType], { description: 'Everything that was said of it, the first words first.' })
  history?: readonly ViolationReviewEntryType[];
}

@ObjectType('BoundaryViolationEdge', { description: 'A violation in a list.' })
export class BoundaryViolationEdgeType {
  @Field(() => String, { description: 'Where it stands in the list, for `after`.' })
  cursor: string;

  @Field(() => BoundaryViolationType, { description: 'The violation.' })
  node: BoundaryViolationType;
}

@ObjectType('BoundaryViolationConnection', { description: 'Violations, newest workday first.' })
export class BoundaryViolationConnectionType {
  @Field(() => [BoundaryViolationEdgeType], { description: 'Those of this page.' })
  edges: readonly BoundaryViolationEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount: number;
}

@InputType('BoundaryViolationFilter', { description: 'Which violations; a list left out wants all.' })
export class BoundaryViolationFilterInput {
  @Field(() => [ViolationKindEnum], { nullable: true, description: 'Of these kinds.' })
  kinds?: ViolationKind[] | null;

  @Field(() => [ViolationFamilyEnum], { nullable: true, description: 'Of these families.' })
  families?: ViolationFamily[] | null;

  @Field(() => [ReviewStateEnum], { nullable: true, description: 'In these states.' })
  states?: ReviewState[] | null;
}

@InputType('ViolationReviewInput', { description: 'What the viewer says of a violation. Earlier words are kept.' })
export class ViolationReviewInputType implements Review {
  @Field(() => ID, { description: 'Which violation.' })
  violationId: string;

  @Field(() => ReviewStateEnum, {
    description:
      'The person herself disputes; a manager acknowledges and proposes; HR acknowledges, remedies or reopens, a dispute with a note.',
  })
  state: ReviewState;

  @Field(() => ReviewCauseEnum, { nullable: true, description: 'Left out: the cause named before stays.' })
  cause?: ReviewCause | null;

  @Field(() => ReviewRemedyEnum, {
    nullable: true,
    description: 'The remedy proposed, or with REMEDIED given; left out: the one proposed before stays.',
  })
  remedy?: ReviewRemedy | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The person herself answers time off that is proposed; the state stays as it is.',
  })
  remedyAgreed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'At most 2000 characters; say nothing of patients.' })
  note?: string | null;
}

export const ViolationReviewResult = createUnionType({
  name: 'ViolationReviewResult',
  description: 'The violation as it reads now, or why the viewer may not say this.',
  types: () => [BoundaryViolationType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : BoundaryViolationType),
});
