import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE, factsOfWeek, kindsOf, leave, ledger, meal, task, work } from '../builders.js';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
const violationsOf = (parts: Parameters<typeof ledger>[0], date = MONDAY) =>
  factsOfWeek(ledger(parts), date).violations;

/** Eight hours a day from 08:00 with a meal, so that nothing else is found. */
const plainDay = (date: string, from = '08:00', to = '16:30') => [
  work(`${date} ${from}`, to),
  meal(`${date} 12:00`, '12:30'),
];

describe('REST_SHORT', () => {
  it.each([
    ['06:00', 'WARNING', 11],
    ['05:59', 'SERIOUS', 10],
    ['04:00', 'SERIOUS', 10],
    ['03:59', 'CRITICAL', 8],
  ])('after work until 20:00, work from %s is %s', (start, severity, limit) => {
    const spans = [work(`${MONDAY} 16:00`, '20:00'), work(`${TUESDAY} ${start}`, '08:00')];
    expect(violationsOf({ clockSpans: spans })).toMatchObject([
      { kind: 'REST_SHORT', workday: TUESDAY, severity, limit: limit * HOUR, ordinal: 0 },
    ]);
  });

  it('counts a gap inside one workday as a split shift, never as a rest', () => {
    const spans = [work(`${MONDAY} 06:00`, '10:00'), work(`${MONDAY} 18:00`, '22:00')];
    expect(violationsOf({ clockSpans: spans })).toEqual([]);
  });

  it('takes an overnight shift whole: the rest begins when it ends', () => {
    const spans = [work(`${MONDAY} 22:00`, '06:00'), work(`${TUESDAY} 16:00`, '20:00')];
    expect(violationsOf({ clockSpans: spans }).filter(({ kind }) => kind === 'REST_SHORT')).toMatchObject([
      { workday: TUESDAY, actual: 10 * HOUR },
    ]);
  });

  it('is measured in elapsed hours: 20:00 to 07:00 is ten when the clocks go forward', () => {
    const spans = [work('2026-03-07 16:00', '20:00'), work('2026-03-08 07:00', '11:00')];
    expect(violationsOf({ clockSpans: spans }, '2026-03-07')).toMatchObject([
      { actual: 10 * HOUR, severity: 'WARNING' },
    ]);
  });

  const evening = (from: string, to: string) => ({
    clockSpans: [work(`${MONDAY} 14:00`, '20:00'), work(`${TUESDAY} 08:00`, '12:00')],
    taskLogs: [task(from, to)],
  });

  it('begins after off-clock work of five minutes, not of four', () => {
    const rests = (to: string) =>
      violationsOf(evening(`${MONDAY} 22:00`, to)).filter(({ kind }) => kind === 'REST_SHORT');
    expect(rests('22:04')).toEqual([]);
    expect(rests('22:05')).toMatchObject([{ actual: 9 * HOUR + 55 * MINUTE, workday: TUESDAY }]);
  });

  it('after charting past midnight lasts from the end of it to the next shift', () => {
    const found = violationsOf(evening(`${MONDAY} 23:50`, '00:30')).filter(({ kind }) => kind === 'REST_SHORT');
    expect(found).toMatchObject([{ actual: 7.5 * HOUR, severity: 'CRITICAL', workday: TUESDAY }]);
  });

  it('is counted as a short rest on the day that began too early', () => {
    const spans = [work(`${MONDAY} 16:00`, '22:00'), work(`${TUESDAY} 06:00`, '08:00')];
    expect(factsOfWeek(ledger({ clockSpans: spans }), MONDAY).workDays.map((day) => day.shortRests)).toEqual([0, 1]);
  });
});

describe('SHIFT_LONG', () => {
  const shiftOf = (to: string) =>
    violationsOf({ clockSpans: [work(`${MONDAY} 06:00`, to), meal(`${MONDAY} 11:00`, '11:30')] });

  it.each([
    // 30 min meal: worked is half an hour less than elapsed
    ['16:30', []],
    ['16:31', [{ severity: 'WARNING', limit: 10 * HOUR, actual: 10 * HOUR + MINUTE, rule: 'SHIFT_WORKED' }]],
    ['18:30', [{ severity: 'WARNING' }]],
    ['18:31', [{ severity: 'SERIOUS', limit: 12 * HOUR }]],
    ['19:00', [{ severity: 'SERIOUS' }]],
    ['19:05', [{ severity: 'CRITICAL', limit: 13 * HOUR, actual: 13 * HOUR + 5 * MINUTE, rule: 'SHIFT_ELAPSED' }]],
  ])('from 06:00 to %s', (to, expected) => {
    expect(shiftOf(to)).toMatchObject(expected);
  });
});

