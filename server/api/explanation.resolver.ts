import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import { isInputProblem } from '../domain/input-problem.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import type { MetricId } from '../metrics/catalogue/registry.js';
import { explain } from '../metrics/explanation/explain.js';
import { explainedDays } from '../metrics/explanation/explained-days.js';
import type { DayFilter, Explanation } from '../metrics/explanation/explanation.js';
import { now } from './clock.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { DayFilterEnum, ExplainedDaysResult } from './explained-day.types.js';
import { ExplanationResult, ExplanationType } from './explanation.types.js';
import { MetricIdEnum } from './metric.types.js';
import { offsetPage, pageOf, pageSize } from './page.js';
import { PeriodInput, PeriodType, ScopeInput } from './period.types.js';

/** Each day can be asked for the rows of its sources. */
const LONGEST_PAGE = 50;

@Resolver(() => ExplanationType)
export class ExplanationResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => ExplanationResult, {
    description: 'Why this number: of one metric, scope and period, as far as the viewer may see it.',
  })
  explain(
    @CurrentViewer() viewer: Viewer,
    @Args('metric', { type: () => MetricIdEnum }) metric: MetricId,
    @Args('scope') scope: ScopeInput,
    @Args('period') period: PeriodInput,
  ): Promise<Explanation | InputProblem> {
    return explain(this.database, viewer, { metric, scope, period }, now());
  }

  @ResolveField(() => PeriodType, { description: 'The days asked for.' })
  period(@Parent() { asked }: Explanation): Period {
    return asked.period;
  }

  @ResolveField(() => ExplainedDaysResult, {
    description: 'The person-days behind it, or why they are not listed. Everybody else on a page gets a receipt.',
  })
  async days(
    @Parent() { asked }: Explanation,
    @Context() context: ApiContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('only', { type: () => DayFilterEnum, defaultValue: 'ALL' }) only: DayFilter,
  ) {
    const page = offsetPage({ first: pageSize(first, LONGEST_PAGE), after });
    const found = await explainedDays(this.database, viewerIn(context), asked, { only, ...page }, now());
    if (isInputProblem(found)) return found;
    const { days, total, outcomes, hasMore } = found;
    const { edges, pageInfo } = pageOf(days, days.length, total, page.cursorOf);
    return { outcomes, edges, pageInfo: { ...pageInfo, hasNextPage: hasMore }, totalCount: total };
  }
}
