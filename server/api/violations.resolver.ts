import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import type { StaffPlace } from '../practice/visible-staff.query.js';
import { needsAttention } from '../reviews/needs-attention.js';
import { reviewViolation } from '../reviews/review-violation.js';
import { violationsPage } from '../reviews/violations-page.js';
import type { AttentionPoint } from '../reviews/attention.js';
import type { ReviewedViolation } from '../reviews/violation.js';
import { AttentionPointType } from './attention.types.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { PeriodInput, ScopeInput } from './period.types.js';
import { staffLoader } from './staff-loader.js';
import { StaffMemberType } from './organization.types.js';
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
    const { violations, hasMore, total } = await violationsPage(this.database, viewer, asked);
    const edges = violations.map((node) => ({ cursor: node.id, node }));
    return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: hasMore }, totalCount: total };
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
}
