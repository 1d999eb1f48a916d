import type { ClientBase } from 'pg';
import { weekStarting, workweekOf } from '../../domain/time/workweek.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { workdayOf } from '../../domain/time/workday.js';
import { weekStartOf } from '../../practice/week-start.query.js';
import type { UnattendedVisits } from '../unattended-visits.table.js';
import { replaceUnattendedVisits } from '../writing/replace-unattended-visits.query.js';
import { readUnattendedVisits } from '../reading/unattended-visits.query.js';
import { rangeAround } from './ledger-range.js';

/** Counts the completed visits of these weeks that no known staff member attended, by site and workday. */
export async function recomputeUnattendedVisits(
  client: ClientBase,
  organizationId: string,
  weeksStarting: readonly CivilDate[],
): Promise<void> {
  const weekStartsOn = await weekStartOf(client, organizationId);
  const { from, to } = rangeAround(weeksStarting, 1);
  const weeks = new Set(weeksStarting);
  const counts = new Map<string, UnattendedVisits>();
  for (const { siteId, zone, start } of await readUnattendedVisits(client, organizationId, from, to)) {
    const workday = workdayOf(start, zone);
    if (!weeks.has(weekStarting(workday, weekStartsOn))) continue;
    const key = `${siteId} ${workday}`;
    counts.set(key, { organizationId, siteId, workday, visits: (counts.get(key)?.visits ?? 0) + 1 });
  }
  const periods = weeksStarting.map((week) => workweekOf(week, weekStartsOn));
  await replaceUnattendedVisits(client, organizationId, periods, [...counts.values()]);
}
