import { rowsOf, type Queryable } from '../database/queryable.js';
import type { SourceFeed } from '../domain/ledger.js';
import type { Weekday } from '../domain/time/instant.js';
import type { PayPeriodSetting } from '../domain/time/pay-period.js';
import type { DatedWeekday } from '../domain/time/workweek.js';
import { PAY_PERIOD, WORKWEEK_STARTS } from './week-start.query.js';

/** An organization and its settings. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly weekStartsOn: Weekday;
  readonly workweekStarts: readonly DatedWeekday[];
  readonly payPeriod: PayPeriodSetting;
  readonly durationStyle: 'CLOCK' | 'DECIMAL';
  readonly minimumGroupSize: number;
  readonly isDemonstration: boolean;
}

/** The organization of that id. One that is not there is a programmer's mistake and throws. */
export async function organizationOf(database: Queryable, id: string): Promise<Organization> {
  const sql = `
    select id, name, week_starts_on as "weekStartsOn", ${WORKWEEK_STARTS} as "workweekStarts",
      ${PAY_PERIOD} as "payPeriod", duration_style as "durationStyle",
      minimum_group_size as "minimumGroupSize", is_demonstration as "isDemonstration"
    from organization where id = $1`;
  const [organization] = await rowsOf<Organization>(database, sql, [id]);
  if (organization === undefined) throw new Error(`there is no organization ${id}`);
  return organization;
}

/** Kinds of source that have ever delivered anything. */
export async function unlockedFeeds(database: Queryable, organizationId: string): Promise<SourceFeed[]> {
  const sql = 'select distinct unnest(feeds) as feed from source where organization_id = $1 order by feed';
  const rows = await rowsOf<{ feed: SourceFeed }>(database, sql, [organizationId]);
  return rows.map((row) => row.feed);
}
