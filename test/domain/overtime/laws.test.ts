import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluatePeriod } from '../../../server/domain/overtime/evaluate-period.js';
import { evaluateWorkweek } from '../../../server/domain/overtime/evaluate-workweek.js';
import { US_8_80 } from '../../../server/domain/overtime/policies/us-8-80.js';
import { US_AK } from '../../../server/domain/overtime/policies/us-ak.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { US_CO } from '../../../server/domain/overtime/policies/us-co.js';
import { US_FLSA_40 } from '../../../server/domain/overtime/policies/us-flsa-40.js';
import { US_NV } from '../../../server/domain/overtime/policies/us-nv.js';
import type { Policy } from '../../../server/domain/overtime/policy.js';
import { PLAIN_TERMS } from '../../../server/domain/overtime/week-terms.js';
import type { WorkedSpan } from '../../../server/domain/overtime/worked-span.js';
import { addDays } from '../../../server/domain/time/civil-date.js';
import type { Minutes } from './minutes.js';
import { MINUTES_OF_DAY, alaska, california, colorado, eightAndEighty, federal, nevada } from './minutes.js';
import { HOUR, WEEK, evaluateHours, hoursOf } from './weeks.js';

const DAYS = 7;

/** Which minutes of so many days are worked: up to twelve stretches of up to sixteen hours, overlapping as they like. */
const workedMinutes = (days: number) =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: 0, max: days * 48 - 1 }).map((half) => half * 30),
        fc.oneof(fc.integer({ min: 1, max: 960 }), fc.constantFrom(240, 300, 480, 600, 720, 780)),
      ),
      { maxLength: 12 },
    )
    .map((stretches) => {
      const worked = Array.from({ length: days * MINUTES_OF_DAY }, () => false);
      for (const [from, length] of stretches) worked.fill(true, from, from + length);
      return worked;
    });

/**
 * Whole hours on seven days, but for one day a minute less, or nothing less; and the minute that follows its work. Limits
 * lie on whole hours of a day or a week: the minute before one and the minute after it come up all the time.
 */
const nearLimits = fc
  .record({
    hours: fc.array(fc.integer({ min: 0, max: 16 }), { minLength: DAYS, maxLength: DAYS }),
    day: fc.integer({ min: 0, max: DAYS - 1 }),
    less: fc.constantFrom(0, 1),
  })
  .map(({ hours, day, less }) => {
    const worked = Array.from({ length: DAYS * MINUTES_OF_DAY }, () => false);
    hours.forEach((length, each) => {
      const from = each * MINUTES_OF_DAY;
      worked.fill(true, from, from + length * 60);
    });
    const end = day * MINUTES_OF_DAY + hours[day]! * 60;
    if (hours[day]! > 0) worked.fill(false, end - less, end);
    return { worked, more: hours[day]! > 0 ? end - less : end };
  });

/** The same as spans, cut at midnight and wherever `cuts` says. */
function spansOf(worked: readonly boolean[], cuts: ReadonlySet<number> = new Set()): WorkedSpan[] {
  const spans: { start: number; end: number; workday: string; siteId: string }[] = [];
  worked.forEach((isWorked, minute) => {
    if (!isWorked) return;
    const last = spans.at(-1);
    const goesOn = minute > 0 && worked[minute - 1] && minute % MINUTES_OF_DAY !== 0 && !cuts.has(minute);
    if (last !== undefined && goesOn) last.end += 60;
    else {
      const workday = addDays(WEEK, Math.floor(minute / MINUTES_OF_DAY));
      spans.push({ start: minute * 60, end: (minute + 1) * 60, workday, siteId: 'north' });
    }
  });
  return spans;
}

const POLICIES: readonly (readonly [Policy, (worked: readonly boolean[]) => Minutes])[] = [
  [US_FLSA_40, federal],
  [US_CA, california],
  [US_AK, alaska],
  [US_NV, nevada],
  [US_CO, colorado],
];
const named = POLICIES.map(([policy, oracle]) => [policy.id, policy, oracle] as const);

const minutesOf = ({ result }: ReturnType<typeof evaluateWorkweek>): Minutes => ({
  regular: result.regularSeconds / 60,
  overtime: result.overtimeSeconds / 60,
  doubletime: result.doubletimeSeconds / 60,
});
const evaluate = (policy: Policy, worked: readonly boolean[]): Minutes =>
  minutesOf(evaluateWorkweek(policy, WEEK, spansOf(worked)));
const straightHours = (of: Minutes): number => of.regular + 1.5 * of.overtime + 2 * of.doubletime;

