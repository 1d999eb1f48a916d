import type { Queryable } from '../../database/queryable.js';
import { addDays } from '../../domain/time/civil-date.js';
import type { Period } from '../../domain/time/period.js';

/*
 * The weekly review as somebody would write it by hand for one site: one statement a panel, no scope, no wording, no
 * rules in between. The group figures need every team of the organization, here as in the product.
 */

/** Asks everything once; the rows are thrown away. */
export async function askByHand(
  database: Queryable,
  organizationId: string,
  siteId: string,
  period: Period,
): Promise<void> {
  const own = [organizationId, siteId, period.from, period.to];
  for (const statement of [SUMS_WITH_PREVIOUS, SUMS_BY_WEEK, GRID, MARKS, ATTENTION, VIOLATION_COUNTS]) {
    await database.query(statement, own);
  }
  for (const weeks of [0, 1, 11]) {
    // The groups of the week, of the one it is compared with, and of twelve weeks: three panels, three questions.
    const to = weeks === 1 ? addDays(period.to, -7) : period.to;
    await database.query(GROUP_SUMS, [organizationId, addDays(period.from, -7 * weeks), to]);
  }
  await database.query(OUTSIDE, own);
  await database.query(VIOLATIONS, own);
}

const COVERED = 'clinical_seconds + administrative_seconds + coordination_seconds + other_seconds + rest_seconds';
const HAS_SPLIT = `worked_seconds > 0 and ${COVERED} >= 0.8 * worked_seconds`;

const SUMS = `
  sum(worked_seconds) as worked, sum(scheduled_seconds) as scheduled, sum(overtime_seconds + doubletime_seconds) as overtime,
  sum(short_rests) as short_rests, sum(shifts_requiring_meal) as requiring, sum(shifts_meal_failed) as failed,
  sum(shifts_meal_unknown) as unknown, count(distinct staff_member_id) as people, count(*) as days,
  count(*) filter (where incomplete <> '{}') as incomplete_days,
  count(*) filter (where shifts_requiring_meal > 0) as meal_days`;

/** Shares need coverage of 0.80 and say of how many days and people they speak. */
const GROUP_PARTS = `
  count(distinct staff_member_id) filter (where worked_seconds > 0) as people,
  count(distinct staff_member_id) filter (where ${HAS_SPLIT}) as people_of_split,
  count(distinct staff_member_id) filter (where visit_units is not null and worked_seconds > 0) as people_of_visits,
  count(*) filter (where worked_seconds > 0) as days, count(*) filter (where ${HAS_SPLIT}) as split_days,
  sum(clinical_seconds) filter (where ${HAS_SPLIT}) as clinical,
  sum(administrative_seconds) filter (where ${HAS_SPLIT}) as administrative,
  sum(coordination_seconds) filter (where ${HAS_SPLIT}) as coordination,
  sum(${COVERED}) as covered, sum(worked_seconds) as worked, sum(visit_units) as visits,
  sum(worked_seconds) filter (where visit_units is not null) as visit_worked,
  count(*) filter (where incomplete <> '{}') as incomplete_days`;

const AT_SITE = `organization_id = $1 and site_id = $2`;

const SUMS_WITH_PREVIOUS = `
select workday >= $3::date as is_now, ${SUMS}
from work_day where ${AT_SITE} and workday between $3::date - 7 and $4::date
group by 1`;

const SUMS_BY_WEEK = `
select week_starting, ${SUMS}
from work_day where ${AT_SITE} and workday between $3::date - 77 and $4::date
group by 1 order by 1`;

const GROUP_SUMS = `
select coalesce(team_id, site_id) as group_id, week_starting, ${GROUP_PARTS}
from work_day where organization_id = $1 and workday between $2::date and $3::date
group by 1, 2`;

const GRID = `
select staff_member.name, staff_member_id, workday, sum(worked_seconds) as worked, sum(scheduled_seconds) as scheduled,
  sum(overtime_seconds + doubletime_seconds) as overtime, sum(leave_seconds) as leave
from work_day join staff_member on staff_member.organization_id = work_day.organization_id and staff_member.id = staff_member_id
where work_day.organization_id = $1 and site_id = $2 and workday between $3 and $4
group by 1, 2, 3 order by 1, 2, 3`;

const MARKS = `
select distinct staff_member_id, workday, family from boundary_violation where ${AT_SITE} and workday between $3 and $4`;

const ATTENTION = `
select count(distinct (staff_member_id, workday)) filter (where incomplete && '{CLOCK:REJECTED_ROW}') as missing,
  sum(overtime_seconds) as overtime, sum(off_clock_seconds) as off_clock, sum(shifts_meal_failed) as failed
from work_day where ${AT_SITE} and workday between $3 and $4`;

const VIOLATION_COUNTS = `
select kind, severity, extract(isodow from workday) as weekday, count(*)
from boundary_violation where ${AT_SITE} and workday between $3 and $4
group by 1, 2, 3`;

const OUTSIDE = `
select extract(isodow from workday) as weekday, hour, sum(seconds) as seconds
from work_day, unnest(outside_schedule_by_hour) with ordinality as by_hour (seconds, hour)
where ${AT_SITE} and workday between $3 and $4 and seconds > 0
group by 1, 2`;

const VIOLATIONS = `
select boundary_violation.*, staff_member.name, review.state
from boundary_violation
join staff_member on staff_member.organization_id = boundary_violation.organization_id and staff_member.id = staff_member_id
left join lateral (
  select state from violation_review
  where violation_review.organization_id = boundary_violation.organization_id
    and violation_review.staff_member_id = boundary_violation.staff_member_id
    and violation_review.kind = boundary_violation.kind and violation_review.workday = boundary_violation.workday
    and violation_review.ordinal = boundary_violation.ordinal
  order by id desc limit 1
) as review on true
where boundary_violation.organization_id = $1 and site_id = $2 and boundary_violation.workday between $3 and $4
order by boundary_violation.workday desc limit 51`;
