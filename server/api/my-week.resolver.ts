import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { myWeek, type MyWeek } from '../reviews/my-week.js';
import type { ReviewedViolation } from '../reviews/violation.js';
import { violationsOf } from '../reviews/violations-page.js';
import type { SettledQuestion } from '../settlements/question.js';
import { questionsOf } from '../settlements/questions-page.js';
import { unconfirmedWeek } from '../settlements/what-if.js';
import type { WhatIf } from '../settlements/what-if.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { DateScalar } from './date.scalar.js';
import { MyWeekResult, MyWeekType } from './my-week.types.js';
import { PayQuestionType, WhatIfType } from './pay-question.types.js';
import { BoundaryViolationType } from './violation.types.js';

@Resolver(() => MyWeekType)
export class MyWeekResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => MyWeekResult, { description: 'The viewer’s own workweek that holds the day.' })
  myWeek(
    @CurrentViewer() viewer: Viewer,
    @Args('weekStarting', { type: () => DateScalar }) weekStarting: string,
  ): Promise<MyWeek | InputProblem> {
    return myWeek(this.database, viewer, weekStarting);
  }

  @ResolveField(() => [BoundaryViolationType], { description: 'Limits the practice crossed.' })
  violations(
    @Parent() { staffMemberId, period }: MyWeek,
    @Context() context: ApiContext,
  ): Promise<readonly ReviewedViolation[]> {
    return violationsOf(this.database.dataSource, viewerIn(context), staffMemberId, period);
  }

  @ResolveField(() => [PayQuestionType], { description: 'Questions of pay of the week, settled ones too.' })
  payQuestions(
    @Parent() { staffMemberId, period }: MyWeek,
    @Context() context: ApiContext,
  ): Promise<readonly SettledQuestion[]> {
    return questionsOf(this.database.dataSource, viewerIn(context), staffMemberId, period);
  }

  @ResolveField(() => WhatIfType, {
    nullable: true,
    description: 'The week if all unconfirmed off-clock time counted; null: there is none.',
  })
  async unconfirmed(
    @Parent() { staffMemberId, period }: MyWeek,
    @Context() context: ApiContext,
  ): Promise<WhatIf | null> {
    const viewer = viewerIn(context);
    const questions = await questionsOf(this.database.dataSource, viewer, staffMemberId, period);
    return unconfirmedWeek(this.database, viewer.organizationId, questions);
  }
}