describe('laws of overtime', () => {
  it.each(named)(
    '%s: agrees with a count minute by minute; its parts add up to what was worked',
    (_id, policy, oracle) => {
      fc.assert(
        fc.property(workedMinutes(DAYS), (worked) => {
          const week = evaluateWorkweek(policy, WEEK, spansOf(worked));
          const minutes = minutesOf(week);
          expect(minutes).toEqual(oracle(worked));
          expect(minutes.regular + minutes.overtime + minutes.doubletime).toBe(worked.filter(Boolean).length);
          expect(week.result.trace.reduce((sum, step) => sum + step.seconds, 0) / 60).toBe(
            minutes.overtime + minutes.doubletime,
          );
          expect(week.result.federalOvertimeSeconds / 60).toBe(federal(worked).overtime);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('US-8-80: agrees with a count over fourteen days', () => {
    fc.assert(
      fc.property(workedMinutes(14), (worked) => {
        const weeks = evaluatePeriod(US_8_80, WEEK, spansOf(worked), PLAIN_TERMS).map(minutesOf);
        const sum = { regular: 0, overtime: 0, doubletime: 0 };
        for (const week of weeks) {
          sum.regular += week.regular;
          sum.overtime += week.overtime;
        }
        expect(sum).toEqual(eightAndEighty(worked));
      }),
      { numRuns: 100 },
    );
  });

  // Not Nevada: its day begins with the first minute, so that an earlier one may move hours out of a full day.
  it.each(named.filter(([id]) => id !== 'US-NV'))('%s: one more worked minute never lowers pay', (_id, policy) => {
    const minute = fc.integer({ min: 0, max: DAYS * MINUTES_OF_DAY - 1 });
    const neverLowers = (worked: readonly boolean[], more: number): void => {
      const paid = straightHours(evaluate(policy, worked));
      expect(straightHours(evaluate(policy, worked.with(more, true)))).toBeGreaterThanOrEqual(paid);
    };
    fc.assert(fc.property(workedMinutes(DAYS), minute, neverLowers), { numRuns: 100 });
    fc.assert(
      fc.property(nearLimits, ({ worked, more }) => neverLowers(worked, more)),
      { numRuns: 300 },
    );
  });

  it.each(named)('%s: cutting spans, or moving all by whole weeks, changes nothing', (_id, policy) => {
    const cuts = fc.array(fc.integer({ min: 0, max: DAYS * MINUTES_OF_DAY }), { maxLength: 20 });
    fc.assert(
      fc.property(workedMinutes(DAYS), cuts, fc.integer({ min: -60, max: 60 }), (worked, at, weeks) => {
        const whole = evaluateWorkweek(policy, WEEK, spansOf(worked)).result;
        expect(evaluateWorkweek(policy, WEEK, spansOf(worked, new Set(at))).result).toEqual(whole);
        const moved = spansOf(worked).map((span) => ({
          ...span,
          start: span.start + weeks * 7 * 86_400,
          end: span.end + weeks * 7 * 86_400,
          workday: addDays(span.workday, 7 * weeks),
        }));
        expect(evaluateWorkweek(policy, addDays(WEEK, 7 * weeks), moved).result).toEqual({
          ...whole,
          weekStarting: addDays(WEEK, 7 * weeks),
          trace: whole.trace.map((step) => ({ ...step, day: addDays(step.day, 7 * weeks) })),
        });
      }),
      { numRuns: 100 },
    );
  });

  it('California: the order of days one to six does not matter unless the seventh is worked', () => {
    const week = fc.array(fc.integer({ min: 0, max: 16 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        week.chain((hours) => fc.tuple(fc.constant(hours), fc.shuffledSubarray(hours, { minLength: 6 }))),
        ([hours, shuffled]) => {
          expect(hoursOf(evaluateHours(US_CA, shuffled))).toEqual(hoursOf(evaluateHours(US_CA, hours)));
        },
      ),
    );
  });

  it.each([US_CO, US_NV].map((policy) => [policy.id, policy] as const))(
    '%s: the greater of two rules never gives more than both together',
    (_id, policy) => {
      const additive: Policy = { ...policy, combination: 'DAILY_THEN_WEEKLY' };
      fc.assert(
        fc.property(workedMinutes(DAYS), (worked) => {
          expect(evaluate(policy, worked).overtime).toBeLessThanOrEqual(evaluate(additive, worked).overtime);
        }),
        { numRuns: 100 },
      );
    },
  );

  it('California: the order of days does matter where the seventh is worked', () => {
    // Ten hours on the seventh day are eight at 1.5 and two at 2; on the first they are two at 1.5, and none is paid twice.
    expect(hoursOf(evaluateHours(US_CA, [8, 8, 8, 8, 8, 8, 10]))).toEqual([40, 16, 2]);
    expect(hoursOf(evaluateHours(US_CA, [10, 8, 8, 8, 8, 8, 8]))).toEqual([40, 18, 0]);
  });

  it('an agreed workweek still pays what the FLSA requires', () => {
    const week = fc.array(fc.integer({ min: 0, max: 16 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(week, fc.constantFrom('FOUR_TENS' as const, 'THREE_TWELVES' as const), (hours, agreement) => {
        const { result } = evaluateHours(US_CA, hours, { agreements: [agreement] });
        const premium = result.overtimeSeconds + result.doubletimeSeconds;
        expect(premium).toBeGreaterThanOrEqual(result.federalOvertimeSeconds);
        expect(result.regularSeconds).toBeLessThanOrEqual(40 * HOUR);
      }),
    );
  });
});
