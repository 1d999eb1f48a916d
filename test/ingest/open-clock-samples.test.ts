import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { TestPractice } from './practice-of-a-test.js';

/* Data that other projects publish lies beside the checkout where it may be used; without it these tests are skipped. */
const samples = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
const hasSamples = existsSync(join(samples, 'expected_open.json'));
if (!hasSamples) console.warn('The open samples of time clocks are not here: their tests are skipped.');

interface Attendance {
  readonly records: number;
  readonly employees: number;
  readonly clock_hours: number;
  readonly midnight: number;
  readonly differs_from_at_work_second_by_over_60s: number;
}

interface Activities {
  readonly events: number;
  readonly instances: number;
  readonly employees: number;
  readonly hours_by_employee: Readonly<Record<string, number>>;
}

(hasSamples ? describe : describe.skip)('open samples of time clocks', () => {
  const expected = hasSamples
    ? (JSON.parse(readFileSync(join(samples, 'expected_open.json'), 'utf8')) as {
        horilla_attendance: Attendance;
        'event_logs_bupar/patients': Activities;
      })
    : null;
  let database: TestDatabase;
  let practice: TestPractice;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    practice?.close();
    await database?.drop();
  });
  beforeEach(async () => {
    practice?.close();
    practice = await TestPractice.open(database);
  });

  it('an attendance dump gives its people, clock hours, nights and differing totals', async () => {
    const told = expected!.horilla_attendance;
    const result = await practice.load(readFileSync(join(samples, 'horilla_attendance', 'attendance_data.json')));
    expect(result.counts).toMatchObject({ rows: told.records, new: told.records, rejected: 0 });
    expect(result.counts.seconds / 3600).toBeCloseTo(told.clock_hours, 4);
    const [seen] = await practice.rows(
      `select count(distinct staff_member_id)::integer as people, count(*) filter (where
         (started_at at time zone 'America/Chicago')::date < (ended_at at time zone 'America/Chicago')::date)::integer as nights
       from clock_span where organization_id = $1`,
    );
    expect(seen).toEqual({ people: told.employees, nights: told.midnight });
    const flags = await practice.rows(
      `select line from row_flag where organization_id = $1 and code = 'TOTAL_DIFFERS'`,
    );
    expect(flags).toHaveLength(told.differs_from_at_work_second_by_over_60s);
  });

  it('a log of activities gives the hours of each employee', async () => {
    const told = expected!['event_logs_bupar/patients'];
    const result = await practice.load(readFileSync(join(samples, 'event_logs_bupar', 'patients.csv')), {
      zone: 'UTC',
    });
    expect(result.counts).toMatchObject({ rows: told.events, new: told.events, rejected: 0 });
    const hours = await practice.rows<{ name: string; hours: number; logs: number }>(
      `select name, (sum(extract(epoch from ended_at - started_at)) / 3600)::float8 as hours, count(*)::integer as logs
       from task_log join staff_member as person on person.organization_id = task_log.organization_id and person.id = staff_member_id
       where task_log.organization_id = $1 group by name`,
    );
    expect(hours).toHaveLength(told.employees);
    expect(hours.reduce((sum, { logs }) => sum + logs, 0)).toBe(told.instances);
    for (const { name, hours: sum } of hours) expect(sum).toBeCloseTo(told.hours_by_employee[name] ?? -1, 3);
  });
});
