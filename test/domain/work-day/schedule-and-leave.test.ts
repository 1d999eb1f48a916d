import { describe, expect, it } from '@jest/globals';
import {
  HOUR,
  MINUTE,
  NORTH,
  SOUTH,
  contract,
  dayOf,
  factsOfWeek,
  leave,
  ledger,
  meal,
  shift,
  task,
  work,
} from '../builders.js';

const MONDAY = '2026-03-02';
const on = (time: string): string => `${MONDAY} ${time}`;
const rosterWeeksOfSite = new Map([[NORTH, new Set([MONDAY])]]);
const plain = [work(on('08:00'), '16:30'), meal(on('12:00'), '12:30')];

describe('scheduled time', () => {
  it('is the shift less its meal, gross of leave; a scheduled meal is never deducted from worked', () => {
    const planned = shift(on('08:00'), '16:30', {
      meal: { start: work(on('12:00'), '12:30').start, end: work(on('12:00'), '12:30').end },
    });
    const paper = ledger({
      rosterWeeksOfSite,
      shifts: [planned],
      clockSpans: [work(on('08:00'), '16:30')],
      leaves: [leave(on('14:30'), '16:30')],
    });
    expect(dayOf(paper, MONDAY)).toMatchObject({
      scheduledSeconds: 8 * HOUR,
      workedSeconds: 8.5 * HOUR,
      leaveSeconds: 2 * HOUR,
      paidLeaveSeconds: 2 * HOUR,
    });
  });

  it('is zero where a roster covers the site and she has no shift, unknown where none does', () => {
    expect(dayOf(ledger({ clockSpans: plain, rosterWeeksOfSite }), MONDAY).scheduledSeconds).toBe(0);
    expect(dayOf(ledger({ clockSpans: plain }), MONDAY)).toMatchObject({
      scheduledSeconds: null,
      outsideScheduleSeconds: null,
      outsideScheduleByHour: null,
      earlyStartSeconds: null,
      lateFinishSeconds: null,
    });
  });
});

describe('work outside the schedule', () => {
  const outside = (from: string, to: string, more: Parameters<typeof ledger>[0] = {}) =>
    factsOfWeek(
      ledger({
        rosterWeeksOfSite,
        shifts: [shift(on('08:00'), '16:00')],
        clockSpans: [work(on(from), to), meal(on('12:00'), '12:30')],
        ...more,
      }),
      MONDAY,
    );

  it('before and after the shift, by local hour', () => {
    const [day] = outside('07:40', '16:20').workDays;
    expect(day).toMatchObject({
      outsideScheduleSeconds: 40 * MINUTE,
      earlyStartSeconds: 20 * MINUTE,
      lateFinishSeconds: 20 * MINUTE,
    });
    expect(day!.outsideScheduleByHour![7]).toBe(20 * MINUTE);
    expect(day!.outsideScheduleByHour![16]).toBe(20 * MINUTE);
  });

  it('counts logged time too, and stretches over midnight belong to the shift before', () => {
    const late = outside('08:00', '16:00', { taskLogs: [task(on('23:30'), '00:30')] });
    expect(late.workDays.map((day) => [day.workday, day.lateFinishSeconds])).toEqual([
      [MONDAY, 30 * MINUTE],
      ['2026-03-03', 30 * MINUTE],
    ]);
    expect(late.violations.map(({ kind, workday, actual }) => [kind, workday, actual])).toContainEqual([
      'OUTSIDE_SCHEDULE',
      MONDAY,
      HOUR,
    ]);
  });

  it('is a violation beyond 30 minutes', () => {
    expect(outside('08:00', '16:30').violations).toEqual([]);
    expect(outside('08:00', '16:31').violations).toMatchObject([
      { kind: 'OUTSIDE_SCHEDULE', rule: 'WORK_AROUND_THE_SHIFT', limit: 30 * MINUTE, actual: 31 * MINUTE },
    ]);
  });

  it('is any work on a day without a shift where a roster covers the site', () => {
    const saturday = { clockSpans: [work('2026-03-07 09:00', '09:10')], rosterWeeksOfSite, shifts: [] };
    expect(factsOfWeek(ledger(saturday), MONDAY).violations).toMatchObject([
      { kind: 'OUTSIDE_SCHEDULE', rule: 'WORK_ON_UNSCHEDULED_DAY', limit: 0, actual: 10 * MINUTE },
    ]);
    expect(factsOfWeek(ledger({ ...saturday, rosterWeeksOfSite: new Map() }), MONDAY).violations).toEqual([]);
  });

  it('is none while she is scheduled at another site', () => {
    const paper = ledger({
      rosterWeeksOfSite: new Map([...rosterWeeksOfSite, [SOUTH, new Set([MONDAY])]]),
      shifts: [shift(on('08:00'), '12:00', { siteId: SOUTH })],
      clockSpans: [work(on('08:00'), '12:00')],
    });
    expect(factsOfWeek(paper, MONDAY).workDays).toMatchObject([
      { siteId: NORTH, scheduledSeconds: 0, outsideScheduleSeconds: 0 },
      { siteId: SOUTH, scheduledSeconds: 4 * HOUR, workedSeconds: 0 },
    ]);
  });
});

