import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { divideByDegree, equalShare } from '../../../server/domain/work-day/largest-remainder.js';
import { HOUR, MA, MINUTE, NORTH, dayOf, ledger, rest, task, visit, work } from '../builders.js';

const DAY = '2026-03-02';
const on = (time: string): string => `${DAY} ${time}`;
const dayWith = (...taskLogs: ReturnType<typeof task>[]) =>
  dayOf(ledger({ clockSpans: [work(on('08:00'), '12:00')], taskLogs }), DAY);

describe('task time', () => {
  it('is divided where two tasks go on at once', () => {
    const day = dayWith(task(on('08:00'), '09:00'), task(on('08:30'), '09:30', { category: 'ADMINISTRATIVE' }));
    // 30 min alone + 30 min halved, each
    expect(day).toMatchObject({
      clinicalSeconds: 45 * MINUTE,
      administrativeSeconds: 45 * MINUTE,
      multitaskedSeconds: 30 * MINUTE,
      unloggedSeconds: 2.5 * HOUR,
    });
  });

  it('is divided once a day, the odd second going to the larger remainder and then to the first kind', () => {
    const day = dayWith(
      task(on('08:00:00'), '08:00:05'),
      task(on('08:00:00'), '08:00:05', { category: 'COORDINATION' }),
      task(on('09:00:00'), '09:00:05'),
      task(on('09:00:00'), '09:00:05', { category: 'COORDINATION' }),
    );
    // twice five seconds halved is five each: dividing each time would have given six and four
    expect([day.clinicalSeconds, day.coordinationSeconds]).toEqual([5, 5]);
  });

  it('counts inside worked time only', () => {
    expect(dayWith(task(on('07:00'), '08:30'))).toMatchObject({
      clinicalSeconds: 30 * MINUTE,
      offClockSeconds: HOUR,
    });
  });

  it('without a mapping is unmapped, and of kind OTHER outside the split', () => {
    expect(
      dayWith(task(on('08:00'), '08:30', { category: null }), task(on('09:00'), '10:00', { category: 'OTHER' })),
    ).toMatchObject({ unmappedSeconds: 30 * MINUTE, otherSeconds: HOUR, clinicalSeconds: 0 });
  });

  it('takes precedence over a rest in which it was done', () => {
    const paper = ledger({
      clockSpans: [work(on('08:00'), '12:00'), rest(on('10:00'), '10:15')],
      taskLogs: [task(on('10:10'), '10:20')],
    });
    expect(dayOf(paper, DAY)).toMatchObject({ restSeconds: 10 * MINUTE, clinicalSeconds: 10 * MINUTE });
  });

  it('is unknown, not zero, where no source logs tasks', () => {
    const paper = ledger({
      feedsOfSite: new Map([[NORTH, new Set(['CLOCK'] as const)]]),
      clockSpans: [work(on('08:00'), '12:00')],
    });
    expect(dayOf(paper, DAY)).toMatchObject({
      workedSeconds: 4 * HOUR,
      clinicalSeconds: null,
      unloggedSeconds: null,
      switches: null,
      offClockSeconds: null,
      visitUnits: null,
      scheduledSeconds: null,
    });
  });
});

describe('switches', () => {
  const vitals = (from: string, to: string) => task(on(from), to, { activityId: 'vitals' });
  const phone = (from: string, to: string) => task(on(from), to, { activityId: 'phone' });

  it('are consecutive tasks of different activity, at most five minutes apart', () => {
    expect(dayWith(vitals('08:00', '08:10'), phone('08:15', '08:20'), vitals('08:20', '08:30')).switches).toBe(2);
    expect(dayWith(vitals('08:00', '08:10'), phone('08:16', '08:20')).switches).toBe(0);
    expect(dayWith(vitals('08:00', '08:10'), vitals('08:12', '08:20')).switches).toBe(0);
  });
});

describe('the longest stretch', () => {
  it('runs from break to break, over several tasks and unlogged time', () => {
    const paper = ledger({
      clockSpans: [work(on('08:00'), '13:00'), rest(on('11:00'), '11:10'), work(on('13:30'), '16:00')],
    });
    expect(dayOf(paper, DAY).longestStretchSeconds).toBe(3 * HOUR);
  });
});

describe('a division by the largest remainder', () => {
  it('gives whole seconds that sum to the time covered, each less than one from its exact share', () => {
    const parts = fc
      .dictionary(fc.integer({ min: 2, max: 30 }).map(String), fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }))
      .map((found) => new Map(Object.entries(found).map(([degree, counts]) => [Number(degree), counts])));
    fc.assert(
      fc.property(parts, fc.nat(1000), (counts, alone) => {
        // Time with n tasks at once, counted n-fold, is divisible by n.
        const exact = new Map<number, number[]>([[1, [alone, 0, 0, 0, 0]]]);
        for (const [degree, seconds] of counts) {
          const sum = seconds.reduce((a, b) => a + b, 0);
          exact.set(degree, [seconds[0]! + ((degree - (sum % degree)) % degree), ...seconds.slice(1)]);
        }
        const divided = divideByDegree(exact);
        const shares = [0, 1, 2, 3, 4].map((kind) =>
          [...exact].reduce((sum, [degree, seconds]) => sum + seconds[kind]! / degree, 0),
        );
        expect(divided.reduce((a, b) => a + b, 0)).toBe(Math.round(shares.reduce((a, b) => a + b, 0)));
        divided.forEach((seconds, kind) => expect(Math.abs(seconds - shares[kind]!)).toBeLessThan(1.000001));
      }),
    );
  });

  it('of one visit among three attendants sums to one visit', () => {
    expect([0, 1, 2].map((index) => equalShare(1_000_000, 3, index))).toEqual([333_334, 333_333, 333_333]);
    expect(() => equalShare(1, 2, 2)).toThrow(RangeError);
  });
});

describe('visits', () => {
  const withVisits = (...visits: ReturnType<typeof visit>[]) =>
    dayOf(
      ledger({
        feedsOfSite: new Map([[NORTH, new Set(['CLOCK', 'VISIT'] as const)]]),
        clockSpans: [work(on('08:00'), '12:00')],
        visits,
      }),
      DAY,
    );

  it('are shared among the attendants, with their time', () => {
    const shared = visit(on('09:00'), '09:30', { attendantIds: [MA, 'staff-2'], isReturning: true, taskSeconds: 601 });
    expect(withVisits(shared)).toMatchObject({
      visitUnits: 500_000,
      returningVisitUnits: 500_000,
      visitSeconds: 301,
      timedVisitUnits: 500_000,
    });
  });

  it('without tasks last as long as she worked in them; without an end their time is unknown', () => {
    expect(withVisits(visit(on('11:50'), '12:20'), visit(on('10:00'), null))).toMatchObject({
      visitUnits: 2_000_000,
      visitSeconds: 10 * MINUTE,
      timedVisitUnits: 1_000_000,
    });
    expect(withVisits(visit(on('10:00'), null))).toMatchObject({ visitSeconds: null, timedVisitUnits: 0 });
  });

  it('count when completed; a returning patient is unknown where no patient is known', () => {
    expect(withVisits(visit(on('09:00'), '09:30', { status: 'NO_SHOW' })).visitUnits).toBe(0);
    expect(withVisits(visit(on('09:00'), '09:30')).returningVisitUnits).toBeNull();
  });
});
