import { rowsOf, type Queryable } from '../database/queryable.js';
import type { SourceFeed } from '../domain/ledger.js';
import type { CivilDate } from '../domain/time/instant.js';

/** "Complete until" per feed: the earliest of what the sources of these sites state. A feed without one is absent. */
export type Completeness = Partial<Record<SourceFeed, CivilDate>>;

/** What the sources that serve any of these sites state about themselves. */
export async function completenessOf(
  database: Queryable,
  organizationId: string,
  siteIds: readonly string[],
): Promise<Completeness> {
  const rows = await rowsOf<{ feed: SourceFeed; until: CivilDate }>(
    database,
    `select feed, to_char(min(complete_until), 'YYYY-MM-DD') as until
     from source_completeness
     where organization_id = $1 and site_id = any($2::uuid[])
     group by feed`,
    [organizationId, siteIds],
  );
  return Object.fromEntries(rows.map((row) => [row.feed, row.until]));
}

/** The day up to which every one of these feeds is complete; null: none of them states a day. */
export function completeUntil(completeness: Completeness, feeds?: readonly SourceFeed[]): CivilDate | null {
  const stated = (feeds ?? (Object.keys(completeness) as SourceFeed[])).flatMap((feed) => completeness[feed] ?? []);
  return stated.length === 0 ? null : stated.reduce((one, other) => (one < other ? one : other));
}
