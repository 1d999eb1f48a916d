import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';

describe('times that cannot be meant', () => {
  let database: TestDatabase;
  let practice: TestPractice;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    practice.close();
    await database.drop();
  });
  beforeEach(async () => {
    practice?.close();
    practice = await TestPractice.open(database);
  });

  it.each([
    ['1023-03-02', 'the year 1023 cannot be meant: records are of 1970 to 2200'],
    ['1969-12-31', 'the year 1969 cannot be meant: records are of 1970 to 2200'],
    ['0999-03-02', 'the year 0999 cannot be meant: records are of 1970 to 2200'],
    ['9026-03-02', 'the year 9026 cannot be meant: records are of 1970 to 2200'],
  ])('rejects a punch of %s, and marks no day of that year', async (day, reason) => {
    const result = await practice.load(`employee,date,in,out\nann,2026-03-02,08:00,16:00\nann,${day},08:00,16:00\n`);
    expect(result.rejected).toEqual([{ line: 3, field: 'in', reason, text: `ann,${day},08:00,16:00` }]);
    expect(await practice.rows('select workday from rejected_row where organization_id = $1')).toEqual([
      { workday: null },
    ]);
  });

  it('takes the first and the last day there are, without walking the years between', async () => {
    const days = ['1970-01-02', '2026-03-02', '2200-12-30'].map((day) => `ann,${day}T08:00,${day}T16:00\n`);
    const result = await practice.load(`staff,start,end\n${days.join('')}`, { kind: 'clock-spans' });
    expect(countsOf(result)).toBe('3 new, 0 changed, 0 same, 0 rejected, 0 gone');
  }, 60_000);

  it('rejects a stretch of work of more than seven days and tells of one longer than a day', async () => {
    const result = await practice.load(
      'staff,start,end\n' +
        'ann,2026-03-02T08:00,2026-03-02T16:00\n' +
        'ann,2026-03-04T08:00,2026-03-05T09:00\n' + // 25 h
        'ann,2026-03-09T08:00,2036-03-09T16:00\n', // the wrong year
      { kind: 'clock-spans' },
    );
    expect(countsOf(result)).toBe('2 new, 0 changed, 0 same, 1 rejected, 0 gone');
    expect(result.rejected[0]).toMatchObject({
      line: 4,
      field: 'end',
      reason: 'the stretch is longer than seven days',
    });
    expect(result.warnings.join(' ')).toContain('In 1 rows a stretch of work is longer than 24 hours');
    expect(await practice.rows('select workday::text from rejected_row where organization_id = $1')).toEqual([
      { workday: '2026-03-09' },
    ]);
  });

  it('lets leave last for years and visits for no week', async () => {
    const leave = await practice.load(
      'staff,kind,start,end\nann,protected,2026-03-02,2029-03-01\nann,vacation,2026-03-02,2206-03-08\nben,vacation,2026-03-02,2099-03-08\n',
      { kind: 'leaves', source: 'leave' },
    );
    expect(countsOf(leave)).toBe('1 new, 0 changed, 0 same, 2 rejected, 0 gone');
    expect(leave.rejected.map(({ reason }) => reason)).toEqual([
      'the year 2206 cannot be meant: records are of 1970 to 2200',
      'the leave is longer than five years',
    ]);
    const visits = await practice.load('visit,start,end\nv,2026-03-02T08:00,2027-03-02T08:20\n', {
      kind: 'visits',
      source: 'ehr',
    });
    expect(visits.rejected).toMatchObject([{ field: 'end', reason: 'the stretch is longer than seven days' }]);
  });
});
