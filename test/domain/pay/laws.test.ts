import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../server/domain/time/civil-date.js';
import type { Span } from '../workbench/ask.js';
import { MONDAY, ask, clock, onlyWeek, work } from '../workbench/ask.js';

/** A week of stretches on the minute, one a day, of whatever rate. */
const week = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: 480 }), minutes: fc.integer({ min: 0, max: 950 }) }),
  { minLength: 7, maxLength: 7 },
);
const anyDay = fc.integer({ min: 0, max: 6 });
/** A day of a week, to which a minute is added: of any week, and of one on whole hours, at a limit or a minute before it. */
const longer = fc.oneof(
  fc.record({ days: week, day: anyDay }),
  fc
    .record({
      hours: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 7, maxLength: 7 }),
      day: anyDay,
      less: fc.constantFrom(0, 1),
    })
    .map(({ hours, day, less }) => ({
      day,
      days: hours.map((length, i) => ({ from: 480, minutes: Math.max(0, length * 60 - (i === day ? less : 0)) })),
    })),
);
const rates = fc.integer({ min: 1, max: 9_999 }).map((cents) => (cents / 100).toFixed(2));

type Days = readonly { readonly from: number; readonly minutes: number }[];
const spansOf = (days: Days): Span[] =>
  days.flatMap(({ from, minutes }, i) =>
    minutes === 0 ? [] : [work(`${addDays(MONDAY, i)} ${clock(from)}`, clock(from + minutes))],
  );

const cents = (policy: string, days: Days, rate: string): number => {
  const { weeks } = ask(policy, spansOf(days), { zone: 'UTC', pay: { basis: 'HOURLY', rate } });
  return weeks.length === 0 ? 0 : Math.round(Number(onlyWeek({ ...EMPTY, weeks }).pay!.total) * 100);
};
const EMPTY = { policy: '', policyVersion: 1, source: '', violations: [], notes: [] };

describe('laws of pay', () => {
  it.each(['US-FLSA-40', 'US-CA', 'US-AK', 'US-CO', 'US-NY-SPREAD'])(
    '%s: one more worked minute never lowers pay, cents last',
    (policy) => {
      fc.assert(
        fc.property(longer, rates, ({ days, day }, rate) => {
          const more = days.with(day, { ...days[day]!, minutes: days[day]!.minutes + 1 });
          expect(cents(policy, more, rate)).toBeGreaterThanOrEqual(cents(policy, days, rate));
        }),
        { numRuns: 200 },
      );
    },
  );

  it('the total is that of the hours by their multiples, rounded once', () => {
    fc.assert(
      fc.property(week, rates, (days, rate) => {
        const { weeks } = ask('US-CA', spansOf(days), { zone: 'UTC', pay: { basis: 'HOURLY', rate } });
        for (const { regularSeconds, overtimeSeconds, doubletimeSeconds, pay } of weeks) {
          // In half cents times seconds, so that no fraction is lost: half-up to cents at the end.
          const units = BigInt(2 * regularSeconds + 3 * overtimeSeconds + 4 * doubletimeSeconds);
          const exact = units * BigInt(Math.round(Number(rate) * 100));
          expect(Math.round(Number(pay!.total) * 100)).toBe(Number((exact + 3600n) / 7200n));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the lines add up to the total', () => {
    fc.assert(
      fc.property(week, rates, (days, rate) => {
        const pay = {
          basis: 'HOURLY',
          rate,
          bonuses: [{ amount: '25.00' }, { amount: '10.00', kind: 'FLAT_SUM' }],
          premiumsPaid: [{ amount: '5.00', creditable: true }],
        };
        for (const each of ask('US-CA', spansOf(days), { zone: 'UTC', pay }).weeks) {
          const sum = each.pay!.lines.reduce((all, { amount }) => all + Number(amount), 0);
          expect(Math.abs(sum - Number(each.pay!.total))).toBeLessThan(0.006);
        }
      }),
      { numRuns: 60 },
    );
  });
});
