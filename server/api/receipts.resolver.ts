import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { receiptsOf } from '../access/receipts.js';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import type { Viewer } from '../domain/viewer.js';
import { AccessReceiptConnectionType } from './access.types.js';
import { CurrentViewer } from './context.js';

const LONGEST_PAGE = 200;

/** Who looked at one's own data. */
@Resolver()
export class ReceiptsResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => AccessReceiptConnectionType, { description: 'Who looked at the viewer’s own data, newest first.' })
  async accessReceipts(
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most 200.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AccessReceiptConnectionType> {
    const page = {
      first: Math.min(Math.max(first, 0), LONGEST_PAGE),
      before: /^\d{1,15}$/.test(after ?? '') ? Number(after) : null,
    };
    const { receipts, hasMore, total } = await receiptsOf(this.database.pool, viewer, page);
    const edges = receipts.map((node) => ({ cursor: String(node.id), node }));
    const pageInfo = { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: hasMore };
    return { edges, pageInfo, totalCount: total };
  }
}
