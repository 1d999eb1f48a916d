import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { SourceFeed } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';

/** A source as it is shown. */
export interface ListedSource {
  readonly id: string;
  readonly key: string;
  readonly siteName: string | null;
  readonly zone: string | null;
  readonly feeds: readonly SourceFeed[];
  /** The earliest of its feeds and sites: until then everything it brings is complete. Null: it states nothing. */
  readonly completeUntil: CivilDate | null;
}

/** The sources of an organization, by key. */
export function sourcesOf(database: Queryable, organizationId: string): Promise<ListedSource[]> {
  return rowsOf<ListedSource>(
    database,
    `select source.id, source.key, site.name as "siteName", coalesce(source.zone, site.zone) as zone, feeds,
       (select to_char(min(complete_until), 'YYYY-MM-DD') from source_completeness as completeness
        where completeness.organization_id = $1 and completeness.source_id = source.id) as "completeUntil"
     from source
     left join site on site.organization_id = source.organization_id and site.id = source.site_id
     where source.organization_id = $1
     order by source.key collate "und-x-icu", source.id`,
    [organizationId],
  );
}
