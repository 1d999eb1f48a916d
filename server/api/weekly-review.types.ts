import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Annotation, AnnotationIcon } from '../reviews/weekly/annotation.js';
import type { ResponsibleLogin } from '../reviews/weekly/responsible-logins.query.js';
import type { FollowUp, ReviewMark, ReviewNote } from '../reviews/weekly/review-entries.query.js';
import type { ReviewedWeek } from '../reviews/weekly/review-history.query.js';
import type { WeeklyReview } from '../reviews/weekly/weekly-review.js';
import type { Withdrawable } from '../reviews/weekly/write-entries.query.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import { PeriodType, ScopeInput } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';

export const AnnotationIconEnum = describedEnum<AnnotationIcon>('AnnotationIcon', 'What an annotation tells of.', {
  STAFFING: 'People came or left, or help was added.',
  SYSTEM: 'A system was changed or failed.',
  ILLNESS: 'Illness among staff or patients.',
  CLOSURE: 'The place was closed, or open at other hours.',
  CHANGE: 'Work is done another way.',
  OTHER: 'Something else.',
});

export const WithdrawableEnum = describedEnum<Withdrawable>('WithdrawableKind', 'What can be withdrawn.', {
  ANNOTATION: 'A dated note on the charts.',
  NOTE: 'A note of a weekly review.',
  FOLLOW_UP: 'A follow-up of a weekly review.',
});

@ObjectType('Annotation', { description: 'A dated note that charts show.' })
export class AnnotationType implements Annotation {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => DateScalar, { description: 'The day it is about, or on which it began.' })
  day: string;

  @Field(() => AnnotationIconEnum, { description: 'What it tells of.' })
  icon: AnnotationIcon;

  @Field(() => String, { description: 'Its words, at most 120 characters.' })
  words: string;

  @Field(() => String, { description: 'The team, site or organization it is about.' })
  placeName: string;

  @Field(() => String, { description: 'Who wrote it.' })
  by: string;

  @Field(() => Boolean, { description: 'Whether the viewer may withdraw it.' })
  mayWithdraw: boolean;
}

@ObjectType('ReviewMark', { description: 'That a week of a place was reviewed.' })
export class ReviewMarkType implements ReviewMark {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'The team, site or organization it is about.' })
  placeName: string;

  @Field(() => String, { description: 'Who said so.' })
  by: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;
}

@ObjectType('ReviewNote', { description: 'A note of the review of a week.' })
export class ReviewNoteType extends ReviewMarkType implements ReviewNote {
  @Field(() => String, { description: 'Its words, at most 2000 characters.' })
  words: string;

  @Field(() => Boolean, { description: 'Whether the viewer may withdraw it.' })
  mayWithdraw: boolean;
}

@ObjectType('FollowUp', { description: 'Something to be done; it comes back in every weekly review until it is.' })
export class FollowUpType extends ReviewNoteType implements FollowUp {
  @Field(() => String, { description: 'Who does it.' })
  ownerName: string;

  @Field(() => Boolean, { description: 'Whether that is the viewer.' })
  isOwn: boolean;

  @Field(() => DateScalar, { description: 'By when.' })
  dueOn: string;

  @Field(() => DateScalar, { description: 'First day of the week in whose review it was written.' })
  weekStarting: string;

  @Field(() => String, { nullable: true, description: 'Who said that it is done; null: it is open.' })
  doneBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was said; null: it is open.' })
  doneAt: Date | null;
}

@ObjectType('ResponsibleLogin', { description: 'Somebody who may own a follow-up.' })
export class ResponsibleLoginType implements ResponsibleLogin {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether that is the viewer.' })
  isSelf: boolean;
}

@ObjectType('WeeklyReview', { description: 'What was said in the review of a week, and what came back in it.' })
export class WeeklyReviewType implements WeeklyReview {
  @Field(() => PeriodType, { description: 'The workweek.' })
  week: PeriodType;

  @Field(() => Boolean, { description: 'Whether it is over; only then can it be marked as reviewed.' })
  isOver: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The place that what the viewer says would be of; null: she has to choose a site or team first.',
  })
  placeName: string | null;

  @Field(() => Boolean, { description: 'Whether the week of that place is marked as reviewed.' })
  isReviewed: boolean;

  @Field(() => [ReviewMarkType], { description: 'Who reviewed it, of which place.' })
  marks: readonly ReviewMark[];

  @Field(() => [ReviewNoteType], { description: 'Its notes, the first first.' })
  notes: readonly ReviewNote[];

  @Field(() => [FollowUpType], {
    description: 'Its follow-ups and older ones not done before it, the first due first.',
  })
  followUps: readonly FollowUp[];

  @Field(() => [ResponsibleLoginType], { description: 'Who may own a follow-up of that place, by name.' })
  possibleOwners: readonly ResponsibleLogin[];
}

@ObjectType('ReviewedWeek', { description: 'A week of a place of which anything was said.' })
export class ReviewedWeekType implements ReviewedWeek {
  @Field(() => DateScalar, { description: 'Its first day.' })
  weekStarting: string;

  @Field(() => String, { description: 'The team, site or organization.' })
  placeName: string;

  @Field(() => String, { nullable: true, description: 'Who reviewed it; null: nobody marked it.' })
  reviewedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When; null: nobody marked it.' })
  reviewedAt: Date | null;

  @Field(() => Int, { description: 'How many notes.' })
  notes: number;

  @Field(() => Int, { description: 'How many follow-ups were written in it.' })
  followUps: number;

  @Field(() => Int, { description: 'How many of them are still open.' })
  openFollowUps: number;
}

@InputType({ isAbstract: true })
class InReviewInput {
  @Field(() => ScopeInput, { description: 'A team, a site, or everything where that is one place of the viewer.' })
  scope: ScopeInput;
}

@InputType('ReviewedInput', { description: 'That a week was reviewed, or was not after all.' })
export class ReviewedInput extends InReviewInput {
  @Field(() => DateScalar, { description: 'Any day of the week.' })
  day: string;

  @Field(() => Boolean, { description: 'False takes the mark back.' })
  isReviewed: boolean;
}

@InputType('ReviewNoteInput', { description: 'A note of the review of a week.' })
export class ReviewNoteInput extends InReviewInput {
  @Field(() => DateScalar, { description: 'Any day of the week.' })
  day: string;

  @Field(() => String, { description: 'At most 2000 characters; say nothing of patients.' })
  words: string;
}

@InputType('FollowUpInput', { description: 'Something to be done.' })
export class FollowUpInput extends InReviewInput {
  @Field(() => DateScalar, { description: 'Any day of the week in whose review it is written.' })
  day: string;

  @Field(() => String, { description: 'At most 300 characters; say nothing of patients.' })
  words: string;

  @Field(() => ID, { description: 'Who does it: one of `possibleOwners`.' })
  ownerId: string;

  @Field(() => DateScalar, { description: 'By when; not before the week.' })
  dueOn: string;
}

@InputType('AnnotationInput', { description: 'A dated note that charts show.' })
export class AnnotationInput extends InReviewInput {
  @Field(() => DateScalar, { description: 'The day it is about, or on which it began.' })
  day: string;

  @Field(() => AnnotationIconEnum, { description: 'What it tells of.' })
  icon: AnnotationIcon;

  @Field(() => String, { description: 'At most 120 characters; say nothing of patients.' })
  words: string;
}

export const WeeklyReviewResult = createUnionType({
  name: 'WeeklyReviewResult',
  description: 'The review of a week, or the reason why there is none.',
  types: () => [WeeklyReviewType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : WeeklyReviewType),
});
