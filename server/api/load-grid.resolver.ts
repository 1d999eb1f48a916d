import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import type { StaffPlace } from '../practice/visible-staff.query.js';
import { loadGrid, type LoadGrid, type LoadGridRow } from '../reviews/load-grid.js';
import { outsideScheduleGrid, type OutsideScheduleGrid } from '../reviews/outside-schedule.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { LoadGridResult, LoadGridRowType, OutsideScheduleGridType } from './load-grid.types.js';
import { StaffMemberType } from './organization.types.js';
import { PeriodInput, ScopeInput } from './period.types.js';
import { staffLoader } from './staff-loader.js';

@Resolver(() => LoadGridRowType)
export class LoadGridResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => LoadGridResult, { description: 'Staff × day, by name. Everybody on it gets a receipt.' })
  loadGrid(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('period') period: PeriodInput,
  ): Promise<LoadGrid | InputProblem> {
    return loadGrid(this.database, viewer, scope, period);
  }

  @Query(() => OutsideScheduleGridType, {
    description: 'When work ran past the schedule; unknown for what the viewer may not see.',
  })
  outsideScheduleGrid(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('period') period: PeriodInput,
  ): Promise<OutsideScheduleGrid> {
    return outsideScheduleGrid(this.database, viewer, scope, period);
  }

  @ResolveField(() => StaffMemberType, { description: 'Who.' })
  staffMember(@Parent() { staffMemberId }: LoadGridRow, @Context() context: ApiContext): Promise<StaffPlace> {
    return staffLoader(this.database, viewerIn(context), context.request).load(staffMemberId);
  }
}
