import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { isId } from '../practice/select-scope.js';
import type { StaffPlace } from '../practice/visible-staff.query.js';
import { roundedShiftsOf, roundingReport } from '../settlements/rounding/rounding-report.js';
import type { RoundingReport, RoundingRow } from '../settlements/rounding/rounding-report.js';
import type { RoundedShiftRow } from '../settlements/rounding/rounding-ledger.query.js';
import { setSiteRounding } from '../settlements/rounding/set-site-rounding.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { StaffMemberType } from './organization.types.js';
import { PeriodInput, ScopeInput } from './period.types.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { requireRole } from './role-check.js';
import { RoundedShiftType, RoundingReportResult, RoundingRowType, SiteRoundingInput } from './rounding.types.js';
import { staffLoader } from './staff-loader.js';

/** Rounded punches: settings, ledger and neutrality. */
@Resolver(() => RoundingRowType)
export class RoundingResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => RoundingReportResult, { description: 'Whom rounding favours, staff member by staff member. For HR.' })
  roundingReport(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('period') period: PeriodInput,
  ): Promise<RoundingReport | InputProblem> {
    return roundingReport(this.database.dataSource, viewer, scope, period);
  }

  @Query(() => [RoundedShiftType], { description: 'One person’s rounded shifts, at most 500. For HR.' })
  roundedShifts(
    @CurrentViewer() viewer: Viewer,
    @Args('staffMemberId', { type: () => ID }) staffMemberId: string,
    @Args('period') period: PeriodInput,
  ): Promise<readonly RoundedShiftRow[]> {
    requireRole(viewer, 'HR');
    return roundedShiftsOf(this.database.dataSource, viewer, staffMemberId, period);
  }

  @Mutation(() => DoneResult, { description: 'Says how a site rounds punches from a day on. For HR.' })
  async setSiteRounding(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { siteId, validFrom, stepMinutes, paid }: SiteRoundingInput,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR');
    const setting = { siteId: isId(siteId) ? siteId : '', validFrom, stepMinutes: stepMinutes ?? null, paid };
    return (await setSiteRounding(this.database, viewer, setting)) ?? { ok: true };
  }

  @ResolveField(() => StaffMemberType, { description: 'Whose shifts.' })
  staffMember(@Parent() { staffMemberId }: RoundingRow, @Context() context: ApiContext): Promise<StaffPlace> {
    return staffLoader(this.database.dataSource, viewerIn(context), context.request).load(staffMemberId);
  }
}
