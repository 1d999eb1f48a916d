import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { PaidTime } from '../../domain/pay/rounded-shifts.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { Viewer } from '../../domain/viewer.js';

/** A dated setting of a site with who made it. */
export interface SiteRoundingRow {
  readonly siteId: string;
  readonly siteName: string;
  readonly validFrom: CivilDate;
  /** 5, 6 or 15; null: punches are not rounded. */
  readonly stepMinutes: number | null;
  readonly paid: PaidTime;
  readonly setBy: string;
  readonly setAt: Date;
}

/** Every setting of every site, by site and date; a site without one does not round. */
export function readSiteRoundings(database: Queryable, organizationId: string): Promise<SiteRoundingRow[]> {
  return rowsOf(database, ROUNDINGS, [organizationId]);
}

/** How a site rounds from a day on; what it said of the same day before is replaced. */
export async function writeSiteRounding(
  database: Queryable,
  { organizationId, loginId, name }: Viewer,
  setting: Pick<SiteRoundingRow, 'siteId' | 'validFrom' | 'stepMinutes' | 'paid'>,
): Promise<void> {
  const { siteId, validFrom, stepMinutes, paid } = setting;
  await rowsOf(database, WRITE, [organizationId, siteId, validFrom, stepMinutes, paid, loginId, name]);
}

const ROUNDINGS = `
select site_id as "siteId", site.name as "siteName", to_char(valid_from, 'YYYY-MM-DD') as "validFrom",
  step_minutes as "stepMinutes", paid, login_name as "setBy", set_at as "setAt"
from punch_rounding
join site on site.organization_id = punch_rounding.organization_id and site.id = punch_rounding.site_id
where punch_rounding.organization_id = $1
order by site.name collate "und-x-icu", site_id, valid_from`;

const WRITE = `
insert into punch_rounding (organization_id, site_id, valid_from, step_minutes, paid, login_id, login_name)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (organization_id, site_id, valid_from) do update
  set step_minutes = excluded.step_minutes, paid = excluded.paid, login_id = excluded.login_id,
    login_name = excluded.login_name, set_at = now()`;
