import { describe, expect, it } from '@jest/globals';
import type { RoundingStep } from '../../../server/domain/pay/punch-rounding.js';
import { roundingOn, type PaidTime, type SiteRounding } from '../../../server/domain/pay/rounded-shifts.js';
import { at, contract, dayOf, factsOfWeek, HOUR, ledger, meal, MINUTE } from '../builders.js';
import { NORTH, SOUTH, task, work } from '../builders.js';

const MONDAY = '2026-03-02';
const rounding = (validFrom: string, step: RoundingStep | null, paid: PaidTime = 'RAW'): SiteRounding => ({
  siteId: NORTH,
  validFrom,
  step,
  paid,
});
/** 07:53 to 16:08 with a punched meal of 29 minutes: too short, and it must stay so. */
const shift = (...roundings: SiteRounding[]) =>
  ledger({ clockSpans: [work(`${MONDAY} 07:53`, '16:08'), meal(`${MONDAY} 12:00`, '12:29')], roundings });

describe('the rounding ledger', () => {
  it('is empty where no site rounds, which is the default', () => {
    expect(factsOfWeek(shift(), MONDAY).roundedShifts).toEqual([]);
  });

  it('keeps both pairs of punches and never rounds those of a meal', () => {
    const [kept] = factsOfWeek(shift(rounding('2026-01-01', 15)), MONDAY).roundedShifts;
    // A meal below half an hour is worked: 8 h 15 as punched; 08:00 to 16:15 is 8 h 15 as well.
    expect(kept).toMatchObject({
      start: at(`${MONDAY} 07:53`),
      end: at(`${MONDAY} 16:08`),
      roundedStart: at(`${MONDAY} 08:00`),
      roundedEnd: at(`${MONDAY} 16:15`),
      rawSeconds: 8.25 * HOUR,
      roundedSeconds: 8.25 * HOUR,
      step: 15,
    });
    const meals = factsOfWeek(shift(rounding('2026-01-01', 15)), MONDAY).violations.map(({ kind }) => kind);
    expect(meals).toContain('MEAL_SHORT');
  });

  it('moves paid time only where the site pays it, and worked time and overtime nowhere', () => {
    const late = (...roundings: SiteRounding[]) =>
      dayOf(ledger({ clockSpans: [work(`${MONDAY} 08:06`, '16:00')], roundings }), MONDAY);
    // 08:06 rounds to 08:00 by quarters: six minutes in her favour.
    expect(late(rounding('2026-01-01', 15, 'ROUNDED')).paidRoundingSeconds).toBe(6 * MINUTE);
    expect(late(rounding('2026-01-01', 15, 'RAW')).paidRoundingSeconds).toBe(0);
    const { paidRoundingSeconds: _, ...others } = late(rounding('2026-01-01', 15, 'ROUNDED'));
    const { paidRoundingSeconds: __, ...plain } = late();
    expect(others).toEqual(plain);
  });

  it('follows the setting of the site on the day: the latest before it, until one says no more', () => {
    const settings = [rounding('2026-01-01', 6), rounding('2026-03-02', 15), rounding('2026-04-01', null)];
    expect(roundingOn(settings, NORTH, '2026-03-01')?.step).toBe(6);
    expect(roundingOn(settings, NORTH, '2026-03-02')?.step).toBe(15);
    expect(roundingOn(settings, NORTH, '2026-04-01')).toBeNull();
    expect(roundingOn(settings, NORTH, '2025-12-31')).toBeNull();
    expect(roundingOn(settings, SOUTH, '2026-03-02')).toBeNull();
  });

  it('takes the latest setting in whatever order they come', () => {
    expect(roundingOn([rounding('2026-03-02', 15), rounding('2026-01-01', 6)], NORTH, MONDAY)?.step).toBe(15);
  });

  it('holds shifts of the week that is asked about, by the clock, at sites that round', () => {
    const clockSpans = [
      work(`${MONDAY} 07:53`, '12:00'),
      work('2026-03-03 07:53', '12:00', { siteId: SOUTH }),
      work('2026-03-10 07:53', '12:00'),
    ];
    const roundings = [rounding('2026-01-01', 15)];
    const kept = (parts: Parameters<typeof ledger>[0]) =>
      factsOfWeek(ledger({ roundings, ...parts }), MONDAY).roundedShifts.map(({ workday, siteId }) => [
        workday,
        siteId,
      ]);
    expect(kept({ clockSpans })).toEqual([[MONDAY, NORTH]]);
    const contracts = [contract({ timekeeping: 'TASKS' })];
    expect(kept({ contracts, taskLogs: [task(`${MONDAY} 07:53`, '12:00')] })).toEqual([]);
  });

  it('tells a shift that rounds to nothing', () => {
    const short = ledger({ clockSpans: [work(`${MONDAY} 08:01`, '08:06')], roundings: [rounding('2026-01-01', 15)] });
    expect(factsOfWeek(short, MONDAY).roundedShifts).toMatchObject([
      { roundedStart: null, roundedEnd: null, rawSeconds: 5 * MINUTE, roundedSeconds: 0 },
    ]);
  });
});
