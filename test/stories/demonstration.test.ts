import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { loadDemonstration } from '../../seed/load-demonstration.js';
import { PART_TIMER } from '../../seed/stories.js';
import { rowsOf as rowsFrom } from '../../server/database/queryable.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { filesOf, rowsOf, timedRowsOf, type TimedRow } from '../seed/demonstration-records.js';
import { shortRests } from '../seed/short-rests.js';

/*
 * The demonstration's stories, told by Evenkeel. What is expected was counted in the files by other code than the
 * product's own (test/seed), or is known from how the story was written.
 */

const TODAY = '2026-11-23';
const files = filesOf(TODAY);
const punches = timedRowsOf(files.get('clock-spans')!);
const tasks = timedRowsOf(files.get('task-logs')!);
const secondsOf = (rows: readonly TimedRow[]): number =>
  rows.reduce((sum, { start, end }) => sum + (end ?? start) - start, 0);

let database: TestDatabase;

beforeAll(async () => {
  jest.setTimeout(300_000);
  database = await openTestDatabase();
  await loadDemonstration(database, { today: TODAY, log: () => undefined });
}, 300_000);
afterAll(() => database?.drop());

/** Facts of work days joined with the keys of person, team and site. */
async function ask<Row>(sql: string): Promise<Row[]> {
  return rowsFrom<Row>(
    database.pool,
    `with day as (
       select work_day.*, staff_member.key as staff, team.key as team, site.key as site
       from work_day
       join staff_member on (staff_member.organization_id, staff_member.id) = (work_day.organization_id, staff_member_id)
       join site on (site.organization_id, site.id) = (work_day.organization_id, work_day.site_id)
       left join team on (team.organization_id, team.id) = (work_day.organization_id, work_day.team_id)
     ), found as (
       select boundary_violation.*, staff_member.key as staff
       from boundary_violation
       join staff_member
         on (staff_member.organization_id, staff_member.id) = (boundary_violation.organization_id, staff_member_id)
     )
     ${sql}`,
  );
}

async function number(sql: string): Promise<number> {
  const [row] = await ask<{ value: number | string | null }>(sql);
  return Number(row?.value ?? Number.NaN);
}

