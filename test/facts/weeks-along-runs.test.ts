import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../server/domain/time/civil-date.js';
import { batchesOf } from '../../server/facts/drain/batches.js';
import { withoutOverlap } from '../../server/facts/reading/dated-terms.js';
import { weeksAlongRuns } from '../../server/facts/recompute/weeks-along-runs.js';

const daysFrom = (first: string, count: number) => Array.from({ length: count }, (_, n) => addDays(first, n));

describe('weeks along runs of worked days', () => {
  it('are none when the stale week has a day off', () => {
    expect(weeksAlongRuns(['2026-03-09'], new Set(daysFrom('2026-03-10', 13)), 'MONDAY')).toEqual([]);
  });

  it('go on to the end of an unbroken run, to either side', () => {
    // Worked from 25 February to 24 March without a day off; the week of 9 March is stale.
    const worked = new Set(daysFrom('2026-02-25', 28));
    expect(weeksAlongRuns(['2026-03-09'], worked, 'MONDAY').toSorted()).toEqual([
      '2026-02-23',
      '2026-03-02',
      '2026-03-16',
      '2026-03-23',
    ]);
  });

  it('follow another beginning of the workweek, over the week that it cut short', () => {
    const worked = new Set(daysFrom('2026-03-02', 14));
    const dated = [
      { from: '1900-01-01', weekday: 'MONDAY' as const },
      { from: '2026-03-11', weekday: 'WEDNESDAY' as const },
    ];
    // The workweek of 9 March has two days, then those from Wednesday on follow.
    expect(weeksAlongRuns(['2026-03-02'], worked, dated)).toEqual(['2026-03-09', '2026-03-11']);
  });

  it('leave out weeks that are stale already', () => {
    const worked = new Set(daysFrom('2026-03-02', 14));
    expect(weeksAlongRuns(['2026-03-02', '2026-03-09'], worked, 'MONDAY')).toEqual([]);
  });
});

describe('batches of people', () => {
  it('hold about equal work, split nobody and keep the order', () => {
    const people = ['a', 'b', 'c', 'd'].map((staffMemberId) => ({ staffMemberId, weeks: 50 }));
    expect(batchesOf(people)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(batchesOf([{ staffMemberId: 'a', weeks: 5000 }])).toEqual([['a']]);
    expect(batchesOf([])).toEqual([]);
  });
});

describe('dated terms', () => {
  it('end the day before the next ones begin, or earlier if they say so', () => {
    expect(
      withoutOverlap([
        { validFrom: '2026-01-01', validTo: null },
        { validFrom: '2026-03-01', validTo: '2026-03-15' },
        { validFrom: '2026-04-01', validTo: null },
      ]),
    ).toEqual([
      { validFrom: '2026-01-01', validTo: '2026-02-28' },
      { validFrom: '2026-03-01', validTo: '2026-03-15' },
      { validFrom: '2026-04-01', validTo: null },
    ]);
  });
});
