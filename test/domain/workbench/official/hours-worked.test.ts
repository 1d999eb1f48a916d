import { describe, expect, it } from '@jest/globals';
import { MONDAY, meal, onlyWeek, rest, task, work } from '../ask.js';
import type { Official } from './week.js';
import { answerTo, days, hoursOf } from './week.js';

interface Worked extends Official {
  readonly worked: number;
}

const CHICAGO = { zone: 'America/Chicago' };
const LONDON = { zone: 'Europe/London' };
const night = (date: string, next: string) => [work(`${date} 23:00`, `${next} 07:30`), meal(`${next} 03:00`, '03:30')];

const CASES: readonly Worked[] = [
  {
    id: '785.18',
    source: 'O: rests of fifteen and twenty minutes are work',
    spans: [
      work(`${MONDAY} 08:00`, '16:30'),
      rest(`${MONDAY} 10:00`, '10:15'),
      meal(`${MONDAY} 12:00`, '12:30'),
      rest(`${MONDAY} 14:30`, '14:50'),
    ],
    worked: 8,
  },
  {
    id: '785.18, between punches',
    source: 'O rule: twenty minutes off the clock are a rest, and work',
    spans: [work(`${MONDAY} 08:00`, '10:00'), work(`${MONDAY} 10:20`, '12:00')],
    worked: 4,
  },
  {
    id: '785.19, between punches',
    source: 'O rule: thirty minutes are a meal',
    spans: [work(`${MONDAY} 08:00`, '10:00'), work(`${MONDAY} 10:30`, '12:00')],
    worked: 3.5,
  },
  {
    id: '785.19, twenty-nine minutes',
    source: 'O rule, D numbers: too short for a meal, and work',
    spans: [work(`${MONDAY} 08:00`, '16:30'), meal(`${MONDAY} 12:00`, '12:29')],
    worked: 8.5,
  },
  {
    id: '785.19, a call during the meal',
    source: 'O rule: not relieved, and all of it is work',
    spans: [work(`${MONDAY} 08:00`, '16:30'), meal(`${MONDAY} 12:00`, '12:30'), task(`${MONDAY} 12:10`, '12:20')],
    worked: 8.5,
  },
  {
    id: '785.19, a call in an hour’s meal',
    source: 'O rule, D numbers: relieved for half an hour in one piece: the call alone is work',
    spans: [work(`${MONDAY} 08:00`, '17:00'), meal(`${MONDAY} 12:00`, '13:00'), task(`${MONDAY} 12:45`, '12:57')],
    worked: 8.2,
  },
  {
    id: '785.21',
    source: 'M elaws: on duty from 18:00 to 08:00 with leave to sleep is fourteen hours of work',
    spans: [work(`${MONDAY} 18:00`, '2026-03-03 08:00')],
    worked: 14,
  },
  {
    id: 'elaws, clocks go forward',
    source: 'O: 23:00 to 07:30 with half an hour for a meal are seven hours',
    spans: night('2026-03-07', '2026-03-08'),
    more: CHICAGO,
    worked: 7,
  },
  {
    id: 'elaws, clocks go back',
    source: 'O: and nine',
    spans: night('2026-10-31', '2026-11-01'),
    more: CHICAGO,
    worked: 9,
  },
  {
    id: 'London, clocks go forward',
    source: 'D: 22:00 to 06:00 on 29 March 2026 are seven hours',
    spans: [work('2026-03-28 22:00', '2026-03-29 06:00')],
    more: LONDON,
    worked: 7,
  },
  {
    id: 'London, clocks go back',
    source: 'D: and nine on 25 October 2026',
    spans: [work('2026-10-24 22:00', '2026-10-25 06:00')],
    more: LONDON,
    worked: 9,
  },
  {
    id: 'an hour told apart by its offset',
    source: 'D: 01:30 and 01:30 an hour later',
    spans: [{ start: '2026-11-01T01:30:00-05:00', end: '2026-11-01T01:30:00-06:00' }],
    more: CHICAGO,
    worked: 1,
  },
  {
    id: 'Phoenix',
    source: 'D: without clock changes the same night is eight hours',
    spans: night('2026-03-07', '2026-03-08'),
    more: { zone: 'America/Phoenix' },
    worked: 8,
  },
  {
    id: 'Lord Howe Island',
    source: 'D: the clocks go back by half an hour on 5 April 2026',
    spans: [work('2026-04-04 22:00', '2026-04-05 06:00')],
    more: { zone: 'Australia/Lord_Howe' },
    worked: 8.5,
  },
];

