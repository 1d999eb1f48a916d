import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { SourceFeed } from '../../domain/ledger.js';
import type { SourceAlert } from './source-alert.table.js';
import type { SourcePull } from './source-pull.table.js';

/** A file of a watched folder that could not be taken in. */
export interface RefusedFile {
  readonly name: string;
  readonly reason: string;
  readonly at: Date;
}

/** How a source is asked and how that goes, without its secret. */
export interface ListedPull extends Omit<SourcePull, 'organizationId' | 'sealedSecret' | 'cursor' | 'createdAt'> {
  readonly hasSecret: boolean;
  readonly isQuiet: boolean;
}

export function pullsOf(database: Queryable, organizationId: string): Promise<ListedPull[]> {
  return rowsOf<ListedPull>(
    database,
    `select source_id as "sourceId", kind, settings, sealed_secret is not null as "hasSecret",
       every_minutes as "everyMinutes", quiet_after_hours as "quietAfterHours", is_paused as "isPaused",
       next_run_at as "nextRunAt", last_began_at as "lastBeganAt", last_ended_at as "lastEndedAt",
       last_outcome as "lastOutcome", last_error as "lastError", failures, last_data_at as "lastDataAt",
       exists (
         select from source_alert as alert
         where alert.organization_id = pull.organization_id and alert.source_id = pull.source_id
           and alert.ended_at is null) as "isQuiet"
     from source_pull as pull where organization_id = $1`,
    [organizationId],
  );
}

/** An alert that is open, as it is shown. */
export type OpenAlert = Pick<SourceAlert, 'id' | 'sourceId' | 'silentSince' | 'raisedAt' | 'seenAt'>;

export function openAlertsOf(database: Queryable, organizationId: string): Promise<OpenAlert[]> {
  return rowsOf<OpenAlert>(
    database,
    `select id, source_id as "sourceId", silent_since as "silentSince", raised_at as "raisedAt", seen_at as "seenAt"
     from source_alert where organization_id = $1 and ended_at is null`,
    [organizationId],
  );
}

/** Notes that somebody has seen an alert; false: there is no such alert. */
export async function saveSeen(
  database: Queryable,
  organizationId: string,
  alertId: string,
  now: Date,
): Promise<boolean> {
  const rows = await rowsOf(
    database,
    'update source_alert set seen_at = $3 where organization_id = $1 and id = $2 returning 1',
    [organizationId, alertId, now],
  );
  return rows.length > 0;
}

/** The latest files of each source that could not be taken in. */
export function refusedFilesOf(
  database: Queryable,
  organizationId: string,
): Promise<(RefusedFile & { readonly sourceId: string })[]> {
  return rowsOf(
    database,
    `select source_id as "sourceId", name, refusal as reason, taken_at as at
     from taken_file where organization_id = $1 and refusal is not null order by taken_at desc limit 200`,
    [organizationId],
  );
}

/** Until when a feed of a source is complete at a site, as it is shown. */
export interface ListedCompleteness {
  readonly sourceId: string;
  readonly feed: SourceFeed;
  readonly siteName: string;
  readonly completeUntil: string;
  readonly isExplicit: boolean;
}

export function completenessListOf(database: Queryable, organizationId: string): Promise<ListedCompleteness[]> {
  return rowsOf<ListedCompleteness>(
    database,
    `select source_id as "sourceId", feed, site.name as "siteName",
       to_char(complete_until, 'YYYY-MM-DD') as "completeUntil", is_explicit as "isExplicit"
     from source_completeness as completeness
     join site on site.organization_id = completeness.organization_id and site.id = completeness.site_id
     where completeness.organization_id = $1 order by feed, site.name collate "und-x-icu"`,
    [organizationId],
  );
}
