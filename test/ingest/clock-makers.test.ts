import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';
import { spansOf } from './spans-of.js';

const fixture = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'ingest', 'clocks', name));

describe('exports of time clocks, maker by maker', () => {
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

  const load = (name: string) => practice.load(fixture(name), { fileName: name });
  const flags = () =>
    practice.rows<{ code: string; taken: number; other: number }>(
      `select code, taken_seconds::integer as taken, other_seconds::integer as other from row_flag
       where organization_id = $1 order by line, code`,
    );

  it('Deputy: breaks as slots, a break of a length alone is flagged, an open shift waits', async () => {
    const result = await load('deputy.json');
    expect(await spansOf(practice)).toEqual([
      'Ann Lee WORK 2026-03-16 08:00–16:30',
      'Ann Lee MEAL 2026-03-16 12:00–12:30',
      'Ann Lee WORK 2026-03-17 08:00–16:30',
    ]);
    expect(await flags()).toEqual([{ code: 'TOTAL_DIFFERS', taken: 8.5 * 3600, other: 8 * 3600 }]);
    expect(result.rejected).toMatchObject([{ field: 'EndTime', place: 'entry 3' }]);
  });

  it('Square: breaks inside, an open shift waits, a clock in another zone is flagged', async () => {
    const result = await load('square.json');
    expect(await spansOf(practice)).toEqual([
      'TM7 WORK 2026-03-16 08:00–16:30',
      'TM7 MEAL 2026-03-16 12:00–12:30',
      'TM7 REST 2026-03-16 15:00–15:10',
      'TM7 WORK 2026-03-17 08:00–12:00',
    ]);
    expect(await flags()).toEqual([{ code: 'OTHER_ZONE', taken: -4 * 3600, other: -5 * 3600 }]);
    expect(countsOf(result)).toBe('2 new, 0 changed, 0 same, 1 rejected, 0 gone');
  });

  it('SAP .CLK: lines of fixed width, errors and shifts that are not completed wait', async () => {
    const result = await load('sap.clk');
    expect(await spansOf(practice)).toEqual([
      'Ann Lee WORK 2026-03-16 08:00–16:30',
      'Ann Lee WORK 2026-03-16 22:00–06:00',
    ]);
    expect(result.rejected.map(({ line, reason }) => `${line} ${reason.split(':')[0]}`)).toEqual([
      '4 the time clock marks this shift as an error',
      '5 the out-punch is missing',
    ]);
    expect(result.rejected.map(({ text }) => text).join('')).not.toContain('000000000');
  });

  it('Kronos: named zones, exceptions told, rounded totals flagged, pay codes no errors', async () => {
    const result = await load('kronos.csv');
    expect(await spansOf(practice)).toEqual([
      'Ann Lee WORK 2026-03-16 07:53–16:31',
      'Ann Lee WORK 2026-03-17 08:00–12:00',
      'Ann Lee WORK 2026-03-18 08:00–12:00',
    ]);
    expect(countsOf(result)).toBe('3 new, 0 changed, 0 same, 0 rejected, 0 gone');
    expect(await flags()).toEqual([
      { code: 'TOTAL_DIFFERS', taken: 8 * 3600 + 38 * 60, other: 8.5 * 3600 },
      { code: 'OTHER_ZONE', taken: -4 * 3600, other: -5 * 3600 },
    ]);
    expect(result.warnings.join(' ')).toContain('In 2 rows the time clock notes an exception');
    expect(result.warnings.join(' ')).toContain('1 rows are absences or sums by pay code');
  });

  it('Paylocity: transfers part a shift, what is no punch waits', async () => {
    const result = await load('paylocity.csv');
    expect(await spansOf(practice)).toEqual([
      'Ann Lee WORK 2026-03-16 08:00–12:00',
      'Ann Lee WORK 2026-03-16 12:00–16:30',
    ]);
    expect(result.rejected.map(({ line }) => line)).toEqual([5]);
  });

  it('Arcoro: breaks are rows of their own', async () => {
    await load('arcoro.csv');
    expect(await spansOf(practice)).toEqual([
      '7 WORK 2026-03-16 08:00–12:00',
      '7 MEAL 2026-03-16 12:00–12:30',
      '7 WORK 2026-03-16 12:30–14:30',
      '7 REST 2026-03-16 14:30–14:40',
    ]);
  });

  it('a report: three sessions of 17.5 hours, an hour unpaid, ten minutes paid, a shift that nobody came to', async () => {
    const result = await load('report.csv');
    expect(await spansOf(practice)).toEqual([
      'Ann Lee WORK 2026-06-02 06:30–14:30',
      'Ann Lee REST 2026-06-02 09:00–09:10',
      'Ann Lee MEAL 2026-06-02 11:30–12:00',
      'Ann Lee WORK 2026-06-03 08:00–13:30',
      'Ben Orr WORK 2026-06-03 08:00–12:00',
      'Ann Lee MEAL 2026-06-03 10:00–10:30',
    ]);
    expect(result.rejected).toEqual([]);
    expect(result.warnings.join(' ')).toContain('1 rows have no times: absent, off or a shift that nobody came to.');
    const [worked] = await practice.rows<{ worked: number }>(
      'select sum(worked_seconds)::integer as worked from work_day where organization_id = $1',
    );
    expect(worked).toEqual({ worked: 16.5 * 3600 });
  });

  it('a list of hours: split shifts and nights', async () => {
    const result = await load('hours.csv');
    expect(result.counts).toMatchObject({ rows: 4, rejected: 0, seconds: (3.75 + 8 + 14.5 + 8) * 3600 });
  });

  it('punches without the lunch that is deducted: spans kept, totals flagged, blank rows no errors', async () => {
    const result = await load('lunchless.csv');
    expect(result.counts).toMatchObject({ new: 2, rejected: 0, seconds: (9 * 60 + 32 + 9 * 60 + 9) * 60 });
    expect((await flags()).map(({ code, taken, other }) => [code, taken - other])).toEqual([
      ['TOTAL_DIFFERS', 3600],
      ['TOTAL_DIFFERS', 3600],
    ]);
    expect(result.warnings.join(' ')).toContain('1 rows have no times');
  });

  it('a log of activities: start and complete joined by their id, patients left out', async () => {
    const result = await load('activities.csv');
    expect(countsOf(result)).toBe('4 new, 0 changed, 0 same, 1 rejected, 0 gone');
    expect(result.counts.seconds).toBe(3600);
    expect(result.rejected).toMatchObject([{ line: 4, reason: 'there is no end: the activity is still running' }]);
    const logs = await practice.rows(
      `select activity.name, extract(epoch from ended_at - started_at)::integer as seconds from task_log
       join activity on activity.organization_id = task_log.organization_id and activity.id = activity_id
       where task_log.organization_id = $1 order by started_at`,
    );
    expect(logs).toEqual([
      { name: 'Registration', seconds: 1800 },
      { name: 'Registration', seconds: 1800 },
    ]);
  });
});
