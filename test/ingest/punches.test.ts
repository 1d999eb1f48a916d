import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';

interface Span {
  readonly name: string;
  readonly kind: string;
  readonly local: string;
}

describe('in/out punch lists', () => {
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

  /** `name kind 2026-03-02 08:00–16:30`, by start. */
  async function spans(): Promise<string[]> {
    const rows = await practice.rows<Span>(
      `select person.name, kind, to_char(started_at at time zone 'America/Chicago', 'YYYY-MM-DD HH24:MI') || '–' ||
         to_char(ended_at at time zone 'America/Chicago', 'HH24:MI') as local
       from clock_span join staff_member as person
         on person.organization_id = clock_span.organization_id and person.id = staff_member_id
       where clock_span.organization_id = $1 order by started_at, person.name`,
    );
    return rows.map(({ name, kind, local }) => `${name} ${kind} ${local}`);
  }

  it('reads one pair a row with a number, a name and a date', async () => {
    const result = await practice.load(
      'Employee ID,Employee,Date,Time In,Time Out,Hours\n' +
        '101,"Whitlock, Dana",03/16/2026,8:00 AM,4:30 PM,8.50\n' +
        '102,Ben Carter,03/17/2026,8:30a,5:00p,8.00\n',
    );
    expect(countsOf(result)).toBe('2 new, 0 changed, 0 same, 0 rejected, 0 gone');
    expect(await spans()).toEqual([
      'Dana Whitlock WORK 2026-03-16 08:00–16:30',
      'Ben Carter WORK 2026-03-17 08:30–17:00',
    ]);
    expect(result.warnings.join(' ')).toContain('In 1 rows the stated total differs');
    expect(result.counts.seconds).toBe(2 * 8.5 * 3600);
  });

  it('reads day-first dates with dots, semicolons, times with dots and without a colon', async () => {
    await practice.load('Day;Person;Start;End\n3.3.2026;Janet Java;9.30;1700\n14.3.2026;Scott Scala;0600;14:00\n');
    expect(await spans()).toEqual([
      'Janet Java WORK 2026-03-03 09:30–17:00',
      'Scott Scala WORK 2026-03-14 06:00–14:00',
    ]);
  });

  it('reads several pairs a row and takes the gap between them as no work', async () => {
    await practice.load(
      'name,date,in1,out1,in2,out2\nAnn,2026-03-02,08:00,12:00,12:30,16:30\nBen,2026-03-02,08:00,12:00,,\n',
    );
    expect(await spans()).toEqual([
      'Ann WORK 2026-03-02 08:00–12:00',
      'Ben WORK 2026-03-02 08:00–12:00',
      'Ann WORK 2026-03-02 12:30–16:30',
    ]);
    const [source] = await practice.rows<{ meal_recording: string }>(
      'select meal_recording from source where organization_id = $1',
    );
    expect(source?.meal_recording).toBe('PUNCHED');
  });

  it('reads lunch punches between in and out, and a day without lunch as one stretch', async () => {
    await practice.load(
      'Badge,First Name,Last Name,Work Date,Clock In,Lunch Start,Lunch End,Clock Out\n' +
        '7,Ann,Lee,2026-03-02,08:00,12:00,12:30,16:30\n7,Ann,Lee,2026-03-03,08:00,,,12:00\n',
    );
    expect(await spans()).toEqual([
      'Ann Lee WORK 2026-03-02 08:00–12:00',
      'Ann Lee WORK 2026-03-02 12:30–16:30',
      'Ann Lee WORK 2026-03-03 08:00–12:00',
    ]);
  });

  it('reads punches that bear their own date, over midnight too, with breaks as rows of their own', async () => {
    await practice.load(
      'Employee ID,Clock In,Clock Out,Type\n9,2026-03-02 22:00,2026-03-03 06:00,Regular\n9,2026-03-03 02:00,2026-03-03 02:30,Meal Break\n',
    );
    expect(await spans()).toEqual(['9 WORK 2026-03-02 22:00–06:00', '9 MEAL 2026-03-03 02:00–02:30']);
  });

  it('rejects a missing out and an out before the in, tells a row without times, and never guesses', async () => {
    const result = await practice.load(
      'employee,date,in,out,notes\n' +
        'Ann,2026-03-02,08:00,16:00,\n' +
        'Ann,2026-03-03,08:00,,patient Smith kept her\n' +
        'Ann,2026-03-04,07:37,03:15,\n' +
        'Ann,2026-03-05,,,off\n' +
        ',,,,\n' +
        'Ben,2026-03-05,,09:00,\n',
    );
    expect(countsOf(result)).toBe('1 new, 0 changed, 0 same, 3 rejected, 0 gone');
    expect(result.rejected.map(({ line, field }) => `${line} ${field}`)).toEqual(['3 out', '4 out', '7 in']);
    expect(result.warnings.join(' ')).toContain('1 rows have no times');
    expect(result.rejected[0]).toEqual({
      line: 3,
      field: 'out',
      reason: 'the out-punch is missing',
      text: 'Ann,2026-03-03,08:00,,…',
    });
    const stored = JSON.stringify(await practice.rows('select * from rejected_row where organization_id = $1'));
    expect(stored).not.toContain('Smith');
  });

  it('makes the days of rejected rows incomplete until a later file tells about them', async () => {
    const bad = 'employee,date,in,out\nAnn,2026-03-02,08:00,16:00\nAnn,2026-03-03,08:00,\nAnn,2026-03-05,08:00,16:00\n';
    await practice.load(bad, { completeUntil: '2026-03-31' });
    const incomplete = () =>
      practice.rows<{ workday: string; reason: string }>(
        `select to_char(workday, 'YYYY-MM-DD') as workday, unnest(incomplete) as reason from work_day
         where organization_id = $1 order by 1`,
      );
    expect(await incomplete()).toEqual([{ workday: '2026-03-03', reason: 'CLOCK:REJECTED_ROW' }]);
    await practice.load(bad.replace('2026-03-03,08:00,', '2026-03-03,08:00,16:00'), { completeUntil: '2026-03-31' });
    expect(await incomplete()).toEqual([]);
  });

  it('asks for the order of dates when nothing tells it, and stores nothing', async () => {
    const text = 'employee,date,in,out\nAnn,03/04/2026,08:00,16:00\n';
    await expect(practice.load(text)).rejects.toMatchObject({
      code: 'AMBIGUOUS_DATE_ORDER',
      readings: [
        { order: 'DMY', written: '03/04/2026', read: '2026-04-03' },
        { order: 'MDY', written: '03/04/2026', read: '2026-03-04' },
      ],
    });
    expect(await practice.rows('select 1 from import_run where organization_id = $1')).toEqual([]);
    expect(await practice.rows('select 1 from source where organization_id = $1')).toEqual([]);
    await practice.load(text, { dateOrder: 'DMY' });
    expect(await spans()).toEqual(['Ann WORK 2026-04-03 08:00–16:00']);
    // The source remembers what it was told.
    expect(countsOf(await practice.load(text))).toContain('1 same');
  });
});
