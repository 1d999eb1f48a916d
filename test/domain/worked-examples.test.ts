import { describe, expect, it } from '@jest/globals';
import { HOUR, MA, MINUTE, dayOf, factsOfWeek, kindsOf, ledger, meal, rest, task, work } from './builders.js';

const MONDAY = '2026-03-02';
const plusDays = (days: number): string => `2026-03-${String(2 + days).padStart(2, '0')}`;
const hours = (seconds: number): number => seconds / HOUR;

describe('worked examples: United States, federal', () => {
  it('F01: 30 and 50 hours are not averaged (29 CFR 778.104)', () => {
    const spans = [
      ...[0, 1, 2].map((day) => work(`${plusDays(day)} 07:00`, '17:00')),
      ...[7, 8, 9, 10, 11].map((day) => work(`${plusDays(day)} 07:00`, '17:00')),
    ];
    const first = factsOfWeek(ledger({ clockSpans: spans }), plusDays(0)).workweeks[0]!;
    const second = factsOfWeek(ledger({ clockSpans: spans }), plusDays(7)).workweeks[0]!;
    expect([hours(first.regularSeconds), hours(first.overtimeSeconds)]).toEqual([30, 0]);
    expect([hours(second.regularSeconds), hours(second.overtimeSeconds)]).toEqual([40, 10]);
    expect(second.trace).toEqual([
      { rule: 'WEEKLY_OVER_40', clause: '29 U.S.C. 207(a)(1); 29 CFR 778.101', day: plusDays(11), seconds: 10 * HOUR },
    ]);
  });

  it('F14 raw: 06:50 to 15:37 less 30 minutes on five days is 41 h 25 (Fact Sheet 53, unrounded)', () => {
    const spans = [0, 1, 2, 3, 4].flatMap((day) => [
      work(`${plusDays(day)} 06:50`, '15:37'),
      meal(`${plusDays(day)} 11:00`, '11:30'),
    ]);
    const week = factsOfWeek(ledger({ clockSpans: spans }), MONDAY).workweeks[0]!;
    expect(week.regularSeconds + week.overtimeSeconds).toBe(41 * HOUR + 25 * MINUTE);
    expect(week.overtimeSeconds).toBe(HOUR + 25 * MINUTE);
  });

  it.each([
    ['F19', 'clocks go forward', '2026-03-07 23:00', 7],
    ['F20', 'clocks go back', '2026-10-31 23:00', 9],
  ])('%s: 23:00 to 07:30 with a meal of 30 min on the night the %s', (_id, _night, from, expected) => {
    const date = from.slice(0, 10);
    const next = `${date.slice(0, 8)}08`;
    const punches = date.endsWith('07')
      ? ledger({ clockSpans: [work(from, `${next} 07:30`), meal(`${next} 04:00`, '04:30')] })
      : ledger({ clockSpans: [work(from, '2026-11-01 07:30'), meal('2026-11-01 04:00', '04:30')] });
    const days = [date, date.endsWith('07') ? next : '2026-11-01'].flatMap((day) => factsOfWeek(punches, day).workDays);
    const byDay = new Map(days.map((day) => [day.workday, day.workedSeconds]));
    expect([...byDay.values()].reduce((a, b) => a + b)).toBe(expected * HOUR);
    expect(byDay.get(date)).toBe(HOUR);
  });

  it('F21: rests of 15 and 20 minutes count as worked, a relieved meal of 30 does not', () => {
    const day = dayOf(
      ledger({
        clockSpans: [
          work(`${MONDAY} 08:00`, '16:30'),
          meal(`${MONDAY} 12:00`, '12:30'),
          rest(`${MONDAY} 10:00`, '10:15'),
          rest(`${MONDAY} 14:30`, '14:50'),
        ],
      }),
      MONDAY,
    );
    expect(day).toMatchObject({ workedSeconds: 8 * HOUR, restSeconds: 35 * MINUTE, mealSeconds: 30 * MINUTE });
  });

  it('F21 by punches alone: gaps of 15, 30 and 20 minutes', () => {
    const spans = [
      work(`${MONDAY} 08:00`, '10:00'),
      work(`${MONDAY} 10:15`, '12:00'),
      work(`${MONDAY} 12:30`, '14:30'),
      work(`${MONDAY} 14:50`, '16:30'),
    ];
    const punches = ledger({ clockSpans: spans });
    expect(dayOf(punches, MONDAY)).toMatchObject({ workedSeconds: 8 * HOUR, restSeconds: 35 * MINUTE });
    expect(kindsOf(punches, MONDAY)).toEqual([]);
  });

  it('F22: a task of ten minutes inside a meal of 30 makes the whole break work', () => {
    const interrupted = ledger({
      clockSpans: [work(`${MONDAY} 08:00`, '16:30'), meal(`${MONDAY} 12:00`, '12:30')],
      taskLogs: [task(`${MONDAY} 12:10`, '12:20')],
    });
    expect(dayOf(interrupted, MONDAY)).toMatchObject({
      workedSeconds: 8.5 * HOUR,
      mealSeconds: 0,
      clinicalSeconds: 10 * MINUTE,
      restSeconds: 20 * MINUTE,
      shiftsMealFailed: 1,
    });
    expect(kindsOf(interrupted, MONDAY)).toEqual(['MEAL_INTERRUPTED']);
  });

  it.each([
    ['recorded', [work(`${MONDAY} 08:00`, '16:30'), meal(`${MONDAY} 12:00`, '12:20')]],
    ['punched as a gap', [work(`${MONDAY} 08:00`, '12:00'), work(`${MONDAY} 12:20`, '16:30')]],
  ])('F23: an unpaid "meal" of 20 minutes, %s, is worked and too short', (_how, clockSpans) => {
    expect(dayOf(ledger({ clockSpans }), MONDAY).workedSeconds).toBe(8.5 * HOUR);
    expect(kindsOf(ledger({ clockSpans }), MONDAY)).toEqual(['MEAL_SHORT']);
  });

  it('F26: the anchor of the workweek decides to which week a Sunday belongs (29 CFR 778.105)', () => {
    const clockSpans = [1, 2, 3, 4, 5, 6].map((day) => work(`2026-03-0${day} 08:00`, '16:00'));
    const sunday = factsOfWeek(ledger({ clockSpans, weekStartsOn: 'SUNDAY' }), '2026-03-04').workweeks[0]!;
    const monday = factsOfWeek(ledger({ clockSpans }), '2026-03-04').workweeks[0]!;
    expect([sunday.weekStarting, hours(sunday.overtimeSeconds)]).toEqual(['2026-03-01', 8]);
    expect([monday.weekStarting, hours(monday.overtimeSeconds)]).toEqual(['2026-03-02', 0]);
  });
});

describe('worked examples: rest', () => {
  const restOf = (start: string) =>
    factsOfWeek(
      ledger({ clockSpans: [work(`${MONDAY} 14:00`, '20:00'), work(`${plusDays(1)} ${start}`, '12:00')] }),
      MONDAY,
    );

  it('U05: from 20:00 to 07:00 is eleven hours and enough; to 06:59 is short by a minute', () => {
    expect(restOf('07:00').violations).toEqual([]);
    expect(restOf('06:59').violations).toMatchObject([
      {
        staffMemberId: MA,
        kind: 'REST_SHORT',
        workday: plusDays(1),
        severity: 'WARNING',
        limit: 11 * HOUR,
        actual: 11 * HOUR - MINUTE,
      },
    ]);
  });
});
