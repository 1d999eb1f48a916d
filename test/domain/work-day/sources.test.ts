import { describe, expect, it } from '@jest/globals';
import type { SourceFeed } from '../../../server/domain/ledger.js';
import { gapsFound } from '../../../server/domain/work-day/breaks-found.js';
import type { PresenceSpan } from '../../../server/domain/work-day/presence.js';
import { staffTime } from '../../../server/domain/work-day/staff-time.js';
import {
  contract,
  dayOf,
  factsOfWeek,
  HOUR,
  ledger,
  MA,
  meal,
  MINUTE,
  NORTH,
  shift,
  SOUTH,
  stretch,
  task,
  visit,
  work,
} from '../builders.js';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
const on = (time: string): string => `${MONDAY} ${time}`;
const feeds = (...of: SourceFeed[]) => new Map([[NORTH, new Set(of)]]);

describe('what worked time rests on', () => {
  const basisOf = (parts: Parameters<typeof ledger>[0]) =>
    factsOfWeek(ledger({ feedsOfSite: feeds('TASK'), ...parts }), MONDAY).workDays.map(({ workday, basisTasks }) => [
      workday,
      basisTasks,
    ]);
  const taskLogs = [task(on('08:00'), '10:00'), task(`${TUESDAY} 08:00`, '10:00')];

  it('is tasks where the home site has no clock and nothing was punched; the clock on a day that a punch touches', () => {
    expect(basisOf({ taskLogs })).toEqual([
      [MONDAY, true],
      [TUESDAY, true],
    ]);
    expect(basisOf({ taskLogs, clockSpans: [work(on('22:00'), `${TUESDAY} 02:00`)] })).toEqual([
      [MONDAY, false],
      [TUESDAY, false],
    ]);
    // A span until midnight ends in the day before it.
    expect(basisOf({ taskLogs, clockSpans: [work(on('22:00'), `${TUESDAY} 00:00`)] })).toEqual([
      [MONDAY, false],
      [TUESDAY, true],
    ]);
  });

  it('is tasks at a home site of which no source is known', () => {
    expect(basisOf({ taskLogs, feedsOfSite: new Map() })).toEqual([
      [MONDAY, true],
      [TUESDAY, true],
    ]);
  });

  it('lets a meal on the clock count only where the clock does', () => {
    const parts = { taskLogs: [task(on('08:00'), '16:30')], clockSpans: [meal(on('12:00'), '12:30')] };
    expect(dayOf(ledger({ ...parts, contracts: [contract({ timekeeping: 'TASKS' })] }), MONDAY)).toMatchObject({
      workedSeconds: 8.5 * HOUR,
      mealSeconds: 0,
    });
  });

  it('by tasks takes a longer gap for no meal, and the day begins with its own tasks', () => {
    const contracts = [contract({ timekeeping: 'TASKS' })];
    const gap = [task(on('08:00'), '10:00'), task(on('10:25'), '12:00')];
    expect(dayOf(ledger({ contracts, taskLogs: gap }), MONDAY)).toMatchObject({ mealSeconds: 0, restSeconds: 0 });
    // Nothing on Tuesday: its gaps are no time at all.
    const apart = [task(on('08:00'), '10:00'), task('2026-03-04 08:00', '09:00')];
    expect(
      factsOfWeek(ledger({ contracts, taskLogs: apart }), MONDAY).workDays.map((day) => day.workedSeconds),
    ).toEqual([2 * HOUR, HOUR]);
  });
});

describe('the meals of a shift are known', () => {
  const recordings = (...clockSpans: ReturnType<typeof work>[]) =>
    staffTime(ledger({ clockSpans })).shifts.map(({ mealRecording }) => mealRecording);
  const part = (from: string, to: string, mealRecording: 'PUNCHED' | 'AUTO_DEDUCT' | 'NONE') =>
    work(on(from), to, { mealRecording });

  it('as much as by the source that knows least of them', () => {
    expect(recordings(part('08:00', '12:00', 'PUNCHED'), part('12:30', '16:00', 'AUTO_DEDUCT'))).toEqual([
      'AUTO_DEDUCT',
    ]);
    expect(recordings(part('08:00', '12:00', 'NONE'), part('12:30', '16:00', 'PUNCHED'))).toEqual(['NONE']);
    expect(recordings(part('08:00', '12:00', 'NONE'), part('12:30', '16:00', 'AUTO_DEDUCT'))).toEqual(['AUTO_DEDUCT']);
  });

  it('by its own spans, not by those of the shift before or after', () => {
    expect(
      recordings(
        part('02:00', '06:00', 'AUTO_DEDUCT'),
        part('10:00', '14:00', 'PUNCHED'),
        part('18:00', '22:00', 'NONE'),
      ),
    ).toEqual(['AUTO_DEDUCT', 'PUNCHED', 'NONE']);
  });

  it('by no source where a part of it rests on tasks', () => {
    const mixed = ledger({
      feedsOfSite: feeds('TASK'),
      clockSpans: [work(on('20:00'), `${TUESDAY} 00:00`)],
      taskLogs: [task(`${TUESDAY} 00:00`, '05:00')],
    });
    expect(staffTime(mixed).shifts.map(({ mealRecording }) => mealRecording)).toEqual(['NONE']);
  });
});

