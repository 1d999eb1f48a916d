import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import type { StaffPlace } from '../practice/visible-staff.query.js';
import { needsAttention } from '../reviews/needs-attention.js';
import { reviewViolation } from '../reviews/review-violation.js';
import type { NoLongerFound } from '../reviews/no-longer-found.query.js';
import type { ReviewEntry } from '../reviews/review-history.query.js';
import { noLongerFound, openDisputes, violationsPage, type ViolationPage } from '../reviews/violations-page.js';
import type { AttentionPoint } from '../reviews/attention.js';
import type { ReviewedViolation } from '../reviews/violation.js';
import { AttentionPointType } from './attention.types.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { PeriodInput, ScopeInput } from './period.types.js';
import { historyLoader } from './history-loader.js';
import { staffLoader } from './staff-loader.js';
import { StaffMemberType } from './organization.types.js';
import { NoLongerFoundViolationType, ViolationReviewEntryType } from './violation-history.types.js';
import {
  BoundaryViolationConnectionType,
  BoundaryViolationFilterInput,
  BoundaryViolationType,
  ViolationReviewInputType,
  ViolationReviewResult,
} from './violation.types.js';

@Resolver(() => BoundaryViolationType)
export class ViolationsResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => BoundaryViolationConnectionType, {
    description: 'Violations of the scope, newest workday first; an empty list for what the viewer may not see.',
  })
  async boundaryViolations(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('period') period: PeriodInput,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most 500.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
    @Args('filter', { type: () => BoundaryViolationFilterInput, nullable: true })
    filter: BoundaryViolationFilterInput | null,
  ) {
    const asked = { scope, period, filter: filter ?? {}, first, after };
    return connectionOf(await violationsPage(this.database, viewer, asked));
  }

  @Query(() => BoundaryViolationConnectionType, {
    description: 'The disputes that wait for HR, of any day, newest workday first; an empty list for anybody else.',
  })
  async openDisputes(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most 500.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ) {
    return connectionOf(await openDisputes(this.database, viewer, { scope, first, after }));
  }

  @Query(() => [NoLongerFoundViolationType], {
    description:
      'Reviewed violations of these days that the records no longer show, newest workday first, at most 500.',
  })
  violationsNoLongerFound(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('period') period: PeriodInput,
  ): Promise<NoLongerFound[]> {
    return noLongerFound(this.database, viewer, scope, period);
  }

  @Query(() => [AttentionPointType], {
    description: 'What needs attention, most severe first, at most seven and missing punches.',
  })
  needsAttention(
    @CurrentViewer() viewer: Viewer,
    @Args('scope') scope: ScopeInput,
    @Args('period') period: PeriodInput,
  ): Promise<AttentionPoint[]> {
    return needsAttention(this.database, viewer, scope, period);
  }

  @Mutation(() => ViolationReviewResult, { description: 'Says something of a violation.' })
  reviewViolation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ViolationReviewInputType,
  ): Promise<ReviewedViolation | InputProblem> {
    return reviewViolation(this.database, viewer, input);
  }

  @ResolveField(() => StaffMemberType, { description: 'Whose boundary it is.' })
  staffMember(@Parent() { staffMemberId }: ReviewedViolation, @Context() context: ApiContext): Promise<StaffPlace> {
    return staffLoader(this.database, viewerIn(context), context.request).load(staffMemberId);
  }
  @ResolveField(() => [ViolationReviewEntryType], {
    description: 'Everything that was said of it, the first words first.',
  })
  history(@Parent() { id }: ReviewedViolation, @Context() context: ApiContext): Promise<readonly ReviewEntry[]> {
    return historyLoader(this.database, viewerIn(context), context.request).load(id);
  }
}

@Resolver(() => NoLongerFoundViolationType)
export class NoLongerFoundResolver {
  constructor(private readonly database: DataSource) {}

  @ResolveField(() => StaffMemberType, { description: 'Whose boundary it was.' })
  staffMember(@Parent() { staffMemberId }: NoLongerFound, @Context() context: ApiContext): Promise<StaffPlace> {
    return staffLoader(this.database, viewerIn(context), context.request).load(staffMemberId);
  }

  @ResolveField(() => [ViolationReviewEntryType], {
    description: 'Everything that was said of it, the first words first.',
  })
  history(@Parent() { id }: NoLongerFound, @Context() context: ApiContext): Promise<readonly ReviewEntry[]> {
    return historyLoader(this.database, viewerIn(context), context.request).load(id);
  }
}

function connectionOf({ violations, hasMore, total }: ViolationPage) {
  const edges = violations.map((node) => ({ cursor: node.id, node }));
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: hasMore }, totalCount: total };
}
