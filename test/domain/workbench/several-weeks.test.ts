import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../server/domain/time/civil-date.js';
import { evaluateRequest } from '../../../server/domain/workbench/evaluate-request.js';
import type { Span } from './ask.js';
import { MONDAY, ask, clock, meal, onlyWeek, task, work } from './ask.js';

const HOUR = 3600;
const NEXT = addDays(MONDAY, 7);
const hourly = (rate: string, more: object = {}) => ({ pay: { basis: 'HOURLY', rate, ...more } });
/** So many hours from eight o'clock on, on so many days. */
const days = (count: number, hours: number, from = MONDAY): Span[] =>
  Array.from({ length: count }, (_, i) => work(`${addDays(from, i)} 08:00`, clock((8 + hours) * 60)));

describe('several workweeks', () => {
  it('have each their own premiums', () => {
    const spans = [work(`${MONDAY} 08:00`, '14:30'), work(`${NEXT} 08:00`, '14:30')];
    expect(ask('US-CA', spans, hourly('20.00')).weeks.map(({ premiums }) => premiums)).toMatchObject([
      [{ kind: 'MEAL', day: MONDAY, amount: '20.00' }],
      [{ kind: 'MEAL', day: NEXT, amount: '20.00' }],
    ]);
  });

  it('have each their own days cut in two, the first day of the next not among them', () => {
    const split = (date: string) => [work(`${date} 07:00`, '11:00'), work(`${date} 16:00`, '20:00')];
    const { weeks } = ask('US-NY-SPREAD', [...split(MONDAY), ...split(NEXT)], hourly('17.00'));
    expect(weeks.map(({ premiums }) => premiums.map(({ day }) => day))).toEqual([[MONDAY], [NEXT]]);
  });

  it('have each the premiums already paid that are dated in them', () => {
    const premiumsPaid = [
      { amount: '10.00', day: MONDAY },
      { amount: '7.00', day: addDays(NEXT, 6) },
    ];
    const { weeks } = ask('US-FLSA-40', [...days(1, 4), ...days(1, 4, NEXT)], hourly('20.00', { premiumsPaid }));
    expect(weeks.map(({ pay }) => pay!.total)).toEqual(['90.00', '87.00']);
  });

  it.each(['bonuses', 'premiumsPaid'])('refuse %s that state no day, by their path', (name) => {
    const extras = { [name]: [{ amount: '1.00', day: MONDAY }, { amount: '1.00' }] };
    const asked = () => ask('US-FLSA-40', [...days(1, 4), ...days(1, 4, NEXT)], hourly('20.00', extras));
    expect(asked).toThrow(expect.objectContaining({ code: 'MISSING', path: `pay.${name}[1].day` }));
    expect(asked).toThrow(/\w.*\.$/);
  });

  it('go on with the rolling day of the one before, in Nevada', () => {
    // From Sunday 18:00 to Monday 04:00: the ninth and tenth hour are Monday's.
    const { weeks } = ask('US-NV', [work('2026-03-08 18:00', '2026-03-09 04:00')], hourly('12.00'));
    expect(weeks.map(({ overtimeSeconds }) => overtimeSeconds / HOUR)).toEqual([0, 2]);
  });

  it('around a change of their beginning come in order, and the others are not touched by it', () => {
    const { weeks } = ask(
      'US-FLSA-40',
      [0, 3, 7, 14, 21].flatMap((day) => days(1, 8, addDays(MONDAY, day))),
      {
        workweekChange: { from: '2026-03-05', weekday: 'THURSDAY' },
      },
    );
    expect(weeks.map(({ weekStarting, workedSeconds }) => [weekStarting, workedSeconds / HOUR])).toEqual([
      [MONDAY, 8],
      ['2026-03-05', 16],
      ['2026-03-12', 8],
      ['2026-03-19', 8],
    ]);
  });
});

describe('a change of the beginning of the workweek', () => {
  const change = { workweekChange: { from: '2026-03-05', weekday: 'THURSDAY' } };

  it('after which nothing is worked changes nothing', () => {
    expect(ask('US-FLSA-40', days(2, 8), change).weeks).toEqual(ask('US-FLSA-40', days(2, 8)).weeks);
  });

  it('is counted by hours where pay is not known', () => {
    // 24 h before; Thursday to Sunday, 40 h, lie in both: 24 h of overtime in the old week.
    const spans = [...days(3, 8), ...days(4, 10, '2026-03-05')];
    const { weeks } = ask('US-FLSA-40', spans, change);
    expect(weeks.map(({ overtimeSeconds, pay }) => [overtimeSeconds / HOUR, pay])).toEqual([
      [24, null],
      [0, null],
    ]);
  });
});

