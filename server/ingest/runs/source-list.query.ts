import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { MealRecording, SourceFeed } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { DateOrder } from '../reading/date-order.js';

/** A source as it is shown. */
export interface ListedSource {
  readonly id: string;
  readonly key: string;
  readonly siteName: string | null;
  readonly zone: string | null;
  readonly siteId: string | null;
  /** Stated for the source itself, unlike `zone`. */
  readonly statedZone: string | null;
  readonly dateOrder: DateOrder | null;
  readonly mealRecording: MealRecording;
  readonly feeds: readonly SourceFeed[];
  /** Somebody said once what the columns of its files are, and they are read so. */
  readonly isMapped: boolean;
  /** The earliest of its feeds and sites: until then everything it brings is complete. Null: it states nothing. */
  readonly completeUntil: CivilDate | null;
}

/** The sources of an organization, by key. */
export function sourcesOf(database: Queryable, organizationId: string): Promise<ListedSource[]> {
  return rowsOf<ListedSource>(
    database,
    `select source.id, source.key, site.name as "siteName", coalesce(source.zone, site.zone) as zone, feeds,
       source.site_id as "siteId", source.zone as "statedZone", date_order as "dateOrder",
       meal_recording as "mealRecording",
       exists (select from column_mapping as mapping
        where mapping.organization_id = $1 and mapping.source_id = source.id) as "isMapped",
       (select to_char(min(complete_until), 'YYYY-MM-DD') from source_completeness as completeness
        where completeness.organization_id = $1 and completeness.source_id = source.id) as "completeUntil"
     from source
     left join site on site.organization_id = source.organization_id and site.id = source.site_id
     where source.organization_id = $1
     order by source.key collate "und-x-icu", source.id`,
    [organizationId],
  );
}
