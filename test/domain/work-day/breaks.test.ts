import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE, NORTH, SOUTH, contract, dayOf, factsOfWeek, ledger, meal, task, work } from '../builders.js';

const DAY = '2026-03-02';
const on = (time: string): string => `${DAY} ${time}`;
/** 08:00 to 16:30 with a gap from 12:00 of so many minutes. */
const withGap = (minutes: number) => [
  work(on('08:00'), '12:00'),
  work(on(`12:${String(minutes).padStart(2, '0')}`), '16:30'),
];

describe('a gap between two stretches on the clock', () => {
  it.each([
    // minutes, worked, rest, meal
    [5, 8.5 * HOUR, 5 * MINUTE, 0],
    [20, 8.5 * HOUR, 20 * MINUTE, 0],
    [21, 8.5 * HOUR, 21 * MINUTE, 0],
    [29, 8.5 * HOUR, 29 * MINUTE, 0],
    [30, 8 * HOUR, 0, 30 * MINUTE],
    [45, 7.75 * HOUR, 0, 45 * MINUTE],
  ])('of %d min', (minutes, workedSeconds, restSeconds, mealSeconds) => {
    expect(dayOf(ledger({ clockSpans: withGap(minutes) }), DAY)).toMatchObject({
      workedSeconds,
      restSeconds,
      mealSeconds,
      shifts: 1,
    });
  });

  it('of four hours parts two shifts; a minute less does not', () => {
    const apart = ledger({ clockSpans: [work(on('06:00'), '10:00'), work(on('14:00'), '18:00')] });
    const joined = ledger({ clockSpans: [work(on('06:00'), '10:00'), work(on('13:59'), '18:00')] });
    expect(dayOf(apart, DAY)).toMatchObject({ shifts: 2, daysWorked: 1, mealSeconds: 0, workedSeconds: 8 * HOUR });
    expect(dayOf(joined, DAY)).toMatchObject({ shifts: 1, daysWorked: 1, mealSeconds: 239 * MINUTE });
  });
});

describe('a recorded meal', () => {
  it('counts the same inside a stretch of work and between two', () => {
    const inside = ledger({ clockSpans: [work(on('08:00'), '16:30'), meal(on('12:00'), '12:30')] });
    const between = ledger({
      clockSpans: [work(on('08:00'), '12:00'), meal(on('12:00'), '12:30'), work(on('12:30'), '16:30')],
    });
    expect(dayOf(inside, DAY)).toEqual(dayOf(between, DAY));
    expect(dayOf(inside, DAY)).toMatchObject({ workedSeconds: 8 * HOUR, mealSeconds: 30 * MINUTE });
  });

  it('joins the gap it lies in: 12:00 to 13:00 off the clock is one meal of an hour', () => {
    const spans = [work(on('08:00'), '12:00'), meal(on('12:15'), '12:45'), work(on('13:00'), '17:00')];
    expect(dayOf(ledger({ clockSpans: spans }), DAY)).toMatchObject({ workedSeconds: 8 * HOUR, mealSeconds: HOUR });
  });

  it('as a task counts like a meal on the clock', () => {
    const paper = ledger({
      clockSpans: [work(on('08:00'), '16:30')],
      taskLogs: [task(on('12:00'), '12:30', { category: 'MEAL' })],
    });
    expect(dayOf(paper, DAY)).toMatchObject({ workedSeconds: 8 * HOUR, mealSeconds: 30 * MINUTE, unmappedSeconds: 0 });
  });

  it('of an hour with ten minutes of work keeps a relieved piece of 40: the task alone is added to worked', () => {
    const paper = ledger({
      clockSpans: [work(on('08:00'), '17:00'), meal(on('12:00'), '13:00')],
      taskLogs: [task(on('12:10'), '12:20')],
    });
    // 9 h − 60 min + 10 min
    expect(dayOf(paper, DAY)).toMatchObject({ workedSeconds: 8 * HOUR + 10 * MINUTE, mealSeconds: 50 * MINUTE });
    expect(factsOfWeek(paper, DAY).violations).toMatchObject([{ kind: 'MEAL_INTERRUPTED', severity: 'INFO' }]);
  });

  it('at the end of a shift is rest, not work', () => {
    const spans = [work(on('08:00'), '16:00'), meal(on('16:00'), '16:30')];
    expect(dayOf(ledger({ clockSpans: spans }), DAY)).toMatchObject({ workedSeconds: 8 * HOUR, mealSeconds: 0 });
  });
});

