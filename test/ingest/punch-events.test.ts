import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';

const HEADER = 'Employee ID,Name,Date,Time,Type\n';
const ANN_MONDAY = '7,Ann Lee,03/16/2026,8:00 AM,IN\n7,Ann Lee,03/16/2026,4:30 PM,OUT\n';
const BEN_NIGHT = '8,Ben Orr,03/16/2026,22:00,Clock In\n8,Ben Orr,03/17/2026,06:00,Clock Out\n';

describe('lists of single punches', () => {
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

  /** `name 2026-03-16 08:00–16:30`, by start. */
  async function spans(): Promise<string[]> {
    const rows = await practice.rows<{ text: string }>(
      `select person.name || to_char(started_at at time zone 'America/Chicago', ' YYYY-MM-DD HH24:MI–') ||
         to_char(ended_at at time zone 'America/Chicago', 'HH24:MI') as text
       from clock_span join staff_member as person
         on person.organization_id = clock_span.organization_id and person.id = staff_member_id
       where clock_span.organization_id = $1 and gone_run_id is null order by started_at, person.name`,
    );
    return rows.map(({ text }) => text);
  }

  it('pairs each IN with the OUT that follows it, over midnight too, and counts both rows', async () => {
    const result = await practice.load(HEADER + ANN_MONDAY + BEN_NIGHT);
    expect(countsOf(result)).toBe('4 new, 0 changed, 0 same, 0 rejected, 0 gone');
    expect(result.counts.seconds).toBe((8.5 + 8) * 3600);
    expect(await spans()).toEqual(['Ann Lee 2026-03-16 08:00–16:30', 'Ben Orr 2026-03-16 22:00–06:00']);
    expect(countsOf(await practice.load(HEADER + ANN_MONDAY + BEN_NIGHT))).toBe(
      '0 new, 0 changed, 4 same, 0 rejected, 0 gone',
    );
  });

  it('pairs in the order of time, newest first in the file, date and time in one column', async () => {
    const rows = [
      '2026-03-16 16:30:00,out',
      '2026-03-16 12:30:00,in',
      '2026-03-16 12:00:00,out',
      '2026-03-16 08:00:00,in',
    ];
    await practice.load(`employee,timestamp,type\n${rows.map((row) => `Ann,${row}\n`).join('')}`);
    expect(await spans()).toEqual(['Ann 2026-03-16 08:00–12:00', 'Ann 2026-03-16 12:30–16:30']);
  });

  it('rejects what has no partner, with that reason, and never guesses', async () => {
    const result = await practice.load(
      'employee,date,time,type\n' +
        'Ann,2026-03-16,07:00,OUT\n' + // leading OUT
        'Ann,2026-03-16,08:00,IN\n' + // an IN follows
        'Ann,2026-03-16,09:00,IN\n' +
        'Ann,2026-03-16,12:00,OUT\n' +
        'Ann,2026-03-16,13:00,Transfer\n' +
        'Ann,2026-03-17,08:00,IN\n' + // the next OUT is 32 hours later
        'Ann,2026-03-18,16:00,OUT\n' +
        'Ann,2026-03-19,,IN\n' + // no time
        'Ann,2026-03-20,08:00,IN\n', // open
    );
    expect(countsOf(result)).toBe('2 new, 0 changed, 0 same, 7 rejected, 0 gone');
    expect(result.counts.rows).toBe(9);
    expect(result.rejected.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 the in-punch is missing: none stands before this out-punch',
      '3 the out-punch is missing: an in-punch follows this one',
      '6 there is no shift for this punch: no in-punch stands before it',
      '7 the out-punch is missing: the next one is more than 24 hours later',
      '8 the in-punch is missing: the last one is more than 24 hours earlier',
      '9 no time of day',
      '10 the out-punch is missing',
    ]);
    expect(await spans()).toEqual(['Ann 2026-03-16 09:00–12:00']);
    const days = await practice.rows<{ day: string }>(
      'select distinct workday::text as day from rejected_row where organization_id = $1 and staff_member_id is not null order by 1',
    );
    expect(days.map(({ day }) => day.slice(8))).toEqual(['16', '17', '18', '19', '20']);
  });

  it('changes a stretch whose out-punch was corrected, and flags one that is gone', async () => {
    await practice.load(HEADER + ANN_MONDAY + BEN_NIGHT);
    const result = await practice.load(HEADER + ANN_MONDAY.replace('4:30', '5:00') + BEN_NIGHT);
    expect(countsOf(result)).toBe('0 new, 2 changed, 2 same, 0 rejected, 0 gone');
    const moved = await practice.load(HEADER + ANN_MONDAY.replace('8:00', '9:00') + BEN_NIGHT);
    expect(countsOf(moved)).toBe('2 new, 0 changed, 2 same, 0 rejected, 1 gone');
    expect(await spans()).toEqual(['Ann Lee 2026-03-16 09:00–16:30', 'Ben Orr 2026-03-16 22:00–06:00']);
  });

  it('goes on after a cut with the right counts, whatever the size of chunks', async () => {
    const days = Array.from({ length: 20 }, (_, day) => String(day + 1).padStart(2, '0'));
    const text = `employee,date,time,type\n${days
      .map((day) => `Ann,2026-03-${day},08:00,IN\nAnn,2026-03-${day},09:00,IN\nAnn,2026-03-${day},12:00,OUT\n`)
      .join('')}`;
    const cut = practice.load(
      text,
      {},
      {
        chunkRows: 7,
        onChunk: (rows) => {
          if (rows > 20) throw new Error('cut');
        },
      },
    );
    await expect(cut).rejects.toThrow('cut');
    const result = await practice.load(text, {}, { chunkRows: 5 });
    expect(countsOf(result)).toBe('40 new, 0 changed, 0 same, 20 rejected, 0 gone');
    expect(result.counts.seconds).toBe(20 * 3 * 3600);
  });
});
