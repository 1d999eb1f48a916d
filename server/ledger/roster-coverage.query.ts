import { rowsOf, type Queryable } from '../database/queryable.js';
import type { CivilDate, EpochSeconds } from '../domain/time/instant.js';
import { weekStartOf } from '../practice/week-start.query.js';
import { markStaleWeeks } from './mark-stale-weeks.query.js';
import { peopleOfSites } from './people-of-sites.query.js';
import { weeksAround } from './weeks-around.js';

/** Local days on which anybody has a published shift, per site; "a roster covers the site" is judged by their weeks. */
export type RosterDays = ReadonlyMap<string, ReadonlySet<CivilDate>>;

/** The roster days of the organization's sites between two instants; null: without bound. */
export async function readRosterDays(
  database: Queryable,
  organizationId: string,
  from: EpochSeconds | null,
  to: EpochSeconds | null,
): Promise<RosterDays> {
  const rows = await rowsOf<{ site_id: string; day: CivilDate }>(database, ROSTER_DAYS, [organizationId, from, to]);
  const days = new Map<string, Set<CivilDate>>();
  for (const row of rows) {
    const ofSite = days.get(row.site_id) ?? new Set<CivilDate>();
    days.set(row.site_id, ofSite.add(row.day));
  }
  return days;
}

/**
 * Marks everybody at a site for the weeks in which its roster coverage begins or ends. Read `before` in the same
 * transaction ahead of changing shifts, and call this after the change.
 */
export async function markRosterCoverageChanges(
  database: Queryable,
  organizationId: string,
  before: RosterDays,
): Promise<void> {
  const after = await readRosterDays(database, organizationId, null, null);
  const weekStartsOn = await weekStartOf(database, organizationId);
  for (const siteId of new Set([...before.keys(), ...after.keys()])) {
    const changed = symmetricDifference(before.get(siteId) ?? new Set(), after.get(siteId) ?? new Set());
    const weeks = new Set(
      changed.flatMap((day) => weeksAround(Date.parse(day) / 1000, Date.parse(day) / 1000 + 86_400, weekStartsOn)),
    );
    if (weeks.size === 0) continue;
    const people = await peopleOfSites(database, organizationId, [siteId]);
    await markStaleWeeks(
      database,
      organizationId,
      people.flatMap((staffMemberId) => Array.from(weeks, (weekStarting) => ({ staffMemberId, weekStarting }))),
    );
  }
}

const symmetricDifference = (left: ReadonlySet<CivilDate>, right: ReadonlySet<CivilDate>): CivilDate[] => [
  ...[...left].filter((day) => !right.has(day)),
  ...[...right].filter((day) => !left.has(day)),
];

const ROSTER_DAYS = `
select distinct scheduled_shift.site_id, to_char(started_at at time zone site.zone, 'YYYY-MM-DD') as day
from scheduled_shift
join site on site.organization_id = scheduled_shift.organization_id and site.id = scheduled_shift.site_id
where scheduled_shift.organization_id = $1
  and not is_removed
  and ($2::float8 is null or started_at >= to_timestamp($2))
  and ($3::float8 is null or started_at < to_timestamp($3))`;
