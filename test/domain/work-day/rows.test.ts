import { describe, expect, it } from '@jest/globals';
import { dayOf, factsOfWeek, HOUR, leave, ledger, NORTH, shift, SOUTH, stretch, task, work } from '../builders.js';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';
const on = (time: string): string => `${MONDAY} ${time}`;

describe('rows of facts', () => {
  it('come by day, then by site, in whatever order the day brought them', () => {
    const clockSpans = [
      work(`${TUESDAY} 08:00`, '10:00', { siteId: SOUTH }),
      work(`${TUESDAY} 12:00`, '14:00'),
      work('2026-03-05 08:00', '10:00'),
    ];
    const leaves = [leave(`${MONDAY} 00:00`, `${TUESDAY} 00:00`)];
    const taskLogs = [task(`${TUESDAY} 09:00`, '10:00'), task('2026-03-10 09:00', '10:00')];
    const nextWeek = work('2026-03-10 08:00', '12:00');
    expect(
      factsOfWeek(ledger({ clockSpans: [...clockSpans, nextWeek], leaves, taskLogs }), MONDAY).workDays.map((day) => [
        day.workday,
        day.siteId,
      ]),
    ).toEqual([
      [MONDAY, NORTH],
      [TUESDAY, NORTH],
      [TUESDAY, SOUTH],
      ['2026-03-05', NORTH],
    ]);
  });

  it('of an incomplete day are those of its work, and its home site’s only where there is none', () => {
    const rejected = [{ feed: 'CLOCK', reason: 'REJECTED_ROW' } as const];
    const incompleteDays = new Map([
      [MONDAY, rejected],
      [TUESDAY, rejected],
    ]);
    const clockSpans = [work(on('08:00'), '12:00', { siteId: SOUTH })];
    expect(
      factsOfWeek(ledger({ clockSpans, incompleteDays }), MONDAY).workDays.map((day) => [day.workday, day.siteId]),
    ).toEqual([
      [MONDAY, SOUTH],
      [TUESDAY, NORTH],
    ]);
  });

  it('do not heed rows without length: a shift of none plans nothing', () => {
    const leaves = [leave(on('00:00'), `${TUESDAY} 00:00`)];
    const none = { ...shift(on('08:00'), '12:00'), end: shift(on('08:00'), '12:00').start };
    expect(dayOf(ledger({ leaves, shifts: [none] }), MONDAY).leaveSeconds).toBe(8 * HOUR);
    expect(dayOf(ledger({ leaves, shifts: [none, shift('2026-03-10 08:00', '12:00')] }), MONDAY).leaveSeconds).toBe(
      8 * HOUR,
    );
  });
});

describe('what is counted once a day', () => {
  const counts = (from: string, to: string) => ({
    kind: 'OFF_CLOCK' as const,
    answer: 'COUNTS' as const,
    ...stretch(from, to),
  });

  it('is a day worked by off-clock time alone, however many stretches and sites it has', () => {
    const taskLogs = [task(on('08:00'), '09:00'), task(on('10:00'), '11:00', { siteId: SOUTH })];
    const settled = [counts(on('08:00'), '09:00'), counts(on('10:00'), '11:00')];
    const days = factsOfWeek(ledger({ taskLogs, settled }), MONDAY).workDays;
    expect(days.map(({ workedSeconds, daysWorked }) => [workedSeconds / HOUR, daysWorked])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('is the day of a shift, whatever was settled beside it', () => {
    const parts = { clockSpans: [work(on('08:00'), '12:00')], taskLogs: [task(on('18:00'), '19:00')] };
    expect(dayOf(ledger({ ...parts, settled: [counts(on('18:00'), '19:00')] }), MONDAY)).toMatchObject({
      workedSeconds: 5 * HOUR,
      daysWorked: 1,
    });
  });

  it('is a rest of less than eleven hours', () => {
    const rests = (next: string) =>
      factsOfWeek(
        ledger({ clockSpans: [work(on('14:00'), '22:00'), work(`${TUESDAY} ${next}`, '12:00')] }),
        MONDAY,
      ).workDays.at(-1)!.shortRests;
    expect([rests('09:00'), rests('08:59')]).toEqual([0, 1]);
  });
});
