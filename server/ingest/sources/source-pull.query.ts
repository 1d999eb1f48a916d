import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { SourcePull } from './source-pull.table.js';

type StoredPull = Pick<SourcePull, 'kind' | 'settings' | 'sealedSecret' | 'everyMinutes' | 'quietAfterHours'>;

/** How a source is asked, as it is stored; null: it is not asked by itself. */
export async function storedPull(
  database: Queryable,
  organizationId: string,
  sourceId: string,
): Promise<StoredPull | null> {
  const [row] = await rowsOf<StoredPull>(
    database,
    `select kind, settings, sealed_secret as "sealedSecret", every_minutes as "everyMinutes",
       quiet_after_hours as "quietAfterHours"
     from source_pull where organization_id = $1 and source_id = $2`,
    [organizationId, sourceId],
  );
  return row ?? null;
}

/** Asks a source from now on, or in another way; asked differently, it is read from its beginning. */
export async function savePull(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  pull: StoredPull,
): Promise<void> {
  await database.query(
    `insert into source_pull as pull
       (organization_id, source_id, kind, settings, sealed_secret, every_minutes, quiet_after_hours)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organization_id, source_id) do update set
       kind = excluded.kind, settings = excluded.settings, sealed_secret = excluded.sealed_secret,
       every_minutes = excluded.every_minutes, quiet_after_hours = excluded.quiet_after_hours,
       failures = 0, next_run_at = now(),
       cursor = case when pull.kind = excluded.kind and pull.settings = excluded.settings then pull.cursor else '{}' end`,
    [
      organizationId,
      sourceId,
      pull.kind,
      JSON.stringify(pull.settings),
      pull.sealedSecret,
      pull.everyMinutes,
      pull.quietAfterHours,
    ],
  );
}

/** Stops asking a source; what it brought stays. */
export async function deletePull(database: Queryable, organizationId: string, sourceId: string): Promise<void> {
  await database.query('delete from source_pull where organization_id = $1 and source_id = $2', [
    organizationId,
    sourceId,
  ]);
  await database.query(
    'update source_alert set ended_at = now() where organization_id = $1 and source_id = $2 and ended_at is null',
    [organizationId, sourceId],
  );
}

/** Pauses a source or goes on with it; false: it is not asked by itself. */
export async function setPaused(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  isPaused: boolean,
): Promise<boolean> {
  const rows = await rowsOf(
    database,
    `update source_pull set is_paused = $3, next_run_at = case when $3 then next_run_at else now() end
     where organization_id = $1 and source_id = $2 returning 1`,
    [organizationId, sourceId, isPaused],
  );
  return rows.length > 0;
}
