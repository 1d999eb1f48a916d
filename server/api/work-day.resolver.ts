import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { doubtsOfDay, type DayDoubt } from '../ingest/quarantine/doubts-of-day.query.js';
import { readWorkDay } from '../metrics/provenance/read-work-day.js';
import type { WorkDayView } from '../metrics/provenance/work-day-view.js';
import type { StaffPlace } from '../practice/visible-staff.query.js';
import type { ReviewedViolation } from '../reviews/violation.js';
import { violationsOf } from '../reviews/violations-page.js';
import type { SettledQuestion } from '../settlements/question.js';
import { questionsOf } from '../settlements/questions-page.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { DateScalar } from './date.scalar.js';
import { DayDoubtType } from './doubt.types.js';
import { StaffMemberType } from './organization.types.js';
import { PayQuestionType } from './pay-question.types.js';
import { staffLoader } from './staff-loader.js';
import { BoundaryViolationType } from './violation.types.js';
import { WorkDayResult, WorkDayType } from './work-day.types.js';

@Resolver(() => WorkDayType)
export class WorkDayResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => WorkDayResult, {
    description: 'One person’s day. A look by somebody else writes a receipt she can read.',
  })
  workDay(
    @CurrentViewer() viewer: Viewer,
    @Args('staffMemberId', { type: () => ID }) staffMemberId: string,
    @Args('date', { type: () => DateScalar }) date: string,
  ): Promise<WorkDayView | InputProblem> {
    return readWorkDay(this.database, viewer, staffMemberId, date);
  }

  @ResolveField(() => StaffMemberType, { description: 'Whose day.' })
  staffMember(@Parent() { staffMemberId }: WorkDayView, @Context() context: ApiContext): Promise<StaffPlace> {
    return staffLoader(this.database, viewerIn(context), context.request).load(staffMemberId);
  }

  @ResolveField(() => [BoundaryViolationType], { description: 'Violations of that day the viewer may list.' })
  violations(
    @Parent() { staffMemberId, date }: WorkDayView,
    @Context() context: ApiContext,
  ): Promise<readonly ReviewedViolation[]> {
    return violationsOf(this.database, viewerIn(context), staffMemberId, { from: date, to: date });
  }

  @ResolveField(() => [PayQuestionType], { description: 'Questions of pay of that day the viewer may list.' })
  payQuestions(
    @Parent() { staffMemberId, date }: WorkDayView,
    @Context() context: ApiContext,
  ): Promise<readonly SettledQuestion[]> {
    return questionsOf(this.database, viewerIn(context), staffMemberId, { from: date, to: date });
  }

  @ResolveField(() => [DayDoubtType], {
    description: 'Rows of the day that are taken and doubtful; to others those of the clock alone.',
  })
  doubts(@Parent() { staffMemberId, date }: WorkDayView, @Context() context: ApiContext): Promise<DayDoubt[]> {
    const { organizationId, staffMemberId: own } = viewerIn(context);
    return doubtsOfDay(this.database, organizationId, { staffMemberId, date, withTasks: own === staffMemberId });
  }
}
