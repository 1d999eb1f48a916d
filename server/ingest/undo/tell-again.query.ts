import { rowsOf } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { differingRows, ownerColumn, replaceByStaged } from '../store/ledger-rows.query.js';
import { WRITTEN_COLUMNS } from '../store/row-writers.js';
import type { Unwinding } from './unwind.query.js';

/**
 * Tells what a run told once more: rows that are not there are its own, those that say something else are replaced, and
 * the rest is told again. Gives the ids of the rest.
 */
export async function tellRows(unwinding: Unwinding, runId: string): Promise<string[]> {
  const { client, organizationId, table } = unwinding;
  const columns = WRITTEN_COLUMNS[table].join(', ');
  await client.query(`drop table if exists staged_${table}`);
  await client.query(`create temporary table staged_${table} (like ${table} including defaults) on commit drop`);
  await client.query(
    `insert into staged_${table} (${columns}) select ${columns} from told_${table} where import_run_id = $1`,
    [runId],
  );
  const differing = await differingRows(client, table);
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from staged_${table} on conflict (organization_id, id) do nothing`,
  );
  const ids = differing.map(({ id }) => id);
  await replaceByStaged(client, table, organizationId, runId, ids);
  return rowsOf<{ id: string }>(
    client,
    `with again as (
       select staged.id, staged.line from staged_${table} as staged
       join ${table} as known using (organization_id, id) where known.import_run_id <> $2
     ), noted as (
       insert into told_again (organization_id, import_run_id, table_name, row_ids, lines)
       select $1, $2, '${table}', array_agg(id), array_agg(line) from again having count(*) > 0
     ) select id from again`,
    [organizationId, runId],
  ).then((rows) => rows.map(({ id }) => id));
}

/** Doubts about a row go with it to the run that brings it now, and leave the run that only tells it again. */
export async function moveDoubts({ client, organizationId, table }: Unwinding, runId: string): Promise<void> {
  const parameters = [organizationId, runId];
  const kept =
    'code, told.line, staff_member_id, workday, taken_seconds, other_seconds, other_row_id, dismissed_at, dismissed_by, dismissal_reason';
  await client.query(
    `insert into row_flag (organization_id, import_run_id, row_id, code, line, staff_member_id, workday, taken_seconds,
       other_seconds, other_row_id, dismissed_at, dismissed_by, dismissal_reason)
     select $1, $2, flag.row_id, ${kept.replaceAll('staff_member_id', 'flag.staff_member_id')}
     from told_${table} as told
     join row_flag as flag on flag.organization_id = $1 and flag.import_run_id = told.was_run_id and flag.row_id = told.id
     join ${table} as known on known.organization_id = $1 and known.id = told.id and known.import_run_id = $2
     where told.import_run_id = $2 and told.was_run_id <> $2
     on conflict do nothing`,
    parameters,
  );
  await client.query(
    `delete from row_flag as flag using told_${table} as told
     where flag.organization_id = $1 and flag.import_run_id = $2 and told.import_run_id = $2 and flag.row_id = told.id
       and not exists (select from ${table} as known
         where known.organization_id = $1 and known.id = told.id and known.import_run_id = $2)`,
    parameters,
  );
}

/** A day that a run told about, and whose: a staff member's, or a site's where visits are told. */
export interface ToldDay {
  readonly owner: string;
  readonly siteId: string | null;
  readonly day: CivilDate;
}

/** The days a run told about, by the clocks of the sites; `zone` is that of rows that name none. */
export function toldDays(
  { client, organizationId, table }: Unwinding,
  runId: string,
  zone: string,
): Promise<ToldDay[]> {
  const siteId = table === 'leave' ? 'null::uuid' : 'told.site_id';
  const day = table === 'task_duration' ? 'told.day' : '(told.started_at at time zone coalesce(site.zone, $3))::date';
  return rowsOf<ToldDay>(
    client,
    `select distinct told.${ownerColumn(table)} as owner, ${siteId} as "siteId",
       to_char(${day}, 'YYYY-MM-DD') as day
     from told_${table} as told
     left join site on site.organization_id = $1 and site.id = ${siteId}
     where told.import_run_id = $2 and $3::text is not null`,
    [organizationId, runId, zone],
  );
}
