import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import type { Annotation } from '../reviews/weekly/annotation.js';
import { readDelegation, type Delegation } from '../reviews/weekly/read-delegation.js';
import { readDidItHelp, type DidItHelp } from '../reviews/weekly/read-did-it-help.js';
import { readWhatChanged, type WhatChanged } from '../reviews/weekly/read-what-changed.js';
import type { ReviewedWeek } from '../reviews/weekly/review-history.query.js';
import { annotations, reviewHistory, weeklyReview, type WeeklyReview } from '../reviews/weekly/weekly-review.js';
import type { Withdrawable } from '../reviews/weekly/write-entries.query.js';
import {
  addAnnotation,
  addFollowUp,
  addNote,
  markReviewed,
  setFollowUpDone,
  withdrawSaid,
} from '../reviews/weekly/write-review.js';
import { now } from './clock.js';
import { CurrentViewer } from './context.js';
import { DateScalar } from './date.scalar.js';
import { DelegationResult } from './delegation.types.js';
import { DidItHelpResult, HelpInputType } from './did-it-help.types.js';
import { PeriodInput, ScopeInput } from './period.types.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { WhatChangedResult } from './what-changed.types.js';
import {
  AnnotationInput,
  AnnotationType,
  FollowUpInput,
  ReviewedInput,
  ReviewedWeekType,
  ReviewNoteInput,
  WeeklyReviewResult,
  WithdrawableEnum,
} from './weekly-review.types.js';

const doneUnless = async (outcome: Promise<InputProblem | null>): Promise<DoneType | InputProblem> =>
  (await outcome) ?? { ok: true };

/** What weekly reviews leave behind: marks, notes, follow-ups, and annotations of charts. For managers and HR. */
@Resolver()
export class WeeklyReviewResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => WeeklyReviewResult, { description: 'What was said in the review of a week. For managers and HR.' })
  weeklyReview(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('day', { type: () => DateScalar, description: 'Any day of the week.' }) day: string,
  ): Promise<WeeklyReview | InputProblem> {
    return weeklyReview(this.database, viewer, { scope, day }, now());
  }

  @Query(() => WhatChangedResult, {
    description: 'What changed in a week against the one before: of a place, in whole and complete weeks.',
  })
  whatChanged(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('day', { type: () => DateScalar, description: 'Any day of the week.' }) day: string,
  ): Promise<WhatChanged | InputProblem> {
    return readWhatChanged(this.database, viewer, scope, day, now());
  }

  @Query(() => DidItHelpResult, {
    description: 'Figures of a team or site before and after a change, against those without it that the viewer sees.',
  })
  didItHelp(@CurrentViewer() viewer: Viewer, @Args('input') input: HelpInputType): Promise<DidItHelp | InputProblem> {
    return readDidItHelp(this.database, viewer, input, now());
  }

  @Query(() => DelegationResult, {
    description:
      'Where a team’s administrative and coordination time goes, over four whole weeks. Never of one person.',
  })
  delegation(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('day', { type: () => DateScalar, description: 'Any day of the last of the weeks.' }) day: string,
  ): Promise<Delegation | InputProblem> {
    return readDelegation(this.database, viewer, scope, day, now());
  }

  @Query(() => [ReviewedWeekType], {
    description: 'Weeks of which anything was said, the latest first, at most 60. For managers and HR.',
  })
  reviewHistory(@CurrentViewer() viewer: Viewer, @Args('scope') scope: ScopeInput): Promise<ReviewedWeek[]> {
    return reviewHistory(this.database, viewer, scope);
  }

  @Query(() => [AnnotationType], {
    description:
      'Annotations of these days that concern the scope, by day, at most the latest 200. For managers and HR.',
  })
  annotations(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('period') period: PeriodInput,
  ): Promise<Annotation[]> {
    return annotations(this.database, viewer, scope, period);
  }

  @Mutation(() => DoneResult, { description: 'Marks a week as reviewed once it is over, or takes the mark back.' })
  markWeekReviewed(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReviewedInput,
  ): Promise<DoneType | InputProblem> {
    return doneUnless(markReviewed(this.database, viewer, input, new Date()));
  }

  @Mutation(() => DoneResult, { description: 'Adds a note to the review of a week.' })
  addReviewNote(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReviewNoteInput,
  ): Promise<DoneType | InputProblem> {
    return doneUnless(addNote(this.database, viewer, input, new Date()));
  }

  @Mutation(() => DoneResult, { description: 'Adds a follow-up with its owner and the day by which it is due.' })
  addFollowUp(@CurrentViewer() viewer: Viewer, @Args('input') input: FollowUpInput): Promise<DoneType | InputProblem> {
    return doneUnless(addFollowUp(this.database, viewer, input, new Date()));
  }

  @Mutation(() => DoneResult, { description: 'Says that a follow-up is done, or open again.' })
  setFollowUpDone(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('day', {
      type: () => DateScalar,
      nullable: true,
      description: 'Any day of the week in whose review it was done; null: it is open again.',
    })
    day: string | null = null,
  ): Promise<DoneType | InputProblem> {
    return doneUnless(setFollowUpDone(this.database, viewer, { id, day }, new Date()));
  }

  @Mutation(() => DoneResult, { description: 'Adds a dated note that charts show.' })
  addAnnotation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: AnnotationInput,
  ): Promise<DoneType | InputProblem> {
    return doneUnless(addAnnotation(this.database, viewer, input, new Date()));
  }

  @Mutation(() => DoneResult, { description: 'Withdraws what the viewer wrote; HR may withdraw anything.' })
  withdrawSaid(
    @CurrentViewer() viewer: Viewer,
    @Args('kind', { type: () => WithdrawableEnum }) kind: Withdrawable,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DoneType | InputProblem> {
    return doneUnless(withdrawSaid(this.database, viewer, { kind, id }, new Date()));
  }
}
