import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { MealRecording, SourceFeed } from '../../domain/ledger.js';
import type { DateOrder } from '../reading/date-order.js';

/** A system files come from, with what earlier files taught about it. */
export interface KnownSource {
  readonly id: string;
  readonly key: string;
  readonly feeds: readonly SourceFeed[];
  /** Site of rows that name none; null: not fixed. */
  readonly siteId: string | null;
  readonly zone: string | null;
  readonly dateOrder: DateOrder | null;
  readonly mealRecording: MealRecording;
}

/** The source of that key, or null. */
export async function sourceOfKey(
  database: Queryable,
  organizationId: string,
  key: string,
): Promise<KnownSource | null> {
  const [source] = await rowsOf<KnownSource>(
    database,
    `select id, key, feeds, site_id as "siteId", zone, date_order as "dateOrder", meal_recording as "mealRecording"
     from source where organization_id = $1 and key = $2`,
    [organizationId, key],
  );
  return source ?? null;
}

/** Makes a source or brings it up to what is now known of it. */
export async function saveSource(database: Queryable, organizationId: string, source: KnownSource): Promise<void> {
  await database.query(
    `insert into source (organization_id, id, key, feeds, site_id, zone, date_order, meal_recording)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (organization_id, key) do update set
       feeds = excluded.feeds, site_id = excluded.site_id, zone = excluded.zone, date_order = excluded.date_order,
       meal_recording = excluded.meal_recording`,
    [
      organizationId,
      source.id,
      source.key,
      source.feeds,
      source.siteId,
      source.zone,
      source.dateOrder,
      source.mealRecording,
    ],
  );
}

/** People with clock spans from a source: their meals are judged anew when its way of recording them is learnt. */
export async function peopleOfClock(database: Queryable, organizationId: string, sourceId: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    database,
    'select distinct staff_member_id as id from clock_span where organization_id = $1 and source_id = $2',
    [organizationId, sourceId],
  );
  return rows.map((row) => row.id);
}

/** The source of that id, or null. */
export async function sourceOfId(
  database: Queryable,
  organizationId: string,
  sourceId: string,
): Promise<KnownSource | null> {
  const [source] = await rowsOf<KnownSource>(
    database,
    `select id, key, feeds, site_id as "siteId", zone, date_order as "dateOrder", meal_recording as "mealRecording"
     from source where organization_id = $1 and id = $2`,
    [organizationId, sourceId],
  );
  return source ?? null;
}
