import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesDue, type PersonSeconds } from '../../server/payroll/payroll-line.js';
import { PAY_CODES } from '../../server/payroll/pay-code.js';

const PERIOD = { from: '2026-11-02', to: '2026-11-15' };
const seconds = (staffMemberId: string, code: PersonSeconds['code'], amount: number): PersonSeconds => ({
  staffMemberId,
  code,
  seconds: amount,
});

describe('what is due to payroll', () => {
  it('is everything at first, by person and code', () => {
    const due = [seconds('b', 'REGULAR', 10), seconds('a', 'OVERTIME', 5), seconds('a', 'REGULAR', 7)];
    expect(linesDue(PERIOD, due, []).map((line) => [line.staffMemberId, line.code, line.seconds])).toEqual([
      ['a', 'REGULAR', 7],
      ['a', 'OVERTIME', 5],
      ['b', 'REGULAR', 10],
    ]);
  });

  it('is the difference later: more, less, moved to another code, gone', () => {
    const handed = [seconds('a', 'REGULAR', 100), seconds('b', 'REGULAR', 50), seconds('c', 'REGULAR', 9)];
    const due = [seconds('a', 'REGULAR', 90), seconds('a', 'OVERTIME', 10), seconds('b', 'REGULAR', 50)];
    expect(linesDue(PERIOD, due, handed).map((line) => [line.staffMemberId, line.code, line.seconds])).toEqual([
      ['a', 'REGULAR', -10],
      ['a', 'OVERTIME', 10],
      ['c', 'REGULAR', -9],
    ]);
  });

  it('comes, with all that was handed over, to what is due, and is nothing the second time', () => {
    const some = fc.array(
      fc.record({
        staffMemberId: fc.constantFrom('a', 'b', 'c'),
        code: fc.constantFrom(...PAY_CODES.slice(0, 4)),
        seconds: fc.integer({ min: -100, max: 100 }),
      }),
      { maxLength: 12 },
    );
    const sums = (lines: readonly PersonSeconds[]) => {
      const found: Record<string, number> = {};
      for (const line of lines) {
        const key = `${line.staffMemberId} ${line.code}`;
        found[key] = (found[key] ?? 0) + line.seconds;
      }
      return Object.fromEntries(Object.entries(found).filter(([, sum]) => sum !== 0));
    };
    fc.assert(
      fc.property(some, some, (due, handed) => {
        const all = [...handed, ...linesDue(PERIOD, due, handed)];
        expect(sums(all)).toEqual(sums(due));
        expect(linesDue(PERIOD, due, all)).toEqual([]);
      }),
    );
  });
});
