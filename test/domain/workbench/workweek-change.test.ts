import { describe, expect, it } from '@jest/globals';
import { RequestProblem } from '../../../server/domain/workbench/request-problem.js';
import { evaluateRequest } from '../../../server/domain/workbench/evaluate-request.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { assignment, factsOfWeek, HOUR, ledger, work } from '../builders.js';

/** A day of work from seven in the morning on. */
const worked = (day: string, hours: number, rate?: string) => ({
  start: `${day}T07:00`,
  end: `${day}T${String(7 + hours).padStart(2, '0')}:00`,
  kind: 'WORK',
  ...(rate !== undefined && { rate }),
});

/**
 * The example of 29 CFR 778.302(b), from memory (provenance M): workweeks from Monday 7 a.m., from Sunday, March 7, 1965
 * on from Sunday 7 a.m.; 40 hours from March 1 to 6, five on that Sunday, 35 from March 8 to 13; five dollars an hour.
 */
const EXAMPLE = {
  policy: 'US-FLSA-40',
  zone: 'America/New_York',
  workweekStart: { weekday: 'MONDAY', time: '07:00' },
  workdayStart: '07:00',
  workweekChange: { from: '1965-03-07', weekday: 'SUNDAY' },
  wellbeing: false,
  spans: [
    ...['01', '02', '03', '04', '05'].map((day) => worked(`1965-03-${day}`, 8)),
    worked('1965-03-07', 5),
    ...['08', '09', '10', '11', '12'].map((day) => worked(`1965-03-${day}`, 7)),
  ],
  pay: { basis: 'HOURLY', rate: '5.00' },
};

describe('a change of the day on which the workweek begins', () => {
  it('29 CFR 778.302(b), M: the Sunday is counted in the old workweek, which pays more', () => {
    const { weeks } = evaluateRequest(EXAMPLE);
    // Old: 40 × 5 + 5 × 7.50 = 237.50, new: 35 × 5 = 175; the other way it were 200 and 200.
    expect(weeks).toMatchObject([
      {
        weekStarting: '1965-03-01',
        regularSeconds: 40 * HOUR,
        overtimeSeconds: 5 * HOUR,
        federalOvertimeSeconds: 5 * HOUR,
        pay: { total: '237.50' },
      },
      { weekStarting: '1965-03-07', regularSeconds: 35 * HOUR, overtimeSeconds: 0, pay: { total: '175.00' } },
    ]);
    expect(weeks[1]!.trace).toEqual([
      {
        rule: 'WORKWEEK-CHANGE-OLD',
        clause: '29 CFR 778.301, 778.302(a)',
        day: '1965-03-07',
        seconds: 5 * HOUR,
        multiplier: '1',
      },
    ]);
  });

  it('counts them in the new workweek where that pays more', () => {
    // 30 hours before, 5 on the Sunday, 40 after: 45 in the new workweek, 35 in the old.
    const spans = [
      ...['01', '02', '03', '04', '05'].map((day) => worked(`1965-03-${day}`, 6)),
      worked('1965-03-07', 5),
      ...['08', '09', '10', '11', '12'].map((day) => worked(`1965-03-${day}`, 8)),
    ];
    const { weeks } = evaluateRequest({ ...EXAMPLE, spans });
    expect(weeks.map(({ pay }) => pay?.total)).toEqual(['150.00', '237.50']);
    expect(weeks[1]!.trace.map(({ rule }) => rule)).toEqual(['WORKWEEK-CHANGE-NEW', 'WEEKLY_OVER_40']);
  });

  it('compares pay, not hours, where rates differ', () => {
    // Old week 40 h at 50 and the Sunday; new week 42 h at 10: five hours of overtime in the old week at the weighted
    // rate are worth more than seven in the new one.
    const spans = [
      ...['01', '02', '03', '04', '05'].map((day) => worked(`1965-03-${day}`, 8, '50.00')),
      worked('1965-03-07', 5, '10.00'),
      ...['08', '09', '10', '11', '12', '13'].map((day) => worked(`1965-03-${day}`, 7, '10.00')),
    ];
    const { weeks } = evaluateRequest({ ...EXAMPLE, spans });
    // Old: 2000 + 50 + 5 × ½ × 2050/45 = 2163.89; new: 420 + 2 × 5 = 430.
    expect(weeks.map(({ pay }) => pay?.total)).toEqual(['2163.89', '430.00']);
  });

  it('weighs an hour at double time as two at time and a half', () => {
    // Monday to Friday 4 h, Saturday 8, Sunday 11, then four days of 8. Old: Sunday is the seventh day, 8 h at 1.5 and 3
    // at 2, worth 14 halves. New, from Saturday: three over eight on Sunday and eight over forty, worth 11.
    const days = ['02', '03', '04', '05', '06'].map((day) => worked(`2026-03-${day}`, 4));
    const next = ['09', '10', '11', '12'].map((day) => worked(`2026-03-${day}`, 8));
    const { weeks } = evaluateRequest({
      policy: 'US-CA',
      zone: 'UTC',
      workweekStart: { weekday: 'MONDAY', time: '00:00' },
      workweekChange: { from: '2026-03-07', weekday: 'SATURDAY' },
      wellbeing: false,
      spans: [...days, worked('2026-03-07', 8), worked('2026-03-08', 11), ...next],
    });
    expect(
      weeks.map((week) => [week.regularSeconds, week.overtimeSeconds, week.doubletimeSeconds].map((s) => s / HOUR)),
    ).toEqual([
      [28, 8, 3],
      [32, 0, 0],
    ]);
  });

  it('says nothing where no time lies in both workweeks', () => {
    const spans = EXAMPLE.spans.filter(({ start }) => !start.startsWith('1965-03-07'));
    const { weeks } = evaluateRequest({ ...EXAMPLE, spans });
    expect(weeks.map(({ trace }) => trace)).toEqual([[], []]);
  });

  it('begins on its own weekday, and never inside a period of fourteen days', () => {
    const asked = (change: object) => () => evaluateRequest({ ...EXAMPLE, ...change });
    expect(asked({ workweekChange: { from: '1965-03-08', weekday: 'SUNDAY' } })).toThrow(RequestProblem);
    expect(asked({ policy: 'US-8-80', organizationType: 'HOSPITAL' })).toThrow('beginning cannot change');
  });
});

