import type { Queryable } from '../../database/queryable.js';

/** Monday of the week that is reviewed; history lies before it. */
export const REVIEWED_WEEK = { from: '2026-11-09', to: '2026-11-15' };

/**
 * Writes facts as they come out of a practice with every source: five work days a week for everybody, so many weeks up to
 * the reviewed one, a violation on about every ninth day. The arithmetic spreads values; it means nothing else.
 */
export async function writeFactsHistory(database: Queryable, organizationId: string, weeks: number): Promise<void> {
  for (const statement of [CLEAR_DAYS, CLEAR_VIOLATIONS]) await database.query(statement, [organizationId]);
  await database.query(WORK_DAYS, [organizationId, REVIEWED_WEEK.from, weeks]);
  await database.query(VIOLATIONS, [organizationId]);
  await database.query('vacuum analyze work_day, boundary_violation');
}

const CLEAR_DAYS = 'delete from work_day where organization_id = $1';
const CLEAR_VIOLATIONS = 'delete from boundary_violation where organization_id = $1';

const WORK_DAYS = `
insert into work_day (
  organization_id, staff_member_id, workday, site_id, team_id, week_starting, basis_tasks,
  worked_seconds, clinical_seconds, administrative_seconds, coordination_seconds, other_seconds, unmapped_seconds,
  unlogged_seconds, rest_seconds, meal_seconds, scheduled_seconds, leave_seconds, paid_leave_seconds,
  visit_units, returning_visit_units, visit_seconds, timed_visit_units,
  shifts, days_worked, shifts_requiring_meal, shifts_meal_failed, shifts_meal_unknown, short_rests,
  switches, multitasked_seconds, longest_stretch_seconds,
  outside_schedule_seconds, outside_schedule_by_hour, early_start_seconds, late_finish_seconds, off_clock_seconds,
  travel_seconds, site_overlap_seconds,
  regular_seconds, overtime_seconds, doubletime_seconds, federal_overtime_seconds)
select $1, contract.staff_member_id, monday + weekday, home_site_id, team_id, monday, false,
  27000 + n % 1800, 13500, 9000, 3000 + n % 1800, 0, 0,
  1500, 0, 1800, 28800, 0, 0,
  9000000 + n % 7 * 1000000, 4000000, 12000, 9000000,
  1, 1, 1, (n % 11 = 0)::integer, 0, (n % 29 = 0)::integer,
  40 + n % 9, 600, 12000,
  n % 5 * 300, case when n % 5 = 0 then array_fill(0, array[24])
    else array_fill(0, array[17]) || (n % 5 * 300) || array_fill(0, array[6]) end, 0, n % 5 * 300, n % 3 * 60,
  0, 0,
  27000, n % 1800, 0, n % 1800
from contract
join membership using (organization_id, staff_member_id)
cross join generate_series(0, $3::integer - 1) as week_before
cross join generate_series(0, 4) as weekday
cross join lateral (select $2::date - 7 * week_before as monday) as week
cross join lateral (select (hashtext(contract.staff_member_id::text) & 65535) + weekday * 31 + week_before * 7 as n) as seed
where contract.organization_id = $1`;

const VIOLATIONS = `
insert into boundary_violation (organization_id, staff_member_id, kind, workday, ordinal, week_starting, site_id, team_id,
  family, severity, basis, rule, clause, policy_id, limit_value, actual_value, unit, evidence)
select organization_id, staff_member_id, case when short_rests > 0 then 'REST_SHORT' else 'MEAL_MISSED' end, workday, 0,
  week_starting, site_id, team_id, case when short_rests > 0 then 'REST' else 'MEAL' end, 'WARNING', 'WELLBEING',
  'bench', 'bench', 'WELLBEING-DEFAULT', 39600, 36000, 'SECONDS', '[{"start":1794216600,"end":1794252600}]'
from work_day where organization_id = $1 and (short_rests > 0 or shifts_meal_failed > 0)`;
