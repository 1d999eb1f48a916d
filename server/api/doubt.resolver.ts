import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import type { RowFlagCode } from '../ingest/formats/row-flag.js';
import { dismissalReason } from '../ingest/quarantine/dismissal-reason.js';
import {
  countDeskFlags,
  deskFlags,
  dismissFlags,
  dismissFlagsAlike,
  flagGroups,
} from '../ingest/quarantine/flag-list.query.js';
import { isId } from '../practice/select-scope.js';
import { CurrentViewer } from './context.js';
import { DoubtCodeEnum, DoubtfulRowConnectionType, DoubtGroupType } from './doubt.types.js';
import { offsetPage, pageOf } from './page.js';
import { DoubtfulRowsArgs } from './quarantine.input.js';
import type { QuarantineOf } from './quarantine.resolver.js';
import { DismissResult, QuarantineType, type DismissedType } from './quarantine.types.js';
import { requireRole } from './role-check.js';

/** Rows that were taken and are doubtful: for HR and administrators. */
@Resolver(() => QuarantineType)
export class DoubtResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @ResolveField(() => [DoubtGroupType], { description: 'Doubtful rows by kind and source, the most first.' })
  doubts(@Parent() { organizationId }: QuarantineOf) {
    return flagGroups(this.database.dataSource, organizationId);
  }

  @ResolveField(() => DoubtfulRowConnectionType, { description: 'Doubtful rows, the latest days first.' })
  async doubtful(
    @Parent() { organizationId }: QuarantineOf,
    @Args() args: DoubtfulRowsArgs,
  ): Promise<DoubtfulRowConnectionType> {
    const page = offsetPage(args);
    const { isDismissed, code, sourceKey } = args;
    const staffMemberId = isId(args.staffMemberId) ? args.staffMemberId : null;
    const filter = { isDismissed, code, sourceKey, staffMemberId, workday: null };
    const rows = await deskFlags(this.database.dataSource, organizationId, filter, page);
    const total = await countDeskFlags(this.database.dataSource, organizationId, filter);
    return pageOf(rows, page.first, total, page.cursorOf);
  }

  @Mutation(() => DismissResult, {
    description: 'Says that doubtful rows were looked at and stand, with a reason. For HR and administrators.',
  })
  async dismissDoubts(
    @CurrentViewer() viewer: Viewer,
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Args('reason', { type: () => String, description: 'At most 500 letters.' }) text: string,
  ): Promise<DismissedType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const reason = dismissalReason(text);
    if (isInputProblem(reason)) return reason;
    const by = { loginId: viewer.loginId, reason };
    return { rows: await dismissFlags(this.database.dataSource, viewer.organizationId, ids, by) };
  }

  @Mutation(() => DismissResult, {
    description: 'The same for all doubtful rows of one kind and source. For HR and administrators.',
  })
  async dismissDoubtsAlike(
    @CurrentViewer() viewer: Viewer,
    @Args('code', { type: () => DoubtCodeEnum }) code: RowFlagCode,
    @Args('sourceKey', { type: () => String }) sourceKey: string,
    @Args('reason', { type: () => String, description: 'At most 500 letters.' }) text: string,
  ): Promise<DismissedType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const reason = dismissalReason(text);
    if (isInputProblem(reason)) return reason;
    const by = { loginId: viewer.loginId, reason };
    return { rows: await dismissFlagsAlike(this.database.dataSource, viewer.organizationId, { code, sourceKey }, by) };
  }
}
