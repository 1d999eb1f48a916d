import { describe, expect, it } from '@jest/globals';
import { roundedPunch } from '../../../server/domain/pay/punch-rounding.js';
import { MONDAY, ask, clock, meal, onlyWeek, statutory, work } from '../workbench/ask.js';
import { addDays } from '../../../server/domain/time/civil-date.js';

const HOUR = 3600;
const MINUTE = 60;
const ROUNDED = { punchRounding: { minutes: 15, paid: 'ROUNDED' } };
const fiveDays = (from: string, to: string, lunch?: [string, string]) =>
  Array.from({ length: 5 }, (_, i) => addDays(MONDAY, i)).flatMap((day) => [
    work(`${day} ${from}`, to),
    ...(lunch === undefined ? [] : [meal(`${day} ${lunch[0]}`, lunch[1])]),
  ]);

describe('worked examples A: rounding of punches (29 CFR 785.48, Fact Sheet 53)', () => {
  it('F14: 06:50 to 15:37 with half an hour of lunch is 41.25 h rounded and 41 h 25 as worked', () => {
    const spans = fiveDays('06:50', '15:37', ['11:00', '11:30']);
    const rounded = ask('US-FLSA-40', spans, ROUNDED);
    expect([onlyWeek(rounded).workedSeconds, onlyWeek(rounded).overtimeSeconds]).toEqual([41.25 * HOUR, 1.25 * HOUR]);
    expect(rounded.rounding).toEqual({
      minutes: 15,
      paid: 'ROUNDED',
      rawSeconds: 41 * HOUR + 25 * MINUTE,
      roundedSeconds: 41.25 * HOUR,
      driftSeconds: -10 * MINUTE,
      favours: 'EMPLOYER',
    });
    const raw = ask('US-FLSA-40', spans, { punchRounding: { minutes: 15, paid: 'RAW' } });
    expect(onlyWeek(raw).workedSeconds).toBe(41 * HOUR + 25 * MINUTE);
  });

  it('F15: docking the late is neutral only if staying on is rounded up alike', () => {
    // Eight minutes late in, eight minutes late out: a quarter lost is a quarter won.
    expect(ask('US-FLSA-40', fiveDays('07:08', '15:38'), ROUNDED).rounding).toMatchObject({ driftSeconds: 0 });
    expect(ask('US-FLSA-40', fiveDays('07:08', '15:30'), ROUNDED).rounding).toMatchObject({ favours: 'EMPLOYER' });
  });

  it.each([
    ['08:07', '08:00'],
    ['08:08', '08:15'],
    ['17:07', '17:00'],
    ['17:08', '17:15'],
    ['16:53', '17:00'],
    ['16:52', '16:45'],
  ])('F16: %s is %s', (punch, rounded) => {
    const minutes = Number(punch.slice(0, 2)) * 60 + Number(punch.slice(3));
    expect(clock(roundedPunch(minutes * MINUTE, 15, 'UTC') / MINUTE)).toBe(rounded);
  });

  it('F18: twelve minutes a day are 41.00 h as worked and 41.25 h rounded, never forty', () => {
    const answer = ask('US-FLSA-40', fiveDays('08:00', '16:42', ['12:00', '12:30']), ROUNDED);
    expect(answer.rounding).toMatchObject({ rawSeconds: 41 * HOUR, roundedSeconds: 41.25 * HOUR, favours: 'STAFF' });
  });
});

describe('rounding', () => {
  it.each([5, 6, 15] as const)('is neutral over all minutes of an hour in steps of %d', (step) => {
    const drift = Array.from({ length: 60 * MINUTE }, (_, second) => roundedPunch(second, step, 'UTC') - second);
    // Whole seconds: the half step alone, which goes up, is left over in each step.
    expect(drift.reduce((a, b) => a + b, 0)).toBe((60 / step) * ((step * MINUTE) / 2));
  });

  it('follows the local clock, not that of Greenwich', () => {
    const kathmandu = Date.parse('2026-03-02T02:17:00Z') / 1000; // 08:02 local
    expect(roundedPunch(kathmandu, 6, 'Asia/Kathmandu')).toBe(kathmandu - 2 * MINUTE);
  });

  it('leaves meals as they were punched, and judges by that (Donohue v. AMN Services)', () => {
    const spans = [work(`${MONDAY} 08:00`, '12:05'), work(`${MONDAY} 12:33`, '16:33')];
    const answer = ask('US-CA', spans, ROUNDED);
    expect(statutory(answer)).toEqual(['MEAL_SHORT CA-MEAL1']);
    expect(answer.rounding).toMatchObject({ rawSeconds: 8 * HOUR + 33 * MINUTE, roundedSeconds: 8.5 * HOUR });
  });

  it('lets a shift of a few minutes vanish', () => {
    expect(ask('US-FLSA-40', [work(`${MONDAY} 08:01`, '08:06')], ROUNDED).weeks).toEqual([]);
  });
});
