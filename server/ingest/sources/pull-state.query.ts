import { randomUUID } from 'node:crypto';
import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Cursor, PullKind, PullSettings } from './pull-settings.js';
import type { PullOutcome } from './pull-settings.js';

/** A source as it is needed for asking it. */
export interface PullableSource {
  readonly key: string;
  readonly kind: PullKind;
  readonly settings: PullSettings;
  readonly sealedSecret: Buffer | null;
  readonly cursor: Cursor;
  readonly everyMinutes: number;
  readonly isPaused: boolean;
  readonly failures: number;
  /** Its zone, else that of its site, else that of the organization's first site. */
  readonly zone: string;
}

export async function pullableSource(
  database: Queryable,
  organizationId: string,
  sourceId: string,
): Promise<PullableSource | null> {
  const [row] = await rowsOf<PullableSource>(
    database,
    `select source.key, pull.kind, pull.settings, pull.sealed_secret as "sealedSecret", pull.cursor,
       pull.every_minutes as "everyMinutes", pull.is_paused as "isPaused", pull.failures,
       coalesce(source.zone, site.zone,
         (select zone from site where organization_id = $1 order by key limit 1), 'UTC') as zone
     from source_pull as pull
     join source on source.organization_id = pull.organization_id and source.id = pull.source_id
     left join site on site.organization_id = source.organization_id and site.id = source.site_id
     where pull.organization_id = $1 and pull.source_id = $2`,
    [organizationId, sourceId],
  );
  return row ?? null;
}

/** Sources whose time has come, of all organizations. */
export function dueSources(
  database: Queryable,
  now: Date,
): Promise<{ readonly organizationId: string; readonly sourceId: string }[]> {
  return rowsOf(
    database,
    `select organization_id as "organizationId", source_id as "sourceId" from source_pull
     where not is_paused and next_run_at <= $1 order by next_run_at`,
    [now],
  );
}

export async function saveBegan(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  now: Date,
): Promise<void> {
  await database.query(
    'update source_pull set last_began_at = $3, last_ended_at = null where organization_id = $1 and source_id = $2',
    [organizationId, sourceId, now],
  );
}

/** Part of the transaction that stored the data up to the cursor. Data end the silence, and its alert. */
export async function saveTaken(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  taken: { readonly cursor: Cursor; readonly now: Date },
): Promise<void> {
  await database.query(
    'update source_pull set cursor = $3, last_data_at = $4 where organization_id = $1 and source_id = $2',
    [organizationId, sourceId, JSON.stringify(taken.cursor), taken.now],
  );
  await database.query(
    'update source_alert set ended_at = $3 where organization_id = $1 and source_id = $2 and ended_at is null',
    [organizationId, sourceId, taken.now],
  );
}

export interface EndedPull {
  readonly outcome: PullOutcome;
  readonly error: string | null;
  readonly failures: number;
  readonly endedAt: Date;
  readonly nextRunAt: Date;
  /** Null: it stays where it was. */
  readonly cursor: Cursor | null;
}

export async function saveEnded(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  ended: EndedPull,
): Promise<void> {
  const { outcome, error, failures, endedAt, nextRunAt, cursor } = ended;
  await database.query(
    `update source_pull set last_outcome = $3, last_error = $4, failures = $5, last_ended_at = $6, next_run_at = $7,
       cursor = coalesce($8::jsonb, cursor)
     where organization_id = $1 and source_id = $2`,
    [
      organizationId,
      sourceId,
      outcome,
      error,
      failures,
      endedAt,
      nextRunAt,
      cursor === null ? null : JSON.stringify(cursor),
    ],
  );
}

/** Raises one alert for each source that has brought nothing for longer than it may; one that is open already stays. */
export async function raiseQuietAlerts(database: Queryable, now: Date): Promise<number> {
  const silent = await rowsOf<{ organizationId: string; sourceId: string; since: Date }>(
    database,
    `select organization_id as "organizationId", source_id as "sourceId", coalesce(last_data_at, created_at) as since
     from source_pull as pull
     where not is_paused and coalesce(last_data_at, created_at) + make_interval(hours => quiet_after_hours) <= $1
       and not exists (
         select from source_alert as alert
         where alert.organization_id = pull.organization_id and alert.source_id = pull.source_id
           and alert.ended_at is null)`,
    [now],
  );
  for (const { organizationId, sourceId, since } of silent) {
    await database.query(
      `insert into source_alert (organization_id, id, source_id, silent_since, raised_at) values ($1, $2, $3, $4, $5)
       on conflict (organization_id, source_id) where ended_at is null do nothing`,
      [organizationId, randomUUID(), sourceId, since, now],
    );
  }
  return silent.length;
}