describe('WEEK_LONG', () => {
  const week = (hours: number, first = 2) =>
    Array.from({ length: 6 }, (_, i) => `2026-03-${String(first + i).padStart(2, '0')}`).map((date) =>
      work(`${date} 07:00`, `${String(7 + hours).padStart(2, '0')}:00`),
    );
  const weekLong = (spans: ReturnType<typeof week>, date = MONDAY) =>
    violationsOf({ clockSpans: spans }, date).filter(({ kind }) => kind === 'WEEK_LONG');

  it('is more than 48 hours in the workweek, on the day that crosses the limit', () => {
    expect(weekLong(week(8))).toEqual([]);
    expect(weekLong([...week(8), work('2026-03-08 12:00', '12:01')])).toMatchObject([
      { workday: '2026-03-08', severity: 'WARNING', limit: 48 * HOUR, actual: 48 * HOUR + MINUTE },
    ]);
  });

  it('is serious over 60 hours and critical over 72', () => {
    expect(weekLong(week(11))).toMatchObject([{ severity: 'SERIOUS', workday: '2026-03-07', actual: 66 * HOUR }]);
    expect(weekLong(week(13))).toMatchObject([{ severity: 'CRITICAL', limit: 72 * HOUR }]);
  });

  it('sees 168 hours that begin in the week before, once', () => {
    // Thursday to Saturday and Monday to Wednesday, 11 h each: 33 h in each workweek, 66 h in six days on end but one.
    const spans = [5, 6, 7, 9, 10, 11].map((day) => {
      const date = `2026-03-${String(day).padStart(2, '0')}`;
      return work(`${date} 07:00`, '18:00');
    });
    expect(weekLong(spans, MONDAY)).toEqual([]);
    expect(weekLong(spans, '2026-03-09')).toMatchObject([
      { severity: 'SERIOUS', rule: 'ROLLING_168_HOURS', workday: '2026-03-11', actual: 66 * HOUR },
    ]);
  });
});

describe('RUN_LONG', () => {
  const run = (days: number) =>
    Array.from({ length: days }, (_, i) => `2026-03-${String(2 + i).padStart(2, '0')}`).flatMap((date) =>
      plainDay(date, '09:00', '13:00'),
    );

  it('is more than six workdays in a row, once, on the seventh, with the length of the whole run', () => {
    expect(kindsOf(ledger({ clockSpans: run(6) }), MONDAY)).toEqual([]);
    const found = violationsOf({ clockSpans: run(9) }).filter(({ kind }) => kind === 'RUN_LONG');
    expect(found).toMatchObject([{ kind: 'RUN_LONG', workday: '2026-03-08', limit: 6, actual: 9, unit: 'DAYS' }]);
    expect(violationsOf({ clockSpans: run(9) }, '2026-03-09')).toEqual([]);
  });

  it('counts the day on which a night shift begins, not the morning on which it ends', () => {
    const nights = [2, 3, 4, 5, 6, 7].map((day) => work(`2026-03-0${day} 20:00`, '01:00'));
    // Worked on all seven days of the week nevertheless, if only an hour of the seventh.
    expect(kindsOf(ledger({ clockSpans: nights }), MONDAY)).toEqual(['SEVENTH_DAY']);
  });
});

describe('WORKED_ON_LEAVE', () => {
  it('is any work during leave, off the clock too', () => {
    const leaves = [leave(`${MONDAY} 00:00`, `${TUESDAY} 00:00`)];
    expect(violationsOf({ leaves, taskLogs: [task(`${MONDAY} 09:00`, '09:03')] })).toMatchObject([
      { kind: 'WORKED_ON_LEAVE', workday: MONDAY, limit: 0, actual: 3 * MINUTE },
    ]);
    expect(violationsOf({ leaves, clockSpans: plainDay(TUESDAY) })).toEqual([]);
  });
});

describe('OFF_CLOCK_WORK', () => {
  it('is more than five minutes of tasks a day outside the clock', () => {
    const off = (to: string) => violationsOf({ clockSpans: plainDay(MONDAY), taskLogs: [task(`${MONDAY} 16:30`, to)] });
    expect(off('16:35')).toEqual([]);
    expect(off('16:36')).toMatchObject([{ kind: 'OFF_CLOCK_WORK', actual: 6 * MINUTE, limit: 5 * MINUTE }]);
  });

  it('never enters worked', () => {
    const paper = ledger({ clockSpans: plainDay(MONDAY), taskLogs: [task(`${MONDAY} 16:00`, '17:00')] });
    expect(factsOfWeek(paper, MONDAY).workDays).toMatchObject([
      { workedSeconds: 8 * HOUR, offClockSeconds: 30 * MINUTE, clinicalSeconds: 30 * MINUTE },
    ]);
  });
});