describe('two sites', () => {
  const twoSites = (leaveAt: string, arriveAt: string) => [
    work(on('08:00'), leaveAt, { siteId: NORTH }),
    work(on(arriveAt), '17:00', { siteId: SOUTH }),
  ];
  const bySite = (spans: ReturnType<typeof twoSites>) =>
    Object.fromEntries(factsOfWeek(ledger({ clockSpans: spans }), DAY).workDays.map((day) => [day.siteId, day]));

  it('90 min on the way are worked, at the site left, and wait for confirmation', () => {
    const days = bySite(twoSites('12:00', '13:30'));
    expect(days[NORTH]).toMatchObject({ workedSeconds: 5.5 * HOUR, travelSeconds: 90 * MINUTE, mealSeconds: 0 });
    expect(days[SOUTH]).toMatchObject({ workedSeconds: 3.5 * HOUR, travelSeconds: 0, shifts: 0, daysWorked: 0 });
  });

  it('91 min are no travel', () => {
    const days = bySite(twoSites('12:00', '13:31'));
    expect(days[NORTH]).toMatchObject({ workedSeconds: 4 * HOUR, travelSeconds: 0 });
  });

  it('a meal recorded on the way is a meal, the rest of it travel', () => {
    const spans = [...twoSites('12:00', '13:15'), meal(on('12:30'), '13:00')];
    expect(bySite(spans)[NORTH]).toMatchObject({ travelSeconds: 45 * MINUTE, mealSeconds: 30 * MINUTE });
  });

  it('overlap counts once, for the span that began earlier, and is flagged', () => {
    const spans = [work(on('08:00'), '12:30'), work(on('12:00'), '16:00', { siteId: SOUTH })];
    const days = bySite(spans);
    expect(days[NORTH]).toMatchObject({ workedSeconds: 4.5 * HOUR, siteOverlapSeconds: 30 * MINUTE });
    expect(days[SOUTH]).toMatchObject({ workedSeconds: 3.5 * HOUR, siteOverlapSeconds: 0 });
  });

  it('overtime belongs to the site of the span that earned it', () => {
    const spans = [2, 3, 4, 5].map((day) => work(`2026-03-0${day} 08:00`, '18:00'));
    const friday = work('2026-03-06 08:00', '12:00', { siteId: SOUTH });
    const { workDays } = factsOfWeek(ledger({ clockSpans: [...spans, friday] }), DAY);
    expect(workDays.map((day) => [day.siteId, day.overtimeSeconds / HOUR])).toEqual([
      [NORTH, 0],
      [NORTH, 0],
      [NORTH, 0],
      [NORTH, 0],
      [SOUTH, 4],
    ]);
  });
});

describe('time kept by tasks', () => {
  const contracts = [contract({ timekeeping: 'TASKS' })];
  const byTasks = (secondStart: string) =>
    ledger({ contracts, taskLogs: [task(on('08:00'), '10:00'), task(on(secondStart), '12:00')] });

  it('bridges a gap of 20 min, and marks the day', () => {
    expect(dayOf(byTasks('10:20'), DAY)).toMatchObject({
      workedSeconds: 4 * HOUR,
      unloggedSeconds: 20 * MINUTE,
      restSeconds: 0,
      basisTasks: true,
      offClockSeconds: null,
    });
  });

  it.each(['10:21', '10:29', '10:30'])('does not bridge the gap until %s', (start) => {
    const day = dayOf(byTasks(start), DAY);
    expect(day.workedSeconds).toBe(day.clinicalSeconds);
  });

  it('holds where the contract says CLOCK but the home site has no clock at all', () => {
    const paper = ledger({
      feedsOfSite: new Map([[NORTH, new Set(['TASK'] as const)]]),
      taskLogs: [task(on('08:00'), '12:00')],
    });
    expect(dayOf(paper, DAY)).toMatchObject({ workedSeconds: 4 * HOUR, basisTasks: true });
  });

  it('does not hold on a day without a punch where the home site has a clock: that is off-clock work', () => {
    const paper = ledger({ taskLogs: [task(on('08:00'), '12:00')] });
    expect(dayOf(paper, DAY)).toMatchObject({ workedSeconds: 0, offClockSeconds: 4 * HOUR, basisTasks: false });
  });
});

describe('midnight', () => {
  it('splits worked time and tasks, not the shift', () => {
    const paper = ledger({
      clockSpans: [work(on('20:00'), '2026-03-03 00:00'), work('2026-03-03 00:00', '04:00')],
      taskLogs: [task(on('23:30'), '2026-03-03 00:30')],
    });
    expect(factsOfWeek(paper, DAY).workDays).toMatchObject([
      { workday: DAY, workedSeconds: 4 * HOUR, clinicalSeconds: 30 * MINUTE, shifts: 1, daysWorked: 1 },
      { workday: '2026-03-03', workedSeconds: 4 * HOUR, clinicalSeconds: 30 * MINUTE, shifts: 0, daysWorked: 0 },
    ]);
  });

  it('of the home site decides, though she works in another zone', () => {
    const zoneOfSite = new Map([
      [NORTH, 'America/Chicago'],
      [SOUTH, 'America/New_York'],
    ]);
    // 23:30 to 01:00 in New York is 22:30 to 24:00 at home.
    const spans = [work(on('23:30'), '01:00', { siteId: SOUTH, zone: 'America/New_York' })];
    expect(factsOfWeek(ledger({ zoneOfSite, clockSpans: spans }), DAY).workDays).toMatchObject([
      { workday: DAY, siteId: SOUTH, workedSeconds: 1.5 * HOUR },
    ]);
  });
});