describe('a period of fourteen days', () => {
  it('has no rate for the week in which nothing was worked', () => {
    const { weeks } = ask('US-8-80', days(5, 8), { organizationType: 'HOSPITAL', ...hourly('20.00') });
    expect(weeks.map(({ workedSeconds, pay }) => [workedSeconds / HOUR, pay!.regularRate, pay!.total])).toEqual([
      [40, '20.00', '800.00'],
      [0, '20.00', '0.00'],
    ]);
  });
});

describe('what covers the hour of a long day in New York', () => {
  // Monday 08:00–18:30 with a break of half an hour spreads over 10 h 30; 45 h in the week: 46 × 17.00 are 782.00.
  const week = [
    work(`${MONDAY} 08:00`, '13:00'),
    work(`${MONDAY} 13:30`, '18:30'),
    ...days(3, 9, '2026-03-03'),
    ...days(1, 8, '2026-03-06'),
  ];
  const owed = (pay: object) =>
    onlyWeek(ask('US-NY-SPREAD', week, { pay, zone: 'America/New_York' })).premiums.map(({ amount }) => amount);

  it('is straight time, and not what overtime earns on top of it', () => {
    // 45 × 17.20 = 774.00, and 5 × 8.60 more for overtime.
    expect(owed({ basis: 'HOURLY', rate: '17.20' })).toEqual(['8.00']);
  });

  it('is a bonus as well', () => {
    expect(owed({ basis: 'HOURLY', rate: '17.20', bonuses: [{ amount: '6.00' }] })).toEqual(['2.00']);
  });

  it('is a salary, but no premium paid for other hours', () => {
    const salary = { basis: 'SALARY', amount: '780.00', per: 'WEEK', hoursCovered: '45' };
    expect(owed(salary)).toEqual(['2.00']);
    expect(owed({ ...salary, premiumsPaid: [{ amount: '50.00' }] })).toEqual(['2.00']);
  });
});

describe('time kept by tasks alone', () => {
  it('leaves out a meal and counts a rest that were logged as such', () => {
    const spans = [
      task(`${MONDAY} 08:00`, '12:00'),
      meal(`${MONDAY} 12:00`, '12:30'),
      task(`${MONDAY} 12:30`, '14:00'),
      { ...meal(`${MONDAY} 14:00`, '14:10'), kind: 'REST' as const },
      task(`${MONDAY} 14:10`, '16:30'),
    ];
    const answer = ask('US-CA', spans);
    expect(onlyWeek(answer).workedSeconds).toBe(8 * HOUR);
    // Eight hours earn two rests, and one is logged.
    expect(answer.violations.filter(({ rule }) => rule === 'CA-REST')).toHaveLength(1);
  });

  it('is paid by the rates of its tasks', () => {
    const rated = [
      { ...task(`${MONDAY} 08:00`, '10:00'), rate: '20.00' },
      { ...task(`${MONDAY} 10:00`, '12:00'), rate: '30.00' },
    ];
    expect(onlyWeek(ask('US-FLSA-40', rated)).pay).toMatchObject({ total: '100.00', regularRate: '25.00' });
    const bare = () => ask('US-FLSA-40', [task(`${MONDAY} 08:00`, '10:00')], { pay: { basis: 'HOURLY' } });
    expect(bare).toThrow(expect.objectContaining({ code: 'MISSING', path: 'pay.rate' }));
  });
});

describe('the answer', () => {
  it('counts every hour of a week as worked, those that are paid twice too', () => {
    const week = onlyWeek(ask('US-CA', [work(`${MONDAY} 06:00`, '20:00')], { wellbeing: false }));
    expect([week.workedSeconds, week.doubletimeSeconds]).toEqual([14 * HOUR, 2 * HOUR]);
  });

  it('tells the average week of a period with its first and last day', () => {
    expect(ask('UK-WTR', days(5, 9), { zone: 'Europe/London' }).averages).toEqual([
      { from: MONDAY, to: '2026-03-08', weeks: 1, averageSeconds: 45 * HOUR, averageHours: '45.00', missingDays: 0 },
    ]);
  });

  it('lists violations by day and then by when they began, of whichever policy', () => {
    const spans = [
      work('2026-03-03 14:00', '23:00'),
      work(`${MONDAY} 06:00`, '20:00'),
      work('2026-03-04 05:00', '09:00'),
    ];
    const seen = ask('UK-WTR', spans, { zone: 'Europe/London' }).violations.map(({ day, evidence }) => [
      day,
      evidence[0]!.start,
    ]);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual(seen.toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)));
  });

  it('does not take the week after leave to be on record', () => {
    // Seven days of work in the week, leave on its Sunday: nobody knows of the next week.
    const question = {
      policy: 'UK-WTR',
      zone: 'Europe/London',
      spans: days(7, 4),
      leaves: [{ start: '2026-03-08', end: '2026-03-08' }],
    };
    expect(evaluateRequest(question).violations.map(({ kind }) => kind)).toContain('WEEKLY_REST_MISSED');
  });
});