describe('the demonstration, as Evenkeel tells it', () => {
  it('counts exactly the short rests the files have, all of them Rosa Delgado’s', async () => {
    const whole = [...punches.filter((span) => span.row['kind'] === 'WORK' && span.end !== null), ...tasks];
    const rows = await ask<{ row: string }>(
      `select staff || ' ' || workday as row from day where short_rests > 0 order by 1`,
    );
    expect(rows.map(({ row }) => row)).toEqual(shortRests(whole).toSorted());
  });

  it('counts nine hours in the night in which the clocks went back', async () => {
    const worked = await number(
      `select sum(worked_seconds) as value from day where staff = 'MA-16' and workday in ('2026-10-31', '2026-11-01')`,
    );
    expect(worked).toBe(9 * 3600);
  });

  it('asks no meal of the part-timer and owes her no overtime', async () => {
    const rows = await ask(
      `select sum(shifts_requiring_meal)::integer as meals, sum(overtime_seconds)::integer as overtime
       from day where staff = '${PART_TIMER.staff}'`,
    );
    expect(rows).toEqual([{ meals: 0, overtime: 0 }]);
  });

  it('finds most of Blue’s work outside its schedule on Tuesday, after the clinic should have closed', async () => {
    const share = await number(
      `select sum(outside_schedule_seconds) filter (where extract(isodow from workday) = 2)::float8
         / sum(outside_schedule_seconds) as value
       from day where team = 'blue'`,
    );
    expect(share).toBeGreaterThan(0.6);
    const late = await number(
      `select sum((select sum(seconds) from unnest(outside_schedule_by_hour[17:24]) as seconds))::float8
         / sum(outside_schedule_seconds) as value
       from day where team = 'blue' and extract(isodow from workday) = 2`,
    );
    expect(late).toBeGreaterThan(0.7);
  });

  it('shows every second of evening charting as time off the clock, and none before the new EHR', async () => {
    const charting = secondsOf(tasks.filter(({ row }) => row['activity'] === 'charting'));
    const green = `from day where team = 'green'`;
    expect(
      await number(`select sum(off_clock_seconds) as value ${green} and workday >= '2026-09-21'
      and staff <> 'MA-09'`),
    ).toBeLessThanOrEqual(charting);
    expect(
      await number(`select coalesce(sum(off_clock_seconds), 0) as value ${green} and workday < '2026-09-21'
      and cardinality(incomplete) = 0`),
    ).toBe(0);
  });

  it('gives the floater hours at both sites on her Wednesdays, and counts the road between them as work', async () => {
    const rows = await ask<{ sites: number; travel: number }>(
      `select count(distinct site)::integer as sites, sum(travel_seconds)::integer as travel
       from day where staff = 'MA-14' and extract(isodow from workday) = 3 and worked_seconds > 0 group by workday`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(({ sites, travel }) => sites === 2 && travel > 0)).toBe(true);
  });

  it('keeps the five wrong punches with their reasons and leaves exactly those days incomplete', async () => {
    const rejected = await ask(
      `select staff_member.key as staff, workday from rejected_row join staff_member on staff_member.id = staff_member_id
       order by 1`,
    );
    expect(rejected).toEqual([
      { staff: 'MA-02', workday: '2026-11-18' },
      { staff: 'MA-08', workday: '2026-11-16' },
      { staff: 'MA-15', workday: '2026-11-10' },
      { staff: 'MA-25', workday: '2026-11-05' },
      { staff: 'MA-26', workday: '2026-11-18' },
    ]);
    const incomplete = await ask(
      `select distinct staff, workday from day
       where cardinality(incomplete) > 0 and workday < '${TODAY}' order by staff`,
    );
    expect(incomplete).toEqual(rejected);
  });

  it('rejects no other row', async () => {
    expect(await number('select count(*) as value from rejected_row')).toBe(5);
  });

  it('finds one run of seven days, Keiko Tanabe’s', async () => {
    expect(await ask(`select staff, actual_value as days from found where kind = 'RUN_LONG'`)).toEqual([
      { staff: 'MA-11', days: 7 },
    ]);
  });

  it('finds the messages on Imani Brooks’s vacation', async () => {
    expect(
      await ask(`select staff, workday, actual_value as seconds from found where kind = 'WORKED_ON_LEAVE'`),
    ).toEqual([{ staff: 'MA-09', workday: '2026-11-04', seconds: 12 * 60 }]);
  });

  it('accounts for every visit once, however many attended it', async () => {
    const completed = (kind: 'visits' | 'appointments', site: string): number =>
      rowsOf(files.get(kind)!).filter((row) => row['status'] === 'COMPLETED' && row['site'] === site).length;
    expect(await number('select sum(visit_units) / 1000000.0 as value from day')).toBe(
      completed('visits', 'riverside') + completed('appointments', 'harbor'),
    );
  });

  it('adds the parts of every day up to the hours worked', async () => {
    const wrong = await number(
      `select count(*) as value from day where worked_seconds <> clinical_seconds + administrative_seconds
         + coordination_seconds + other_seconds + rest_seconds + unmapped_seconds + unlogged_seconds`,
    );
    expect(wrong).toBe(0);
  });

  it('lets four demonstration logins in, for four kinds of work', async () => {
    const rows = await rowsFrom<{ roles: string[] }>(
      database.pool,
      `select array_agg(role order by role) as roles from login join login_role on login_id = login.id
       where is_demonstration group by login.id order by email`,
    );
    expect(rows.map(({ roles }) => roles.join())).toEqual(['ADMINISTRATOR', 'HR', 'MANAGER', 'STAFF_MEMBER']);
  });
});
