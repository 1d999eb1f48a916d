import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';

const SITES = 'key,name,zone\nmain,Main Street,America/Chicago\nlake,Lake Shore,America/New_York\n';
const STAFF =
  'key,name,email,site,team,contract_hours,from\n101,Dana Whitlock,dana@clinic.example,main,blue,32,2025-01-01\n';

describe('Evenkeel’s own files', () => {
  let database: TestDatabase;
  let practice: TestPractice;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });
  beforeEach(async () => {
    practice?.close();
    practice = await TestPractice.open(database);
  });

  async function loadPractice(): Promise<void> {
    await practice.load(SITES, { source: 'practice' });
    await practice.load('key,name,site\nblue,Blue,main\n', { source: 'practice' });
    await practice.load(STAFF, { source: 'practice' });
    await practice.load('key,name,category\nrooming,Rooming,CLINICAL\n', { source: 'practice' });
  }

  it('load a practice by key, twice to the same end, and reject what points nowhere', async () => {
    await loadPractice();
    const again = await practice.load(STAFF, { source: 'practice' });
    expect(countsOf(again)).toBe('0 new, 0 changed, 1 same, 0 rejected, 0 gone');
    const bad = await practice.load('key,name,site\nred,Red,nowhere\ngreen,Green,lake\n', { source: 'practice' });
    expect(countsOf(bad)).toBe('1 new, 0 changed, 0 same, 1 rejected, 0 gone');
    expect(bad.rejected[0]).toMatchObject({ line: 2, field: 'site' });
    const agreeing = await practice.load('key,name,site,agreements\n101,Ada,main,four tens; long lunches\n', {
      source: 'practice',
    });
    expect(agreeing.rejected).toMatchObject([
      { line: 2, field: 'agreements', reason: expect.stringMatching(/“long lunches” is none of FOUR_TENS/) },
    ]);
    const paid = await practice.load('key,name,site,pay_rate\n101,Ada,nowhere,27.35\n102,Ann,main,27.35 a day\n', {
      source: 'practice',
    });
    expect(paid.rejected).toMatchObject([{ field: 'site' }, { field: 'pay_rate' }]);
    const kept = await practice.rows('select to_jsonb(row) as row from rejected_row as row where organization_id = $1');
    expect(JSON.stringify([paid, kept])).not.toContain('27.35');
    expect(await practice.rows('select key from site where organization_id = $1 order by key')).toEqual([
      { key: 'lake' },
      { key: 'main' },
    ]);
  });

  it('read local times by the clock of the row’s site, and offsets as they stand', async () => {
    await loadPractice();
    await practice.load(
      'staff,start,end,site,activity\n' +
        '101,2026-03-02T08:00,2026-03-02T09:00,main,rooming\n' +
        '101,2026-03-03 08:00:30,2026-03-03 09:00,lake,rooming\n' +
        '101,2026-03-04T08:00Z,2026-03-04T10:00+01:00,,rooming\n',
      { zone: '' },
    );
    const rows = await practice.rows<{ start: string; site: string | null }>(
      `select to_char(started_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as start, site.key as site from task_log
       left join site on site.organization_id = task_log.organization_id and site.id = site_id
       where task_log.organization_id = $1 order by started_at`,
    );
    expect(rows).toEqual([
      { start: '2026-03-02 14:00:00', site: 'main' },
      { start: '2026-03-03 13:00:30', site: 'lake' },
      { start: '2026-03-04 08:00:00', site: null },
    ]);
  });

  it('resolve a local time that does not exist or exists twice, and mark the row', async () => {
    await practice.load(
      'staff,start,end\nann,2026-03-08T02:30,2026-03-08T04:00\nann,2026-11-01T01:30,2026-11-01T03:00\n',
      {
        kind: 'clock-spans',
      },
    );
    // 02:30 does not exist: by the offset before (−6) it is 08:30 UTC, so 30 min to 04:00 −5. 01:30 exists twice: the first.
    expect(
      await practice.rows(
        `select extract(epoch from ended_at - started_at)::float8 / 60 as minutes, is_resolved from clock_span
         where organization_id = $1 order by started_at`,
      ),
    ).toEqual([
      { minutes: 30, is_resolved: true },
      { minutes: 150, is_resolved: true },
    ]);
  });

  it('find people by key or e-mail, and make placeholders of all others', async () => {
    await loadPractice();
    const result = await practice.load(
      'staff,start,end\nDANA@clinic.example,2026-03-02T08:00,2026-03-02T09:00\n101,2026-03-02T09:00,2026-03-02T10:00\nDana Whitlok,2026-03-02T10:00,2026-03-02T11:00\n',
      { kind: 'clock-spans', site: 'main' },
    );
    expect(result.warnings.join(' ')).toContain('1 person is not on the staff list');
    const people = await practice.rows(
      `select person.key, is_placeholder, count(*)::integer as rows from clock_span
       join staff_member as person on person.organization_id = clock_span.organization_id and person.id = staff_member_id
       where clock_span.organization_id = $1 group by 1, 2 order by 1`,
    );
    expect(people).toEqual([
      { key: '101', is_placeholder: false, rows: 2 },
      { key: 'Dana Whitlok', is_placeholder: true, rows: 1 },
    ]);
  });

  it('store visits and patients as keyed hashes only', async () => {
    await loadPractice();
    const visits =
      'visit,site,start,end,patient,staff,provider\nV-4711,main,2026-03-02T08:00,2026-03-02T08:20,MRN-99,101,Dr. Osei\n';
    expect(countsOf(await practice.load(visits, { source: 'ehr' }))).toContain('1 new');
    expect(countsOf(await practice.load(visits, { source: 'ehr' }))).toContain('1 same');
    const logs =
      'staff,activity,start,end,visit\n101,rooming,2026-03-02T08:00,2026-03-02T08:10,V-4711\n101,rooming,2026-03-02T09:00,bad,V-4712\n';
    await practice.load(logs, { source: 'tasks' });
    const joined = await practice.rows(
      'select 1 from task_log join visit using (organization_id, visit_key) where organization_id = $1',
    );
    expect(joined).toHaveLength(1);
    for (const table of ['visit', 'task_log', 'rejected_row', 'ledger_history', 'import_run']) {
      const stored = JSON.stringify(await practice.rows(`select * from ${table} where organization_id = $1`));
      expect(stored).not.toMatch(/4711|4712|MRN-99/);
    }
  });

  it('read rosters with meals, leave by days, and appointments with their state', async () => {
    await loadPractice();
    const shifts = await practice.load(
      'staff,site,start,end,meal_start,meal_end,published\n101,main,2026-03-02T08:00,2026-03-02T16:30,2026-03-02T12:00,2026-03-02T12:30,2026-02-20T09:00\n' +
        '101,main,2026-03-03T08:00,2026-03-03T16:30,2026-03-03T17:00,2026-03-03T17:30,\n',
    );
    expect(countsOf(shifts)).toBe('1 new, 0 changed, 0 same, 1 rejected, 0 gone');
    expect(shifts.rejected[0]).toMatchObject({ line: 3, field: 'meal_start' });
    await practice.load('staff,kind,paid,start,end\n101,VACATION,yes,2026-03-09,2026-03-10\n', { kind: 'leaves' });
    const [leave] = await practice.rows(
      'select extract(epoch from ended_at - started_at)::float8 / 3600 as hours, is_paid from leave where organization_id = $1',
    );
    expect(leave).toEqual({ hours: 48, is_paid: true });
    await practice.load(
      'appointment,start,status\nA1,2026-03-02T08:00,kept\nA2,2026-03-02T09:00,no show\nA3,2026-03-02T10:00,\n',
      {
        kind: 'appointments',
      },
    );
    expect(
      await practice.rows('select status from appointment where organization_id = $1 order by started_at'),
    ).toEqual([{ status: 'COMPLETED' }, { status: 'NO_SHOW' }, { status: 'PLANNED' }]);
  });

  it('propose “complete until” as the day before the last, and never move it back by themselves', async () => {
    await loadPractice();
    const until = () =>
      practice.rows(
        `select to_char(complete_until, 'YYYY-MM-DD') as until, is_explicit from source_completeness where organization_id = $1`,
      );
    const load = (day: string, completeUntil = '') =>
      practice.load(`staff,start,end,site\n101,${day}T08:00,${day}T09:00,main\n`, {
        kind: 'clock-spans',
        completeUntil,
      });
    await load('2026-03-10');
    expect(await until()).toEqual([{ until: '2026-03-09', is_explicit: false }]);
    await load('2026-03-05');
    expect(await until()).toEqual([{ until: '2026-03-09', is_explicit: false }]);
    const back = await load('2026-03-05', '2026-03-06');
    expect(back.warnings.join(' ')).toContain('moved back from 2026-03-09 to 2026-03-06');
    expect(await until()).toEqual([{ until: '2026-03-06', is_explicit: true }]);
  });
});
