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

/** Until when each feed of a source is complete at each site that is known. */
export function completenessOfSource(
  database: Queryable,
  organizationId: string,
  sourceId: string,
): Promise<(Completeness & { readonly feed: SourceFeed })[]> {
  return rowsOf(
    database,
    `select feed, site_id as "siteId", to_char(complete_until, 'YYYY-MM-DD') as "completeUntil",
       is_explicit as "isExplicit"
     from source_completeness where organization_id = $1 and source_id = $2 order by feed, site_id`,
    [organizationId, sourceId],
  );
}

/** A feed of a source at a site, and until when it is complete; null: nobody has said. */
export interface FeedAtSite {
  readonly feed: SourceFeed;
  readonly siteId: string;
  readonly completeUntil: CivilDate | null;
}

/**
 * Everything a source brings, at the sites it is known to bring it to; before anything is known, at its own site or else
 * at all. Null: there is no such source.
 */
export async function feedsAndSites(
  database: Queryable,
  organizationId: string,
  sourceId: string,
): Promise<FeedAtSite[] | null> {
  const rows = await rowsOf<{ feed: SourceFeed | null; siteId: string; completeUntil: CivilDate | null }>(
    database,
    `with feed as (
       select unnest(feeds) as feed from source where organization_id = $1 and id = $2),
     known as (
       select feed, site_id, complete_until from source_completeness where organization_id = $1 and source_id = $2)
     select feed.feed, site.id as "siteId", to_char(known.complete_until, 'YYYY-MM-DD') as "completeUntil"
     from source
     join site on site.organization_id = source.organization_id
     left join feed on true
     left join known on known.feed = feed.feed and known.site_id = site.id
     where source.organization_id = $1 and source.id = $2
       and (known.site_id is not null
         or not exists (select from known as other where other.feed = feed.feed)
           and (source.site_id is null or source.site_id = site.id))
     order by feed.feed, site.key`,
    [organizationId, sourceId],
  );
  if (rows.length === 0) return null;
  return rows.flatMap(({ feed, ...rest }) => (feed === null ? [] : [{ feed, ...rest }]));
}