describe('the same in the facts', () => {
  const weekStartsOn = [
    { from: '1900-01-01', weekday: 'MONDAY' as const },
    { from: '2026-03-08', weekday: 'SUNDAY' as const },
  ];
  const days = (hours: Record<string, number>) =>
    Object.entries(hours).map(([day, length]) => work(`2026-03-${day} 07:00`, `${7 + length}:00`.padStart(5, '0')));
  const clockSpans = days({
    '02': 8,
    '03': 8,
    '04': 8,
    '05': 8,
    '06': 8,
    '08': 5,
    '09': 7,
    '10': 7,
    '11': 7,
    '12': 7,
    '13': 7,
  });

  it('each day earns what it earns in the workweek where it is counted', () => {
    const { workDays, workweeks } = factsOfWeek(ledger({ clockSpans, weekStartsOn }), '2026-03-08');
    expect(workweeks).toMatchObject([
      { weekStarting: '2026-03-08', regularSeconds: 35 * HOUR, overtimeSeconds: 5 * HOUR },
    ]);
    expect(workDays.map(({ workday, overtimeSeconds }) => [workday.slice(8), overtimeSeconds / HOUR])).toEqual([
      ['08', 5],
      ['09', 0],
      ['10', 0],
      ['11', 0],
      ['12', 0],
      ['13', 0],
    ]);
    expect(workweeks[0]!.trace.map(({ rule }) => rule)).toEqual(['WORKWEEK-CHANGE-OLD', 'WEEKLY_OVER_40']);
  });

  it('the week before is that of its six days, and the two hold all that was worked', () => {
    const [old, next] = ['2026-03-02', '2026-03-08'].map((week) =>
      factsOfWeek(ledger({ clockSpans, weekStartsOn }), week),
    );
    expect(old!.workweeks).toMatchObject([{ regularSeconds: 40 * HOUR, overtimeSeconds: 0 }]);
    const all = [...old!.workweeks, ...next!.workweeks];
    expect(all.reduce((sum, week) => sum + week.regularSeconds + week.overtimeSeconds, 0)).toBe(80 * HOUR);
  });

  it('what the FLSA alone requires may be counted the other way than what the state requires', () => {
    const { workweeks } = factsOfWeek(
      ledger({ clockSpans, weekStartsOn, policies: [assignment(US_CA)] }),
      '2026-03-08',
    );
    expect(workweeks).toMatchObject([{ policyId: 'US-CA', federalOvertimeSeconds: 5 * HOUR }]);
  });

  it('a limit of the old workweek that is crossed in the new one is found with the new one, once', () => {
    const long = days({ '02': 9, '03': 9, '04': 9, '05': 9, '06': 9, '08': 5 });
    const kinds = (week: string) =>
      factsOfWeek(ledger({ clockSpans: long, weekStartsOn }), week).violations.filter(
        ({ kind }) => kind === 'WEEK_LONG',
      );
    expect(kinds('2026-03-02')).toEqual([]);
    expect(kinds('2026-03-08')).toMatchObject([{ workday: '2026-03-08', actual: 50 * HOUR }]);
  });
});