describe('the breaks of a shift', () => {
  const span = (start: number, end: number, basis: PresenceSpan['basis'] = 'CLOCK', siteId = NORTH): PresenceSpan => ({
    start,
    end,
    basis,
    siteId,
  });
  const breaks = (spans: PresenceSpan[], meals: { start: number; end: number }[] = []) =>
    gapsFound(spans, meals).breaks;

  it('are gaps and recorded meals, joined where they touch, and recorded where a part of them is', () => {
    const spans = [span(0, 10), span(20, 100)];
    const joined = [{ start: 10, end: 30, isRecorded: true, basis: 'CLOCK' }];
    expect(breaks(spans, [{ start: 20, end: 30 }])).toEqual(joined);
    expect(breaks(spans, [{ start: 15, end: 30 }])).toEqual(joined);
    expect(breaks(spans, [{ start: 5, end: 10 }])).toEqual([{ ...joined[0], start: 5, end: 20 }]);
    expect(breaks(spans, [{ start: 21, end: 30 }])).toEqual([
      { start: 10, end: 20, isRecorded: false, basis: 'CLOCK' },
      { start: 21, end: 30, isRecorded: true, basis: 'CLOCK' },
    ]);
  });

  it('are gaps between tasks only with tasks on both sides', () => {
    const basis = (before: PresenceSpan['basis'], after: PresenceSpan['basis']) =>
      breaks([span(0, 10, before), span(20, 30, after)])[0]!.basis;
    expect([basis('TASKS', 'TASKS'), basis('TASKS', 'CLOCK'), basis('CLOCK', 'TASKS')]).toEqual([
      'TASKS',
      'CLOCK',
      'CLOCK',
    ]);
  });
});

describe('a fact that a site has no source for', () => {
  const rows = (parts: Parameters<typeof ledger>[0]) =>
    Object.fromEntries(
      factsOfWeek(ledger({ feedsOfSite: feeds('CLOCK', 'TASK'), ...parts }), MONDAY).workDays.map((day) => [
        day.siteId,
        day,
      ]),
    );
  const south = { siteId: SOUTH };

  it('is unknown', () => {
    expect(rows({ clockSpans: [work(on('08:00'), '12:00', south)] })[SOUTH]).toMatchObject({
      workedSeconds: 4 * HOUR,
      clinicalSeconds: null,
      offClockSeconds: null,
      visitUnits: null,
      visitSeconds: null,
    });
  });

  it('is unknown of work off the clock where the site has none, although its tasks are known', () => {
    const parts = { clockSpans: [work(on('08:00'), '12:00', south)], taskLogs: [task(on('09:00'), '10:00', south)] };
    expect(rows(parts)[SOUTH]).toMatchObject({ clinicalSeconds: HOUR, offClockSeconds: null });
  });

  it('is known all the same where something of it is on record', () => {
    const clockSpans = [work(on('08:00'), '12:00', south)];
    const taskLogs = [task(on('09:00'), '10:00', south), task(on('18:00'), '18:30', south)];
    const visits = [visit(on('09:00'), '09:20', south)];
    expect(rows({ clockSpans, taskLogs, visits })[SOUTH]).toMatchObject({
      clinicalSeconds: HOUR,
      offClockSeconds: 30 * MINUTE,
      visitUnits: 1_000_000,
      visitSeconds: 20 * MINUTE,
    });
    expect(rows({ shifts: [shift(on('08:00'), '12:00', south)] })[SOUTH]?.scheduledSeconds).toBe(4 * HOUR);
  });

  it('is none, not unknown, where the site has one that tells of nothing', () => {
    const day = dayOf(
      ledger({ feedsOfSite: feeds('CLOCK', 'TASK', 'VISIT'), clockSpans: [work(on('08:00'), '12:00')] }),
      MONDAY,
    );
    expect(day).toMatchObject({ clinicalSeconds: 0, offClockSeconds: 0, visitUnits: 0, visitSeconds: 0 });
  });
});

describe('visits', () => {
  const withVisits = (...visits: ReturnType<typeof visit>[]) =>
    dayOf(ledger({ feedsOfSite: feeds('CLOCK', 'VISIT'), clockSpans: [work(on('08:00'), '12:00')], visits }), MONDAY);

  it('are hers where she attended, and of the week that is asked about', () => {
    const others = visit(on('09:00'), '09:30', { attendantIds: ['staff-2'] });
    const second = visit(on('10:00'), '10:30', { attendantIds: ['staff-0', MA, 'staff-2'] });
    const nextWeek = visit('2026-03-09 09:00', '09:30');
    expect(withVisits(others, second, nextWeek)).toMatchObject({ visitUnits: 333_333, visitSeconds: 600 });
  });

  it('of returning patients are counted until one is not known', () => {
    const of = (isReturning: boolean | null) => visit(on('09:00'), '09:30', { isReturning });
    expect(withVisits(of(true), of(false))).toMatchObject({ visitUnits: 2_000_000, returningVisitUnits: 1_000_000 });
    expect(withVisits(of(null), of(true)).returningVisitUnits).toBeNull();
  });

  it('have no known time where they end no later than they begin, or outside her work', () => {
    const start = stretch(on('09:00'), '10:00').start;
    const unknown = { visitUnits: 1_000_000, visitSeconds: null, timedVisitUnits: 0 };
    expect(withVisits(visit(on('09:00'), null, { end: start }))).toMatchObject(unknown);
    expect(withVisits(visit(on('09:00'), null, { end: start - MINUTE }))).toMatchObject(unknown);
    expect(withVisits(visit(on('13:00'), '13:30'))).toMatchObject(unknown);
  });
});