describe('leave', () => {
  const week = leave('2026-03-02 00:00', '2026-03-09 00:00');
  const leaveOf = (parts: Parameters<typeof ledger>[0]) =>
    factsOfWeek(ledger(parts), MONDAY).workDays.map((day) => day.leaveSeconds / HOUR);

  it('is leave ∩ scheduled in a week with shifts of hers', () => {
    expect(leaveOf({ leaves: [week], rosterWeeksOfSite, shifts: [shift(on('08:00'), '14:00')] })).toEqual([6]);
  });

  it("is the contract's daily hours, Monday to Friday, in a week without", () => {
    expect(leaveOf({ leaves: [week], contracts: [contract({ weeklySeconds: 30 * HOUR })] })).toEqual([6, 6, 6, 6, 6]);
  });

  it('of a part of a day is at most that part, and paid only as far as it is', () => {
    const unpaid = leave(on('08:00'), '10:00', { paid: false });
    expect(dayOf(ledger({ leaves: [unpaid] }), MONDAY)).toMatchObject({ leaveSeconds: 2 * HOUR, paidLeaveSeconds: 0 });
  });

  it.each([
    ['SICK', 8],
    ['ABSENT', 8],
    ['VACATION', 0],
    ['PROTECTED', 0],
  ] as const)('of the kind %s is %d hours of unplanned absence', (kind, hours) => {
    const day = dayOf(ledger({ leaves: [leave(on('00:00'), '2026-03-03 00:00', { kind })] }), MONDAY);
    expect(day).toMatchObject({ leaveSeconds: 8 * HOUR, absenceSeconds: hours * HOUR });
  });
});

describe('an incomplete day', () => {
  const missed = [work(on('08:00'), '16:30'), work('2026-03-03 02:00', '08:00')];
  const kinds = (parts: Parameters<typeof ledger>[0]) =>
    factsOfWeek(ledger({ clockSpans: missed, ...parts }), MONDAY).violations.map(({ kind, workday }) => [
      kind,
      workday,
    ]);

  it('has no violations of what reads the incomplete feed', () => {
    expect(kinds({})).toEqual([
      ['MEAL_MISSED', MONDAY],
      ['REST_SHORT', '2026-03-03'],
    ]);
    expect(kinds({ completeUntil: new Map([[NORTH, { CLOCK: MONDAY }]]) })).toEqual([['MEAL_MISSED', MONDAY]]);
    expect(kinds({ completeUntil: new Map([[NORTH, { TASK: '2026-03-01' }]]) })).toHaveLength(2);
    const rejected = new Map([[MONDAY, [{ feed: 'CLOCK', reason: 'REJECTED_ROW' } as const]]]);
    expect(kinds({ incompleteDays: rejected })).toEqual([]);
  });

  it('counts a required meal as unknown and a short rest not at all', () => {
    const incompleteDays = new Map([[MONDAY, [{ feed: 'CLOCK', reason: 'REJECTED_ROW' } as const]]]);
    expect(factsOfWeek(ledger({ clockSpans: missed, incompleteDays }), MONDAY).workDays).toMatchObject([
      { incomplete: [{ feed: 'CLOCK', reason: 'REJECTED_ROW' }], shiftsMealUnknown: 1, shiftsMealFailed: 0 },
      { incomplete: [], shortRests: 0 },
    ]);
  });

  it('is shown even when a rejected row is all there is', () => {
    const incompleteDays = new Map([[MONDAY, [{ feed: 'CLOCK', reason: 'OPEN_ROW' } as const]]]);
    expect(dayOf(ledger({ incompleteDays }), MONDAY)).toMatchObject({ siteId: NORTH, workedSeconds: 0, shifts: 0 });
  });
});

describe('team and contract of a day', () => {
  it('are those in force then; the last day of a membership belongs to it', () => {
    const memberships = [
      { teamId: 'team-a', validFrom: '2026-01-01', validTo: MONDAY },
      { teamId: 'team-b', validFrom: '2026-03-03', validTo: null },
    ];
    const clockSpans = [work(on('08:00'), '12:00'), work('2026-03-03 08:00', '12:00')];
    expect(factsOfWeek(ledger({ memberships, clockSpans }), MONDAY).workDays.map((day) => day.teamId)).toEqual([
      'team-a',
      'team-b',
    ]);
  });

  it('a day that no contract covers uses the nearest', () => {
    const contracts = [
      contract({ validFrom: '2026-03-04', validTo: '2026-03-31' }),
      contract({ validFrom: '2026-05-01', homeSiteId: SOUTH }),
    ];
    const rows = factsOfWeek(ledger({ contracts, clockSpans: [work(on('08:00'), '12:00', { siteId: null })] }), MONDAY);
    expect(rows.workDays).toMatchObject([{ siteId: NORTH }]);
  });

  it('nobody without a contract has facts', () => {
    expect(() => factsOfWeek(ledger({ contracts: [] }), MONDAY)).toThrow('has no contract');
  });
});
