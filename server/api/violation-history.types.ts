import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  ReviewCapacity,
  ReviewCause,
  ReviewRemedy,
  ReviewState,
  ViolationKind,
} from '../domain/boundaries/violation.js';
import type { NoLongerFound } from '../reviews/no-longer-found.query.js';
import type { ReviewEntry } from '../reviews/review-history.query.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { StaffMemberType } from './organization.types.js';
import {
  ReviewCapacityEnum,
  ReviewCauseEnum,
  ReviewRemedyEnum,
  ReviewStateEnum,
  ViolationKindEnum,
} from './violation-words.js';

@ObjectType('ViolationReviewEntry', { description: 'One thing somebody said of a violation. Words are never changed.' })
export class ViolationReviewEntryType implements ReviewEntry {
  @Field(() => ReviewStateEnum, { description: 'Where it stood after that.' })
  state: ReviewState;

  @Field(() => ReviewCauseEnum, { nullable: true, description: 'The cause as named by then; null: none.' })
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

  @Field(() => String, { nullable: true, description: 'The note; null: none.' })
  note: string | null;

  @Field(() => String, { description: 'Who said it.' })
  by: string;

  @Field(() => ReviewCapacityEnum, { nullable: true, description: 'As what; null: said before that was kept.' })
  capacity: ReviewCapacity | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;
}

@ObjectType('NoLongerFoundViolation', {
  description: 'A violation of which people said something and which the records no longer show.',
})
export class NoLongerFoundViolationType implements Omit<NoLongerFound, 'staffMemberId'> {
  @Field(() => ID, { description: 'As it was; found again, it has its words again.' })
  id: string;

  staffMemberId: string;

  @Field(() => StaffMemberType, { description: 'Whose boundary it was.' })
  staffMember?: StaffMemberType;

  @Field(() => ViolationKindEnum, { description: 'What had happened.' })
  kind: ViolationKind;

  @Field(() => DateScalar, { description: 'The workday to which it belonged.' })
  workday: string;

  @Field(() => String, { nullable: true, description: 'The site; null: said before it was kept.' })
  siteName: string | null;

  @Field(() => String, { nullable: true, description: 'The rule; null: said before it was kept.' })
  rule: string | null;

  @Field(() => Int, { nullable: true, description: 'The limit in seconds; null: it was in days, or is not known.' })
  limitSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'What it read in seconds; null: days, or not known.' })
  actualSeconds: number | null;

  @Field(() => Int, { nullable: true, description: 'The limit in days; null: it was in seconds, or is not known.' })
  limitDays: number | null;

  @Field(() => Int, { nullable: true, description: 'What it read in days; null: seconds, or not known.' })
  actualDays: number | null;

  @Field(() => ReviewStateEnum, { description: 'Where it stood.' })
  state: ReviewState;

  @Field(() => ReviewCauseEnum, { nullable: true, description: 'The cause people named; null: none.' })
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

  @Field(() => [ViolationReviewEntryType], { description: 'Everything that was said of it, the first words first.' })
  history?: readonly ViolationReviewEntryType[];
}
