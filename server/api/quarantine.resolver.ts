import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { isInputProblem, notVisible, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { dismissalReason } from '../ingest/quarantine/dismissal-reason.js';
import { dismissRows } from '../ingest/quarantine/dismiss-rows.js';
import { incompleteDays } from '../ingest/quarantine/incomplete-days.query.js';
import { missingHoursOf, type MissingHours } from '../ingest/quarantine/missing-hours.js';
import { presentedRow } from '../ingest/quarantine/presented-row.js';
import { countDeskRows, deskGroups, deskRows } from '../ingest/quarantine/rejected-list.query.js';
import { retryRows } from '../ingest/quarantine/retry-rows.js';
import { sentenceOf } from '../ingest/quarantine/sentence-of.js';
import { isId } from '../practice/select-scope.js';
import { CurrentViewer } from './context.js';
import { offsetPage, pageOf } from './page.js';
import { RejectedRowKeyInput, RejectedRowsArgs, RetryInput } from './quarantine.input.js';
import {
  DismissResult,
  MissingHoursType,
  QuarantinedRowConnectionType,
  QuarantineType,
  RejectionGroupType,
  RetryResult,
  type DismissedType,
  type RetryOutcomeType,
} from './quarantine.types.js';
import { requireRole } from './role-check.js';

/** What the fields of the desk are read for. */
export interface QuarantineOf {
  readonly organizationId: string;
}

/** Rejected rows of all imports: for HR and administrators. */
@Resolver(() => QuarantineType)
export class QuarantineResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => QuarantineType, { description: 'Rows that wait for somebody. For HR and administrators.' })
  quarantine(@CurrentViewer() viewer: Viewer): QuarantineOf {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return { organizationId: viewer.organizationId };
  }

  @ResolveField(() => [RejectionGroupType], { description: 'Open rejected rows by reason and source, the most first.' })
  rejections(@Parent() { organizationId }: QuarantineOf) {
    return deskGroups(this.database.dataSource, organizationId);
  }

  @ResolveField(() => [MissingHoursType], {
    description: 'Days that open rows leave incomplete, the latest first, at most 200.',
  })
  async missingHours(@Parent() { organizationId }: QuarantineOf): Promise<MissingHours[]> {
    return (await incompleteDays(this.database.dataSource, organizationId)).map(missingHoursOf);
  }

  @ResolveField(() => QuarantinedRowConnectionType, { description: 'Rejected rows, those of the latest files first.' })
  async rejected(
    @Parent() { organizationId }: QuarantineOf,
    @Args() args: RejectedRowsArgs,
  ): Promise<QuarantinedRowConnectionType> {
    const page = offsetPage(args);
    const { state, code, sourceKey, staffMemberId } = args;
    const filter = { state, code, sourceKey, staffMemberId: isId(staffMemberId) ? staffMemberId : null };
    const rows = await deskRows(this.database.dataSource, organizationId, filter, page);
    const total = await countDeskRows(this.database.dataSource, organizationId, filter);
    return pageOf(rows.map(presentedRow), page.first, total, page.cursorOf);
  }

  @Mutation(() => RetryResult, {
    description: 'Reads rejected rows again as they were meant. For HR and administrators.',
  })
  async retryRejectedRows(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RetryInput,
  ): Promise<RetryOutcomeType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (!isId(input.runId)) return notVisible('runId');
    const outcome = await retryRows(this.database, viewer, input);
    return isInputProblem(outcome) ? outcome : { ...outcome, interpreted: outcome.interpreted.map(sentenceOf) };
  }

  @Mutation(() => DismissResult, {
    description: 'Says that nothing is missing because of these rows, with a reason. For HR and administrators.',
  })
  async dismissRejectedRows(
    @CurrentViewer() viewer: Viewer,
    @Args('rows', { type: () => [RejectedRowKeyInput] }) rows: RejectedRowKeyInput[],
    @Args('withAlike', { type: () => Boolean, description: 'Also those alike to the first.' }) withAlike: boolean,
    @Args('reason', { type: () => String, description: 'At most 500 letters.' }) text: string,
  ): Promise<DismissedType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const reason = dismissalReason(text);
    if (isInputProblem(reason)) return reason;
    if (!rows.every(({ runId }) => isId(runId))) return notVisible('rows');
    return { rows: await dismissRows(this.database, viewer, { rows, withAlike, reason }) };
  }
}
