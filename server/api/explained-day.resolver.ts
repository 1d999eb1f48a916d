import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import type { ExplainedDay } from '../metrics/explanation/explanation.js';
import { readWorkDay } from '../metrics/provenance/read-work-day.js';
import type { WorkDayView } from '../metrics/provenance/work-day-view.js';
import type { StaffPlace } from '../practice/visible-staff.query.js';
import { viewerIn, type ApiContext } from './context.js';
import { ExplainedDayType } from './explained-day.types.js';
import { StaffMemberType } from './organization.types.js';
import { staffLoader } from './staff-loader.js';
import { WorkDayResult } from './work-day.types.js';

@Resolver(() => ExplainedDayType)
export class ExplainedDayResolver {
  constructor(private readonly database: DataSource) {}

  @ResolveField(() => StaffMemberType, { description: 'Whose day.' })
  staffMember(@Parent() { staffMemberId }: ExplainedDay, @Context() context: ApiContext): Promise<StaffPlace> {
    return staffLoader(this.database, viewerIn(context), context.request).load(staffMemberId);
  }

  @ResolveField(() => WorkDayResult, {
    description: 'The day itself with the rows of its sources: lanes, bars, files and lines.',
  })
  workDay(
    @Parent() { staffMemberId, workday }: ExplainedDay,
    @Context() context: ApiContext,
  ): Promise<WorkDayView | InputProblem> {
    return readWorkDay(this.database, viewerIn(context), staffMemberId, workday);
  }
}
