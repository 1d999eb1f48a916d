import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';
import { spansOf } from './spans-of.js';

describe('time clocks of every make', () => {
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

  it('parts a shift by meals, rests and transfers, and counts every punch once', async () => {
    const result = await practice.load(
      'employee,timestamp,punch type\n' +
        'Ann,2026-03-16 08:00,In\n' +
        'Ann,2026-03-16 10:00,Break Start\n' +
        'Ann,2026-03-16 10:10,Break End\n' +
        'Ann,2026-03-16 12:00,Meal Out\n' +
        'Ann,2026-03-16 12:30,Meal In\n' +
        'Ann,2026-03-16 14:00,Transfer\n' +
        'Ann,2026-03-16 16:30,Out\n',
    );
    expect(countsOf(result)).toBe('7 new, 0 changed, 0 same, 0 rejected, 0 gone');
    expect(await spansOf(practice)).toEqual([
      'Ann WORK 2026-03-16 08:00–10:00',
      'Ann REST 2026-03-16 10:00–10:10',
      'Ann WORK 2026-03-16 10:10–12:00',
      'Ann MEAL 2026-03-16 12:00–12:30',
      'Ann WORK 2026-03-16 12:30–14:00',
      'Ann WORK 2026-03-16 14:00–16:30',
    ]);
  });

  it('takes the same button twice within a minute as once, and a meal that nobody came back from as the end', async () => {
    const result = await practice.load(
      'employee,timestamp,type\n' +
        'Ann,2026-03-16 08:00:00,in\nAnn,2026-03-16 08:00:20,in\nAnn,2026-03-16 12:00:00,out\nAnn,2026-03-16 12:00:30,out\n' +
        'Ben,2026-03-16 08:00:00,in\nBen,2026-03-16 12:00:00,lunch out\nBen,2026-03-16 16:00:00,out\n' +
        ',2026-03-16 16:05:00,out\n',
    );
    expect(await spansOf(practice)).toEqual(['Ann WORK 2026-03-16 08:00–12:00', 'Ben WORK 2026-03-16 08:00–12:00']);
    expect(countsOf(result)).toBe('6 new, 0 changed, 0 same, 2 rejected, 0 gone');
    expect(result.rejected.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '8 the in-punch is missing: nobody came back from the break before this out-punch',
      '9 no person is named',
    ]);
  });

  it('rejects both punches of a button pressed twice when nobody ever went out', async () => {
    const result = await practice.load(
      'employee,timestamp,type\nAnn,2026-03-16 08:00:00,in\nAnn,2026-03-16 08:00:20,in\n',
    );
    expect(countsOf(result)).toBe('0 new, 0 changed, 0 same, 2 rejected, 0 gone');
  });

  it('takes an out before its in as the next day where nothing else makes sense, and decides nothing else', async () => {
    const result = await practice.load(
      'employee,date,in,out\n' +
        'Ann,2026-03-02,22:00,06:00\n' + // 18:00 is before 22:00: only a night
        'Ben,2026-03-02,19:00,07:30\n' + // 12.5 hours over night, or half an hour
        'Cat,2026-03-02,08:45,0:15\n' + // a clock of twelve hours writes 12:15
        'Dan,2026-03-02,07:37,03:15\n', // 19.6 hours, or 15:15
    );
    expect(await spansOf(practice)).toEqual([
      'Cat WORK 2026-03-02 08:45–00:15',
      'Ben WORK 2026-03-02 19:00–07:30',
      'Ann WORK 2026-03-02 22:00–06:00',
    ]);
    expect(result.rejected.map(({ line }) => line)).toEqual([5]);
    expect(result.counts.seconds).toBe((8 + 12.5 + 15.5) * 3600);
  });

  it('reads a report with banners, repeated headers, breaks on lines of their own, no-shows and totals', async () => {
    const header =
      'Name,Clock in date,Clock in time,Clock out date,Clock out time,Break start,Break end,Break type,Role,Wage,Total paid hours';
    const result = await practice.load(
      'Harbor Clinic,,,,,,,,,,\nTimesheets June 1 2026 to June 7 2026,,,,,,,,,,\nPrinted June 8 2026,,,,,,,,,,\n' +
        `${header}\n` +
        'Ann Lee,June 2 2026,6:30am,June 2 2026,2:30pm,9:00am,9:10am,Paid,MA,$20.00,7.5\n' +
        ',,,,,11:30am,12:00pm,Unpaid,,,\n' +
        'Totals for Ann Lee,,,,,,,,,,7.5\n' +
        '-,-,-,-,-,-,-,-,-,-,-\n' +
        `${header}\n` +
        'Ben Orr,June 3 2026,8:00am,June 3 2026,12:00pm,,,,MA,$21.00,4\n' +
        'Ben Orr,June 4 2026,,,,,,,MA,$21.00,0\n' +
        'Totals for Ben Orr,,,,,,,,,,4\n',
    );
    expect(await spansOf(practice)).toEqual([
      'Ann Lee WORK 2026-06-02 06:30–14:30',
      'Ann Lee REST 2026-06-02 09:00–09:10',
      'Ann Lee MEAL 2026-06-02 11:30–12:00',
      'Ben Orr WORK 2026-06-03 08:00–12:00',
    ]);
    expect(countsOf(result)).toBe('3 new, 0 changed, 0 same, 0 rejected, 0 gone');
    expect(result.warnings.join(' ')).toContain('1 rows have no times');
    expect(result.warnings).toContain('2 lines are totals and were left out; hours are counted from the other rows.');
  });

  it.each([
    ['German', 'Personalnummer;Mitarbeiter;Datum;Kommen;Gehen;Stunden\n7;"Lee, Ann";16.03.2026;08:00;16:30;8,5\n'],
    ['Spanish', 'Número de empleado;Nombre;Fecha;Hora de entrada;Hora de salida\n7;Ann Lee;16/03/2026;8:00;16:30\n'],
    ['French', 'Matricule;Prénom;Nom;Jour;Arrivée;Départ\n7;Ann;Lee;16/03/2026;8h00;16h30\n'],
    ['Dutch', 'Personeelsnummer;Naam;Datum;Begintijd;Eindtijd;Uren\n7;Ann Lee;16-03-2026;08:00;16:30;8,5\n'],
  ])('reads %s headers', async (_, text) => {
    await practice.load(text);
    expect(await spansOf(practice)).toEqual(['Ann Lee WORK 2026-03-16 08:00–16:30']);
  });

  it('keeps punches where the stated hours always lack a lunch', async () => {
    const result = await practice.load(
      'Employee #,Last Name,First Name,Date,Log In,Log Out,Hours Worked\n' +
        '10001,Lee,Ann,06/13/2026,8:59,18:31,8:32\n10002,Orr,Ben,06/14/2026,10:35,19:44,8:09\n,,,,,,\n',
    );
    expect(countsOf(result)).toBe('2 new, 0 changed, 0 same, 0 rejected, 0 gone');
    expect(result.counts.seconds).toBe((9 * 60 + 32 + 9 * 60 + 9) * 60);
    expect(result.warnings.join(' ')).toContain('In 2 rows the stated total differs');
  });

  it('reads PeopleSoft’s numbered punches in the zone each names', async () => {
    await practice.load(
      'BADGE_ID,PUNCH_DTTM,PUNCH_TYPE,TIMEZONE,ADD_DELETE_IND\n7,2026-03-16-09.00.00.000000,1,EST,A\n' +
        '7,2026-03-16-13.00.00.000000,3,EST,A\n7,2026-03-16-13.30.00.000000,1,EST,A\n7,2026-03-16-17.30.00.000000,2,EST,A\n',
    );
    expect(await spansOf(practice)).toEqual([
      '7 WORK 2026-03-16 08:00–12:00',
      '7 MEAL 2026-03-16 12:00–12:30',
      '7 WORK 2026-03-16 12:30–16:30',
    ]);
  });

  it('reads the time records of an Oracle HCM file and leaves its other records out', async () => {
    const result = await practice.load(
      'METADATA|TimeRecordGroup|GroupType|ResourceType|PersonNumber|TcStartTime|TcStopTime\n' +
        'MERGE|TimeRecordGroup|RPTD_TIME|PERSON|8150|2017/12/04 00:00:01|2017/12/10 23:59:59\n' +
        'METADATA|TimeRecord|GroupType|PersonNumber|TcStartTime|StartTime|StopTime|TmRecType\n' +
        'MERGE|TimeRecord|RPTD_TIME|8150|2017/12/04 00:00:01|2017/12/05 08:00:00|2017/12/05 12:00:00|RANGE\n' +
        'METADATA|TimeRecordGroupAttribute|GroupType|PersonNumber|AttributeName\n' +
        'MERGE|TimeRecordGroupAttribute|RPTD_TIME|8150|Comment\n',
    );
    expect(await spansOf(practice)).toEqual(['8150 WORK 2017-12-05 08:00–12:00']);
    expect(countsOf(result)).toBe('1 new, 0 changed, 0 same, 0 rejected, 0 gone');
  });

  it('believes UTC where OrangeHRM contradicts itself, and flags the row', async () => {
    await practice.load(
      'employee_id,punch_in_utc_time,punch_in_user_time,punch_in_time_offset,punch_out_utc_time,punch_out_user_time,punch_out_time_offset\n' +
        '7,2026-03-16 13:00:00,2026-03-16 08:00:00,-5,2026-03-16 21:00:00,2026-03-16 16:00:00,-5\n' +
        '7,2026-03-17 13:00:00,2026-03-17 09:00:00,-5,2026-03-17 21:00:00,2026-03-17 16:00:00,-5\n',
    );
    expect(await spansOf(practice)).toEqual(['7 WORK 2026-03-16 08:00–16:00', '7 WORK 2026-03-17 08:00–16:00']);
    const flags = await practice.rows(
      'select code, line, other_seconds::integer as other from row_flag where organization_id = $1',
    );
    expect(flags).toEqual([{ code: 'CLOCKS_DISAGREE', line: 3, other: 3600 }]);
  });

  it('reads Unix seconds, an open shift being no hours, and times with their own offset', async () => {
    const result = await practice.load(
      'Employee,StartTime,EndTime,IsInProgress\n7,1773666000,1773694800,false\n7,1773752400,,true\n',
    );
    expect(await spansOf(practice)).toEqual(['7 WORK 2026-03-16 08:00–16:00']);
    expect(result.rejected.map(({ reason }) => reason)).toEqual(['the out-punch is missing']);
    await practice.load('team_member_id,start_at,end_at\n7,2026-03-18T08:00:00-05:00,2026-03-18T12:00:00-05:00\n');
    expect(await spansOf(practice)).toContain('7 WORK 2026-03-18 08:00–12:00');
  });

  it('reads the attendance of an HR dump over midnight, and keeps what it states beside it', async () => {
    const result = await practice.load(
      'model,fields.employee_id,fields.attendance_clock_in_date,fields.attendance_clock_in,fields.attendance_clock_out_date,fields.attendance_clock_out,fields.at_work_second\n' +
        'attendance.attendance,50,2025-07-21,22:00:00,2025-07-22,06:00:00,27000\nattendance.gracetime,,,,,,\n',
    );
    expect(await spansOf(practice)).toEqual(['50 WORK 2025-07-21 22:00–06:00']);
    expect(result.counts.rows).toBe(1);
    const flags = await practice.rows(
      'select code, taken_seconds::integer as taken, other_seconds::integer as other from row_flag where organization_id = $1',
    );
    expect(flags).toEqual([{ code: 'TOTAL_DIFFERS', taken: 28800, other: 27000 }]);
  });
});
