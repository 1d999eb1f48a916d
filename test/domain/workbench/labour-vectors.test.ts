import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { evaluatePeriod } from '../../../server/domain/overtime/evaluate-period.js';
import { US_8_80 } from '../../../server/domain/overtime/policies/us-8-80.js';
import { US_AK } from '../../../server/domain/overtime/policies/us-ak.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import type { Policy } from '../../../server/domain/overtime/policy.js';
import { PLAIN_TERMS } from '../../../server/domain/overtime/week-terms.js';
import { decimal, toCents } from '../../../server/domain/pay/decimal.js';
import { roundedPunch } from '../../../server/domain/pay/punch-rounding.js';
import { evaluateHours, hoursOf, weekOf, WEEK } from '../overtime/weeks.js';
import type { Span } from './ask.js';
import { MONDAY, ask, clock, rest, statutory, work } from './ask.js';

const HOUR = 3600;
const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/domain/${file}`, import.meta.url), 'utf8'));

interface Vector {
  readonly id: string;
}
const VECTORS = read('labour-vectors.json') as {
  readonly quarterHours: readonly (Vector & { minutes: number; rounded: number })[];
  readonly decimalHours: readonly (Vector & { exact: string; twoPlaces: string })[];
  readonly eightAndEighty: readonly (Vector & { days: number[]; overtime: number })[];
  readonly california: readonly (Vector & { days: number[]; hours: number[] })[];
  readonly californiaMeals: readonly (Vector & { hours: number; missed: number })[];
  readonly californiaRests: readonly (Vector & { hours: number; taken: number; missed: number })[];
  readonly dailyThenWeekly: readonly (Vector & {
    days: number[];
    dailyOver: number;
    weeklyOver: number;
    regularByDay: number[];
    overtimeByDay: number[];
  })[];
  readonly cutAtMidnight: readonly (Vector & { punches: string[]; hours: number[] })[];
  readonly clockChanges: readonly (Vector & {
    zone: string;
    spans: [string, string][];
    meal: [string, string] | null;
    hours: number;
  })[];
  readonly germanBreaks: readonly (Vector & { work: [string, string][]; declaredMinutes: number; ok: boolean })[];
  readonly germanRests: readonly (Vector & { work: [string, string][]; short: number })[];
};

const span = ([start, end]: readonly [string, string], kind: Span['kind'] = 'WORK'): Span => ({ start, end, kind });

describe('labour vectors', () => {
  it.each(VECTORS.quarterHours)('$id: $minutes minutes are $rounded', ({ minutes, rounded }) => {
    expect(roundedPunch(minutes * 60, 15, 'UTC')).toBe(rounded * 60);
  });

  it.each(VECTORS.decimalHours)('$id: $exact hours are $twoPlaces', ({ exact, twoPlaces }) => {
    expect(toCents(decimal(exact)).toFixed(2)).toBe(twoPlaces);
  });

  it.each(VECTORS.eightAndEighty)('$id: $overtime hours', ({ days, overtime }) => {
    const weeks = evaluatePeriod(US_8_80, WEEK, weekOf(days), PLAIN_TERMS);
    expect(weeks.reduce((sum, { result }) => sum + result.overtimeSeconds, 0) / HOUR).toBe(overtime);
  });

  it.each(VECTORS.california)('$id: $hours', ({ days, hours }) => {
    expect(hoursOf(evaluateHours(US_CA, days))).toEqual(hours);
  });

  it.each(VECTORS.californiaMeals)('$id: $missed missed', ({ hours, missed }) => {
    const answer = ask('US-CA', [work(`${MONDAY} 06:00`, clock((6 + hours) * 60))]);
    expect(statutory(answer).filter((each) => each.startsWith('MEAL_MISSED'))).toHaveLength(missed);
    expect(answer.weeks[0]!.premiums).toHaveLength(Math.min(missed, 1));
  });

  it.each(VECTORS.californiaRests)('$id: $missed missed', ({ hours, taken, missed }) => {
    // Somebody who logs rests: on another day, so that this one's are judged.
    const other = [work('2026-03-03 06:00', '09:00'), rest('2026-03-03 07:00', '07:10')];
    const rests = Array.from({ length: taken }, (_, i) =>
      rest(`${MONDAY} ${clock((8 + i) * 60)}`, clock((8 + i) * 60 + 10)),
    );
    const answer = ask('US-CA', [work(`${MONDAY} 06:00`, clock((6 + hours) * 60)), ...rests, ...other]);
    expect(statutory(answer).filter((each) => each.startsWith('REST_'))).toHaveLength(missed);
  });

  it.each(VECTORS.dailyThenWeekly)(
    '$id: $overtimeByDay',
    ({ days, dailyOver, weeklyOver, regularByDay, overtimeByDay }) => {
      const [daily, weekly] = US_AK.overtime;
      const policy: Policy = {
        ...US_AK,
        overtime: [
          { ...daily!, limitSeconds: dailyOver * HOUR },
          { ...weekly!, limitSeconds: weeklyOver * HOUR },
        ],
      };
      const { premiums } = evaluateHours(policy, days);
      const byDay = days.map((_, i) =>
        premiums
          .filter(({ workday }) => workday === `2026-03-0${2 + i}`)
          .reduce((sum, { start, end }) => sum + (end - start) / HOUR, 0),
      );
      expect(byDay).toEqual(overtimeByDay);
      expect(days.map((hours, i) => hours - byDay[i]!)).toEqual(regularByDay);
    },
  );

  it.each(VECTORS.cutAtMidnight)('$id: $hours', ({ punches, hours }) => {
    const at = (punch: string): string => `2026-03-0${1 + Number(punch[0])}T${punch.slice(2)}`;
    const spans = punches.flatMap((from, i) => (i % 2 === 0 ? [span([at(from), at(punches[i + 1]!)])] : []));
    // A week that begins on the second day shows what fell on either side of midnight.
    const { weeks } = ask('US-FLSA-40', spans, { workweekStart: { weekday: 'TUESDAY' } });
    const byWeek = new Map(weeks.map((week) => [week.weekStarting, week.workedSeconds / HOUR]));
    expect([byWeek.get('2026-02-24') ?? 0, byWeek.get('2026-03-03') ?? 0]).toEqual(hours);
  });

  it.each(VECTORS.clockChanges)('$id: $hours hours', ({ zone, spans, meal, hours }) => {
    const all = [...spans.map((each) => span(each)), ...(meal === null ? [] : [span(meal, 'MEAL')])];
    const { weeks } = ask('US-FLSA-40', all, { zone });
    expect(weeks.reduce((sum, { workedSeconds }) => sum + workedSeconds, 0) / HOUR).toBe(hours);
  });

  it.each(VECTORS.germanBreaks)('$id: $ok', ({ work: spans, declaredMinutes, ok }) => {
    const day = (time: string): string => `${MONDAY}T${time}`;
    const declared = declaredMinutes === 0 ? [] : [span([day('09:30'), day(clock(570 + declaredMinutes))], 'MEAL')];
    const answer = ask('DE-ARBZG', [...spans.map(([from, to]) => span([day(from), day(to)])), ...declared], {
      zone: 'Europe/Berlin',
    });
    expect(statutory(answer).filter((each) => /PAUSE-(30|45)/.test(each)).length === 0).toBe(ok);
  });

  it.each(VECTORS.germanRests)('$id: $short too short', ({ work: spans, short }) => {
    const answer = ask(
      'DE-ARBZG',
      spans.map((each) => span(each)),
      { zone: 'Europe/Berlin' },
    );
    expect(statutory(answer).filter((each) => each.startsWith('REST_SHORT'))).toHaveLength(short);
  });

  it('ohrm-out-before-in, hl-touching: an end before its start is refused; touching spans are one', () => {
    expect(() => ask('US-CA', [work(`${MONDAY} 14:53`, '09:20')])).toThrow('later than the start');
    const touching = ask('US-CA', [work(`${MONDAY} 13:00`, '14:00'), work(`${MONDAY} 14:00`, '15:00')]);
    expect(touching.weeks[0]!.workedSeconds).toBe(2 * HOUR);
  });
});

interface ShiftOverChange {
  readonly id: string;
  readonly zone: string;
  readonly from: string;
  readonly to: string;
  readonly fromUtc: string;
  readonly toUtc: string;
  readonly laterOfTwo: boolean;
  readonly workedSeconds: number;
}

describe('a night on which the clocks change, in the workbench', () => {
  const { shifts } = read('clock-changes.json') as { readonly shifts: readonly ShiftOverChange[] };

  it.each(shifts)(
    '$id: is paid as long as it lasted',
    ({ zone, from, to, fromUtc, toUtc, laterOfTwo, workedSeconds }) => {
      const worked = (spans: readonly Span[]): number =>
        ask('WELLBEING-DEFAULT', spans, { zone }).weeks.reduce((sum, week) => sum + week.workedSeconds, 0);
      expect(worked([span([fromUtc, toUtc])])).toBe(workedSeconds);
      // The later of two equal local times can only be stated with an offset.
      if (!laterOfTwo) expect(worked([span([from, to])])).toBe(workedSeconds);
    },
  );
});
