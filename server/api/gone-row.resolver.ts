import { Inject } from '@nestjs/common';
import { Args, Field, ID, Mutation, ObjectType, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import type { Viewer } from '../domain/viewer.js';
import { decideGone } from '../ingest/gone/decide-gone.js';
import { countGoneRows, goneGroups, goneRows } from '../ingest/gone/gone-rows.query.js';
import { isId } from '../practice/select-scope.js';
import { CurrentViewer } from './context.js';
import { GoneGroupType, GoneRowConnectionType } from './gone-row.types.js';
import { offsetPage, pageOf } from './page.js';
import { GoneRowsArgs } from './quarantine.input.js';
import type { QuarantineOf } from './quarantine.resolver.js';
import { QuarantineType } from './quarantine.types.js';
import { requireRole } from './role-check.js';

@ObjectType('GoneDecided', { description: 'What became of a decision about rows that newer files no longer have.' })
class GoneDecidedType {
  @Field(() => Int, { description: 'Rows decided about; those that a file has again meanwhile are left alone.' })
  rows: number;
}

/** Rows of earlier files that newer ones no longer have: for HR and administrators. */
@Resolver(() => QuarantineType)
export class GoneRowResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @ResolveField(() => [GoneGroupType], { description: 'Rows nobody has decided about, by the file that lacks them.' })
  goneGroups(@Parent() { organizationId }: QuarantineOf) {
    return goneGroups(this.database.dataSource, organizationId);
  }

  @ResolveField(() => GoneRowConnectionType, { description: 'Rows that newer files no longer have.' })
  async gone(@Parent() { organizationId }: QuarantineOf, @Args() args: GoneRowsArgs): Promise<GoneRowConnectionType> {
    const page = offsetPage(args);
    const filter = { state: args.state, runId: isId(args.runId) ? args.runId : null, sourceKey: args.sourceKey };
    const rows = await goneRows(this.database.dataSource, organizationId, filter, page);
    const total = await countGoneRows(this.database.dataSource, organizationId, filter);
    return pageOf(rows, page.first, total, page.cursorOf);
  }

  @Mutation(() => GoneDecidedType, {
    description: 'Confirms that rows are gone, or says that they stay. For HR and administrators.',
  })
  async decideGoneRows(
    @CurrentViewer() viewer: Viewer,
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Args('remove', { type: () => Boolean, description: 'They count no more; false: they stay.' }) isRemoved: boolean,
  ): Promise<GoneDecidedType> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const { organizationId, loginId } = viewer;
    return { rows: await decideGone(this.database, organizationId, { ids }, { isRemoved, loginId }) };
  }

  @Mutation(() => GoneDecidedType, {
    description: 'The same for all rows that one file no longer has and nobody has decided about.',
  })
  async decideGoneRowsOfRun(
    @CurrentViewer() viewer: Viewer,
    @Args('runId', { type: () => ID }) runId: string,
    @Args('remove', { type: () => Boolean, description: 'They count no more; false: they stay.' }) isRemoved: boolean,
  ): Promise<GoneDecidedType> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const { organizationId, loginId } = viewer;
    if (!isId(runId)) return { rows: 0 };
    return { rows: await decideGone(this.database, organizationId, { runId }, { isRemoved, loginId }) };
  }
}
