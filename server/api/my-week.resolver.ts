import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { myWeek, type MyWeek } from '../reviews/my-week.js';
import type { ReviewedViolation } from '../reviews/violation.js';
import { violationsOf } from '../reviews/violations-page.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { DateScalar } from './date.scalar.js';
import { MyWeekResult, MyWeekType } from './my-week.types.js';
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
}
