import { describe, expect, it } from '@jest/globals';
import { EU_WTD } from '../../../server/domain/overtime/policies/eu-wtd.js';
import { UK_WTR } from '../../../server/domain/overtime/policies/uk-wtr.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import type { Policy } from '../../../server/domain/overtime/policy.js';
import { addDays } from '../../../server/domain/time/civil-date.js';
import { deriveFacts } from '../../../server/domain/work-day/derive-facts.js';
import type { StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';
import { HOUR, contract, factsOfWeek, kindsOf, leave, ledger, rest, work } from '../builders.js';

const MONDAY = '2026-03-02';
const weekOf = (index: number): string => addDays(MONDAY, 7 * index);
const assigned = (policy: Policy) => ({
  policies: [{ siteId: null, contractId: null, validFrom: '2026-01-05', validTo: null, policy }],
});
const dayOfWork = (date: string, hours: number) => work(`${date} 06:00`, `${String(6 + hours).padStart(2, '0')}:00`);
/** Five days a week from the first week to the last, so many hours each day. */
const weeksOf = (from: number, to: number, hours: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => weekOf(from + i)).flatMap((monday) =>
    [0, 1, 2, 3, 4].map((day) => dayOfWork(addDays(monday, day), hours)),
  );
const averagesIn = (of: StaffLedger, week: number) =>
  factsOfWeek(of, weekOf(week)).violations.filter(({ kind }) => kind === 'AVERAGE_WEEK_LONG');

describe('the average week in the facts', () => {
  const since = (date: string) => ({ contracts: [contract({ validFrom: date })] });

  it('goes over the seventeen weeks up to each week, and belongs to the last day worked in it', () => {
    // 9 weeks of 50 hours and 8 of 45 are 810, within 17 × 48 = 816; ten and seven are 815; eleven and six 820.
    const of = ledger({
      clockSpans: [...weeksOf(0, 6, 9), ...weeksOf(7, 20, 10)],
      ...since('2020-01-01'),
      ...assigned(UK_WTR),
    });
    expect(averagesIn(of, 16)).toEqual([]);
    expect(averagesIn(of, 17)).toMatchObject([
      {
        workday: addDays(weekOf(17), 4),
        rule: 'UK-48',
        clause: 'WTR 1998 reg. 4',
        basis: 'STATUTE',
        limit: 48 * HOUR,
        actual: Math.round((820 / 17) * HOUR),
      },
    ]);
  });

  it('of somebody employed for less goes over the time since she began', () => {
    const clockSpans = weeksOf(0, 2, 10);
    expect(averagesIn(ledger({ clockSpans, ...since(MONDAY), ...assigned(UK_WTR) }), 2)).toMatchObject([
      { actual: 50 * HOUR },
    ]);
    // A record that begins long after the contract knows too little of the seventeen weeks.
    expect(averagesIn(ledger({ clockSpans, ...since('2025-01-06'), ...assigned(UK_WTR) }), 2)).toEqual([]);
  });

  it('begins anew after a gap between two contracts, and not where one follows on another', () => {
    const clockSpans = [...weeksOf(0, 1, 2), ...weeksOf(4, 5, 10)];
    const until = { validFrom: '2020-01-01', validTo: '2026-03-15' };
    const gap = [contract(until), contract({ validFrom: weekOf(4) })];
    expect(averagesIn(ledger({ clockSpans, contracts: gap, ...assigned(UK_WTR) }), 5)).toHaveLength(1);
    const noGap = [contract(until), contract({ validFrom: '2026-03-16' })];
    expect(averagesIn(ledger({ clockSpans, contracts: noGap, ...assigned(UK_WTR) }), 5)).toEqual([]);
  });

  it('leaves leave neutral: its days are made up for by the days worked next', () => {
    const of = (leaves: StaffLedger['leaves']) =>
      ledger({
        clockSpans: [...weeksOf(0, 3, 10), ...weeksOf(5, 6, 10)],
        leaves,
        ...since(MONDAY),
        ...assigned(UK_WTR),
      });
    // Week 4 off: 250 hours in six weeks are 41:40 a week. On leave, its five days are those of week 6: 300 in six.
    expect(averagesIn(of([]), 5)).toEqual([]);
    const onLeave = of([leave(`${weekOf(4)} 00:00`, `${addDays(weekOf(4), 5)} 00:00`)]);
    expect(averagesIn(onLeave, 5)).toMatchObject([{ actual: 50 * HOUR }]);
  });

  it('is no limit for somebody who has signed out of it', () => {
    const clockSpans = weeksOf(0, 2, 10);
    const agreements = [{ agreement: 'AVERAGE_WEEK_OPT_OUT' as const, validFrom: weekOf(1), validTo: null }];
    const of = ledger({ clockSpans, agreements, ...since(MONDAY), ...assigned(UK_WTR) });
    expect([0, 1, 2].map((week) => averagesIn(of, week).length)).toEqual([1, 0, 0]);
  });

  it('says the same whichever weeks are asked for together, and nothing under a law of the United States', () => {
    const of = ledger({ clockSpans: weeksOf(0, 19, 10), ...since(MONDAY), ...assigned(UK_WTR) });
    const weeks = Array.from({ length: 20 }, (_, i) => weekOf(i));
    const alone = weeks.flatMap((week) => factsOfWeek(of, week).violations);
    expect(deriveFacts(of, weeks).violations).toEqual(alone);
    expect(kindsOf(ledger({ clockSpans: weeksOf(0, 19, 10), ...assigned(US_CA) }), weekOf(19))).not.toContain(
      'AVERAGE_WEEK_LONG',
    );
  });
});

describe('weeks judged together', () => {
  it('have one average each in which something was worked, and none without', () => {
    const of = ledger({
      clockSpans: weeksOf(0, 2, 10),
      contracts: [contract({ validFrom: MONDAY })],
      ...assigned(UK_WTR),
    });
    const { violations } = deriveFacts(of, [0, 1, 2, 3].map(weekOf));
    const found = violations.filter(({ kind }) => kind === 'AVERAGE_WEEK_LONG');
    expect(found.map(({ workday }) => workday)).toEqual([0, 1, 2].map((week) => addDays(weekOf(week), 4)));
  });

  it('have none for a week off, however much was worked before it', () => {
    // Three weeks of 65 hours are 48.75 over four as well.
    const of = ledger({
      clockSpans: weeksOf(0, 2, 13),
      contracts: [contract({ validFrom: MONDAY })],
      ...assigned(UK_WTR),
    });
    const { violations } = deriveFacts(of, [0, 1, 2, 3].map(weekOf));
    const found = violations.filter(({ kind }) => kind === 'AVERAGE_WEEK_LONG');
    expect(found.map(({ actual }) => actual / HOUR)).toEqual([65, 65, 65]);
  });

  it('are judged by the law that holds in each of them', () => {
    const shifts = [0, 1].map((week) => work(`${weekOf(week)} 08:00`, '14:30'));
    const since = (policy: Policy, validFrom: string, validTo: string | null) => ({
      siteId: null,
      contractId: null,
      validFrom,
      validTo,
      policy,
    });
    const policies = [since(US_CA, '2026-01-05', '2026-03-08'), since(UK_WTR, '2026-03-09', null)];
    const { violations } = deriveFacts(ledger({ clockSpans: shifts, policies }), [0, 1].map(weekOf));
    const meals = violations.filter(({ kind }) => kind === 'MEAL_MISSED');
    expect(meals.map(({ workday, rule, limit }) => [workday, rule, limit / HOUR])).toEqual([
      [weekOf(0), 'CA-MEAL1', 5],
      [weekOf(1), 'UK-BREAK', 6],
    ]);
  });
});

describe('weekly rest in the facts', () => {
  const daily = (from: number, days: number) =>
    Array.from({ length: days }, (_, i) => dayOfWork(addDays(MONDAY, from + i), 4));
  const missed = (of: StaffLedger, week: number) => kindsOf(of, weekOf(week)).includes('WEEKLY_REST_MISSED');
  const complete = (date: string) => ({ completeUntil: new Map([['site-north', { CLOCK: date }]]) });

  it('is missed in a week without a day off, in the UK only where the fortnight does not make up for it', () => {
    const threeMore = [...daily(0, 7), ...daily(7, 3)];
    expect(missed(ledger({ clockSpans: threeMore, ...assigned(EU_WTD) }), 0)).toBe(true);
    expect(missed(ledger({ clockSpans: threeMore, ...assigned(UK_WTR) }), 0)).toBe(false);
    const twoFullWeeks = [...daily(-7, 21)];
    expect(missed(ledger({ clockSpans: twoFullWeeks, ...assigned(UK_WTR) }), 0)).toBe(true);
  });

  it('of a week is made up for by two rests of 24 hours exactly in the fortnight, and not by a minute less', () => {
    // From noon on Monday to noon on Tuesday, and from four to four.
    const next = (wednesday: string) => [
      ...daily(0, 7),
      work(`${weekOf(1)} 08:00`, '12:00'),
      work(`${addDays(weekOf(1), 1)} 12:00`, '16:00'),
      work(`${addDays(weekOf(1), 2)} ${wednesday}`, '20:00'),
      ...daily(10, 4),
    ];
    const of = (wednesday: string) =>
      ledger({ clockSpans: next(wednesday), contracts: [contract({ validFrom: MONDAY })], ...assigned(UK_WTR) });
    expect([missed(of('16:00'), 0), missed(of('15:59'), 0)]).toEqual([false, true]);
  });

  it('is unknown, not missed, while the week that could make up for it is not complete', () => {
    const of = (until: string) => ledger({ clockSpans: daily(-7, 14), ...assigned(UK_WTR), ...complete(until) });
    expect(missed(of('2026-03-10'), 0)).toBe(false);
    expect(missed(ledger({ clockSpans: daily(-7, 21), ...assigned(UK_WTR), ...complete('2026-03-15') }), 0)).toBe(true);
  });

  it('is unknown as well while only some of the days are complete that could make up for it', () => {
    // Work is on record on every day of three weeks; of the third only Monday to Wednesday are complete.
    const clockSpans = daily(-7, 21);
    const until = (date: string) => ledger({ clockSpans, ...assigned(UK_WTR), ...complete(date) });
    expect([missed(until('2026-03-11'), 0), missed(until('2026-03-15'), 0)]).toEqual([false, true]);
  });

  it('of her first week may be made up for in the second', () => {
    const begun = { contracts: [contract({ validFrom: MONDAY })] };
    const clockSpans = [...daily(0, 7), ...daily(7, 3)];
    expect(missed(ledger({ clockSpans, ...begun, ...assigned(UK_WTR) }), 0)).toBe(false);
  });

  it('a week before she was employed is no rest', () => {
    const clockSpans = daily(0, 14);
    const begun = { contracts: [contract({ validFrom: MONDAY })] };
    expect(missed(ledger({ clockSpans, ...begun, ...assigned(UK_WTR) }), 0)).toBe(true);
    expect(missed(ledger({ clockSpans, ...assigned(UK_WTR) }), 0)).toBe(false);
  });
});

describe('seven days of work in the facts', () => {
  const sevenDays = Array.from({ length: 7 }, (_, i) => dayOfWork(addDays(MONDAY, i), 4));
  const seventh = (of: StaffLedger) =>
    factsOfWeek(of, MONDAY)
      .violations.filter(({ kind }) => kind === 'SEVENTH_DAY')
      .map(({ workday, policyId, unit, limit, actual }) => [workday, policyId, unit, limit, actual]);

  it('are found by the wellbeing limits, and by the law where it knows of them: once', () => {
    expect(seventh(ledger({ clockSpans: sevenDays }))).toEqual([['2026-03-08', 'WELLBEING-DEFAULT', 'DAYS', 6, 7]]);
    expect(seventh(ledger({ clockSpans: sevenDays, ...assigned(US_CA) }))).toEqual([
      ['2026-03-08', 'US-CA', 'DAYS', 6, 7],
    ]);
    expect(seventh(ledger({ clockSpans: sevenDays.slice(1) }))).toEqual([]);
  });
});

describe('paid rests in the facts', () => {
  const day = (date: string) => work(`${date} 08:00`, '13:00');
  const count = (of: StaffLedger) => kindsOf(of, MONDAY).filter((kind) => kind === 'REST_BREAK_MISSED').length;

  it('are missed only where rests are logged: in the workweek of the shift or next to it', () => {
    const clockSpans = [day(MONDAY)];
    expect(count(ledger({ clockSpans, ...assigned(US_CA) }))).toBe(0);
    const logged = (date: string) =>
      ledger({ clockSpans: [...clockSpans, day(date), rest(`${date} 10:00`, '10:10')], ...assigned(US_CA) });
    expect(count(logged('2026-03-04'))).toBe(1);
    expect(count(logged('2026-03-13'))).toBe(1);
    expect(count(logged('2026-02-23'))).toBe(1);
    expect(count(logged('2026-03-16'))).toBe(0);
    expect(count(logged('2026-02-22'))).toBe(0);
  });
});
