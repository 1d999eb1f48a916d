import { describe, expect, it } from '@jest/globals';
import { leaveSecondsOn } from '../../../server/domain/work-day/leave-time.js';
import { dayNumberOf } from '../../../server/domain/time/civil-date.js';
import { outsideSchedule } from '../../../server/domain/work-day/outside-schedule.js';
import { staffCalendar } from '../../../server/domain/work-day/staff-calendar.js';
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
  shift,
  stretch,
  task,
  work,
} from '../builders.js';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
const calendar = staffCalendar(ledger());

describe('work outside the published shifts lies', () => {
  const lies = (from: string, to: string, ...shifts: [string, string][]) =>
    outsideSchedule(
      [{ ...stretch(from, to), siteId: NORTH }],
      shifts.map(([start, end]) => stretch(start, end)),
      calendar,
    ).map((run) => run.lies);
  const two: [string, string][] = [
    [`${MONDAY} 08:00`, '12:00'],
    [`${MONDAY} 16:00`, '20:00'],
  ];

  it.each([
    ['an hour after the first of two', '12:30', '13:00', 'LATE'],
    ['half an hour before the second', '15:00', '15:30', 'EARLY'],
    ['in the middle between them', '13:45', '14:15', 'LATE'],
    ['a minute later than the middle', '13:46', '14:16', 'EARLY'],
    ['before both', '06:00', '07:00', 'EARLY'],
    ['after both', '21:00', '22:00', 'LATE'],
  ])('%s', (_what, from, to, expected) => {
    expect(lies(`${MONDAY} ${from}`, to, ...two)).toEqual([expected]);
  });

  it.each([
    ['two hours after a late shift, past midnight', `${TUESDAY} 01:00`, '02:00', [`${MONDAY} 16:00`, '23:00'], 'LATE'],
    ['four hours after it', `${TUESDAY} 03:00`, '04:00', [`${MONDAY} 16:00`, '23:00'], 'UNSCHEDULED'],
    [
      'on the day after a shift until midnight',
      `${TUESDAY} 05:00`,
      '06:00',
      [`${MONDAY} 16:00`, '00:00'],
      'UNSCHEDULED',
    ],
    ['two hours before an early shift', `${MONDAY} 22:00`, '23:00', [`${TUESDAY} 01:00`, '09:00'], 'EARLY'],
    ['four hours before it', `${MONDAY} 20:00`, '21:00', [`${TUESDAY} 01:00`, '09:00'], 'UNSCHEDULED'],
    ['nine hours before a shift of the same day', `${MONDAY} 06:00`, '07:00', [`${MONDAY} 16:00`, '20:00'], 'EARLY'],
    ['nine hours after one', `${MONDAY} 17:00`, '18:00', [`${MONDAY} 06:00`, '08:00'], 'LATE'],
  ] as const)('%s', (_what, from, to, published, expected) => {
    expect(lies(from, to, [...published])).toEqual([expected]);
  });

  it('nowhere near when nothing was published', () => {
    expect(lies(`${MONDAY} 08:00`, '09:00')).toEqual(['UNSCHEDULED']);
  });

  it('on both sides of a shift that it covers', () => {
    expect(lies(`${MONDAY} 07:00`, '13:00', [`${MONDAY} 08:00`, '12:00'])).toEqual(['EARLY', 'LATE']);
  });
});

describe('early starts and late finishes', () => {
  const rosterWeeksOfSite = new Map([
    [NORTH, new Set([MONDAY])],
    [SOUTH, new Set([MONDAY])],
  ]);

  it('are none on a day without a shift', () => {
    const day = dayOf(ledger({ rosterWeeksOfSite, clockSpans: [work(`${MONDAY} 08:00`, '12:00')] }), MONDAY);
    expect(day).toMatchObject({ outsideScheduleSeconds: 4 * HOUR, earlyStartSeconds: 0, lateFinishSeconds: 0 });
  });

  it('are counted in the local hours of the site', () => {
    const zoneOfSite = new Map([
      [NORTH, 'America/Chicago'],
      [SOUTH, 'America/Denver'],
    ]);
    // Eight o'clock in Chicago is seven in Denver.
    const clockSpans = [work(`${MONDAY} 08:00`, '08:30', { siteId: SOUTH })];
    const day = dayOf(ledger({ rosterWeeksOfSite, zoneOfSite, clockSpans }), MONDAY);
    expect(day.outsideScheduleByHour!.map((seconds, hour) => [hour, seconds]).filter(([, s]) => s! > 0)).toEqual([
      [7, 30 * MINUTE],
    ]);
  });
});