describe('29 CFR 785 and clock changes, through the contract', () => {
  it.each(CASES)('$id ($source)', ({ worked, ...official }) => {
    const { weeks } = answerTo('US-FLSA-40', official);
    expect(weeks.reduce((sum, { workedSeconds }) => sum + workedSeconds, 0) / 3600).toBeCloseTo(worked, 9);
  });

  it('a week that loses an hour has forty with eight a night less one', () => {
    const spans = Array.from({ length: 5 }, (_, i) => work(`2026-03-0${4 + i} 00:00`, '08:00'));
    expect(hoursOf(answerTo('US-FLSA-40', { id: '', source: '', spans, more: CHICAGO }))).toEqual([[39, 0, 0]]);
    const more = { ...CHICAGO, workweekStart: { weekday: 'WEDNESDAY', time: '00:00' } };
    // The night of the change and an hour more on each of two days: 39 + 2.
    const longer = spans.map((span, i) => (i < 2 ? { ...span, end: span.end.replace('08:00', '09:00') } : span));
    expect(hoursOf(answerTo('US-FLSA-40', { id: '', source: '', spans: longer, more }))).toEqual([[40, 1, 0]]);
  });
});

describe('rounding of punches, through the contract (29 CFR 785.48, Fact Sheet 53)', () => {
  const seconds = (from: string, to: string, minutes: number, paid: string) =>
    onlyWeek(
      answerTo('US-FLSA-40', {
        id: '',
        source: '',
        spans: [work(`${MONDAY} ${from}`, to)],
        more: { punchRounding: { minutes, paid } },
      }),
    ).workedSeconds / 60;

  it.each([
    ['08:07', '17:07', 15, 540],
    ['08:08', '17:08', 15, 540],
    ['08:07', '17:08', 15, 555],
    ['07:53', '16:52', 15, 525],
    ['08:02', '17:03', 5, 545],
    ['08:03', '17:02', 6, 534],
  ])('in at %s and out at %s by steps of %d minutes are %d', (from, to, step, minutes) => {
    expect(seconds(from, to, step, 'ROUNDED')).toBe(minutes);
  });

  it('Fact Sheet 53, example 2: in at 06:50 and out at 15:37 on five days are 41.25 hours, 1.25 of them overtime', () => {
    const spans = days(1, 1, 1, 1, 1).flatMap(({ start }) => {
      const date = start.slice(0, 10);
      return [work(`${date} 06:50`, '15:37'), meal(`${date} 11:00`, '11:30')];
    });
    const of = (paid: string) =>
      hoursOf(
        answerTo('US-FLSA-40', { id: '', source: '', spans, more: { punchRounding: { minutes: 15, paid } } }),
      )[0]!;
    expect(of('ROUNDED')).toEqual([40, 1.25, 0]);
    expect(of('RAW')[1]).toBeCloseTo(85 / 60, 9);
  });

  it('says whom the drift favours: an employer that always docks, nobody over a day that evens out', () => {
    const rounding = (from: string, to: string) =>
      answerTo('US-FLSA-40', {
        id: '',
        source: '',
        spans: [work(`${MONDAY} ${from}`, to)],
        more: { punchRounding: { minutes: 15, paid: 'RAW' } },
      }).rounding;
    expect(rounding('08:08', '17:07')).toMatchObject({ driftSeconds: -14 * 60, favours: 'EMPLOYER', paid: 'RAW' });
    expect(rounding('08:07', '17:08')).toMatchObject({ driftSeconds: 14 * 60, favours: 'STAFF' });
    expect(rounding('08:05', '17:05')).toMatchObject({ driftSeconds: 0, favours: 'NEITHER' });
  });
});

describe('8 and 80, through the contract (29 CFR 778.601)', () => {
  const HOSPITAL = { organizationType: 'HOSPITAL' };
  const fortnight = (...hours: number[]) => hours;

  it.each([
    ['E01: ten days of eight', fortnight(8, 8, 8, 8, 8, 0, 0, 8, 8, 8, 8, 8, 0, 0), [0, 0]],
    ['E02: six of twelve and one of eight', fortnight(12, 12, 12, 0, 0, 0, 0, 12, 12, 12, 8, 0, 0, 0), [12, 12]],
    [
      'E03: seven of twelve: four beyond eighty are credited',
      fortnight(12, 12, 12, 0, 0, 0, 0, 12, 12, 12, 12),
      [12, 16],
    ],
    ['E05: eight of ten', fortnight(10, 10, 10, 10, 0, 0, 0, 10, 10, 10, 10), [8, 8]],
    ['eleven of eight', fortnight(8, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8), [0, 8]],
    ['both at once', fortnight(10, 10, 10, 10, 10, 0, 0, 8, 8, 8, 8, 8), [10, 0]],
    ['more of the period than of the days', fortnight(9, 8, 8, 8, 8, 8, 0, 8, 8, 8, 8, 8), [1, 8]],
  ])('%s', (_what, hours, overtime) => {
    const answer = answerTo('US-8-80', { id: '', source: '', spans: days(...hours), more: HOSPITAL });
    expect(answer.weeks.map(({ overtimeSeconds }) => overtimeSeconds / 3600)).toEqual(overtime);
  });

  it('residential care may use it too', () => {
    const more = { organizationType: 'RESIDENTIAL_CARE' };
    expect(answerTo('US-8-80', { id: '', source: '', spans: days(9), more }).weeks).toHaveLength(2);
  });
});
