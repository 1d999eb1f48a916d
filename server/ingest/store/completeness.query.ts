import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { SourceFeed } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';

/** Until when a feed of a source is complete at a site. */
export interface Completeness {
  readonly siteId: string;
  readonly completeUntil: CivilDate;
  readonly isExplicit: boolean;
}

export function completenessOf(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  feed: SourceFeed,
): Promise<Completeness[]> {
  return rowsOf(
    database,
    `select site_id as "siteId", to_char(complete_until, 'YYYY-MM-DD') as "completeUntil", is_explicit as "isExplicit"
     from source_completeness where organization_id = $1 and source_id = $2 and feed = $3`,
    [organizationId, sourceId, feed],
  );
}

export async function saveCompleteness(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  feed: SourceFeed,
  completeness: Completeness,
): Promise<void> {
  await database.query(
    `insert into source_completeness (organization_id, source_id, site_id, feed, complete_until, is_explicit)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (organization_id, source_id, site_id, feed)
     do update set complete_until = excluded.complete_until, is_explicit = excluded.is_explicit`,
    [organizationId, sourceId, completeness.siteId, feed, completeness.completeUntil, completeness.isExplicit],
  );
}

export async function deleteCompleteness(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  feed: SourceFeed,
  siteId: string,
): Promise<void> {
  await database.query(
    'delete from source_completeness where organization_id = $1 and source_id = $2 and feed = $3 and site_id = $4',
    [organizationId, sourceId, feed, siteId],
  );
}
