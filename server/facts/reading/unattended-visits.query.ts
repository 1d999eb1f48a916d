import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { EpochSeconds, ZoneId } from '../../domain/time/instant.js';
import { KEPT_VISITS } from '../../ledger/kept-visits.query.js';

/** A completed visit that names no staff and that no task log bears. */
export interface UnattendedVisit {
  readonly siteId: string;
  readonly zone: ZoneId;
  readonly start: EpochSeconds;
}

/** The unattended visits that start in `[from, to)`. */
export function readUnattendedVisits(
  database: Queryable,
  organizationId: string,
  from: EpochSeconds,
  to: EpochSeconds,
): Promise<UnattendedVisit[]> {
  return rowsOf(database, UNATTENDED_VISITS, [organizationId, from, to]);
}

const UNATTENDED_VISITS = `
with kept as (${KEPT_VISITS})
select kept.site_id as "siteId", site.zone, extract(epoch from kept.started_at)::float8 as start
from kept
join site on site.organization_id = $1 and site.id = kept.site_id
where kept.started_at >= to_timestamp($2) and kept.started_at < to_timestamp($3)
  and kept.staff_member_ids = '{}'
  and not (kept.is_visit and exists (
    select 1 from task_log
    where task_log.organization_id = $1 and task_log.visit_key = kept.visit_key and not task_log.is_removed))`;