describe('leave on a day', () => {
  const seconds = (leaves: ReturnType<typeof leave>[], shifts: ReturnType<typeof shift>[] = [], day = MONDAY) =>
    leaveSecondsOn(dayNumberOf(day), leaves, shifts, calendar);
  const whole = [leave(`${MONDAY} 00:00`, `${TUESDAY} 00:00`)];

  it('is what was planned in a week with a shift of hers, the first and the last day of it', () => {
    expect(seconds(whole, [shift(`${MONDAY} 08:00`, '14:00')])).toBe(6 * HOUR);
    // Planned on Sunday alone: nothing was planned on Monday.
    expect(seconds(whole, [shift('2026-03-08 08:00', '14:00')])).toBe(0);
    expect(seconds(whole, [shift(`${MONDAY} 00:00`, '06:00')])).toBe(6 * HOUR);
  });

  it('is the day of the contract in a week without one: shifts of the weeks beside it tell nothing', () => {
    for (const day of ['2026-03-01', '2026-03-09']) {
      expect(seconds(whole, [shift(`${day} 08:00`, '14:00')])).toBe(8 * HOUR);
    }
    expect(seconds(whole, [shift('2026-03-09 00:00', '06:00')])).toBe(8 * HOUR);
  });

  it('is eight hours where the contract states none, and a fifth of the week where it does', () => {
    const of = (weeklySeconds: number | null) =>
      leaveSecondsOn(
        dayNumberOf(MONDAY),
        whole,
        [],
        staffCalendar(ledger({ contracts: [contract({ weeklySeconds })] })),
      );
    expect([of(null), of(30 * HOUR)]).toEqual([8 * HOUR, 6 * HOUR]);
  });

  it('counts on a weekend for a part of a day, and not for a whole one', () => {
    expect(seconds([leave('2026-03-07 00:00', '2026-03-08 00:00')], [], '2026-03-07')).toBe(0);
    expect(seconds([leave('2026-03-07 09:00', '11:00')], [], '2026-03-07')).toBe(2 * HOUR);
  });

  it('belongs to the site of that day’s shift, else to the home site', () => {
    const shifts = [
      shift('2026-03-01 18:00', '23:00', { siteId: NORTH }),
      shift(`${MONDAY} 08:00`, '12:00', { siteId: SOUTH }),
      shift(`${TUESDAY} 08:00`, '12:00', { siteId: NORTH }),
    ];
    const sites = (of: typeof shifts, leaves = whole) =>
      factsOfWeek(ledger({ shifts: of, leaves }), MONDAY)
        .workDays.filter(({ leaveSeconds }) => leaveSeconds > 0)
        .map(({ workday, siteId, leaveSeconds }) => [workday, siteId, leaveSeconds / HOUR]);
    expect(sites(shifts)).toEqual([[MONDAY, SOUTH, 4]]);
    expect(sites([])).toEqual([[MONDAY, NORTH, 8]]);
    expect(sites([shift('2026-03-01 20:00', `${MONDAY} 04:00`, { siteId: SOUTH }), shifts[2]!])).toEqual([
      [MONDAY, SOUTH, 4],
    ]);
  });
});

describe('off-clock work around shifts', () => {
  const rests = (taskLogs: ReturnType<typeof task>[], clockSpans: ReturnType<typeof work>[]) =>
    factsOfWeek(ledger({ taskLogs, clockSpans }), MONDAY)
      .violations.filter(({ kind }) => kind === 'REST_SHORT')
      .map(({ workday, actual }) => [workday, actual / HOUR]);
  const late = work(`${MONDAY} 14:00`, '22:00');

  it('less than four hours before a shift begins it: the rest ends with the first of it', () => {
    const tuesday = work(`${TUESDAY} 10:00`, '12:00');
    // 22:00 to 06:30, and the shift at 10:00 goes on from there.
    expect(rests([task(`${TUESDAY} 06:30`, '07:00')], [late, tuesday])).toEqual([[TUESDAY, 8.5]]);
  });

  it('between two shifts joins them to one block and not the one shift to the other', () => {
    const early = work(`${TUESDAY} 03:00`, '05:00');
    // Charting until 00:30: the rest from then to 03:00, although both are nearer than four hours.
    expect(rests([task(`${MONDAY} 23:00`, `${TUESDAY} 00:30`)], [late, early])).toEqual([[TUESDAY, 2.5]]);
  });

  it('four hours after a shift stands by itself', () => {
    // 22:00 to 02:00 is four hours: a block of Tuesday, and a rest of four hours before it.
    expect(rests([task(`${TUESDAY} 02:00`, '02:30')], [late])).toEqual([[TUESDAY, 4]]);
    expect(rests([task(`${TUESDAY} 01:59`, '02:30')], [late])).toEqual([]);
  });
});
