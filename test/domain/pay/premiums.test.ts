import { describe, expect, it } from '@jest/globals';
import { US_NY_SPREAD } from '../../../server/domain/overtime/policies/us-ny-spread.js';
import { decimal } from '../../../server/domain/pay/decimal.js';
import { spreadPremiums } from '../../../server/domain/pay/spread-premium.js';
import { MONDAY, ask, meal, onlyWeek, rest, work } from '../workbench/ask.js';
import { hourly } from '../workbench/official/week.js';

describe('an hour for a day stretched', () => {
  const rule = US_NY_SPREAD.requirements!.spreadOfHours!;
  const day = { day: 20_000, kind: 'SPREAD_OF_HOURS' as const, workedSeconds: 36_000, worked: [] };
  const known = { minimumWage: decimal('17'), workedSeconds: 36_000, wages: decimal('170'), rate: decimal('17') };

  it.each(['minimumWage', 'wages', 'rate'])('has no amount while the %s is not known', (unknown) => {
    const [premium] = spreadPremiums([day], rule, { ...known, [unknown]: null });
    expect([premium?.hours.toString(), premium?.amount]).toEqual(['1', null]);
  });

  it('is one hour at the minimum wage, less what the week’s or the day’s pay covers of it', () => {
    const amount = (coveredBy: 'DAY' | 'WEEK', wages: string, rate: string) =>
      spreadPremiums([day], { ...rule, coveredBy }, { ...known, wages: decimal(wages), rate: decimal(rate) }).map(
        (each) => each.amount?.toString(),
      );
    // Ten hours and one at 17.00 are 187.00.
    expect(amount('WEEK', '170', '18')).toEqual(['17']);
    expect(amount('WEEK', '180', '17')).toEqual(['7']);
    expect(amount('WEEK', '187', '17')).toEqual([]);
    expect(amount('DAY', '170', '18')).toEqual(['7']);
    expect(amount('DAY', '187', '17')).toEqual(['17']);
    expect(amount('DAY', '0', '18.70')).toEqual([]);
  });
});

describe('premiums of a day', () => {
  const kinds = (policy: string, spans: Parameters<typeof ask>[1], more = {}) =>
    ask(policy, spans, { wellbeing: false, ...more }).weeks.map(({ premiums }) =>
      premiums.map(({ kind, day, amount }) => [kind, day, amount]),
    );

  it('a rest missed is no meal missed, nor the other way', () => {
    const noRest = [
      work(`${MONDAY} 08:00`, '16:30'),
      meal(`${MONDAY} 12:00`, '12:30'),
      rest(`${MONDAY} 10:00`, '10:10'),
    ];
    expect(kinds('US-CA', noRest)).toEqual([[['REST', MONDAY, null]]]);
    const noMeal = [
      work(`${MONDAY} 08:00`, '14:00'),
      rest(`${MONDAY} 10:00`, '10:10'),
      rest(`${MONDAY} 12:00`, '12:10'),
    ];
    expect(kinds('US-CA', noMeal)).toEqual([[['MEAL', MONDAY, null]]]);
  });

  it('a rest cut short belongs to the week of the day after it, and earns nothing where the law grants nothing', () => {
    const spans = [work('2026-03-08 14:00', '22:00'), work('2026-03-09 07:00', '11:00')];
    expect(kinds('US-OR-REST', spans, hourly('20.00'))).toEqual([[], [['REST_WINDOW', '2026-03-09', '10.00']]]);
    expect(kinds('US-OR-REST', spans)).toEqual([[], [['REST_WINDOW', '2026-03-09', null]]]);
    expect(kinds('UK-WTR', spans, hourly('20.00'))).toEqual([[], []]);
  });
});

describe('punches rounded', () => {
  it('a shift that rounds to nothing is no work, and no week', () => {
    const paid = (way: string) =>
      ask('US-FLSA-40', [work(`${MONDAY} 08:00`, '08:06')], { punchRounding: { minutes: 15, paid: way } }).weeks;
    expect(paid('ROUNDED')).toEqual([]);
    expect(onlyWeek({ ...EMPTY, weeks: paid('RAW') }).workedSeconds).toBe(360);
  });
});

const EMPTY = { policy: '', policyVersion: 1, source: '', violations: [], notes: [] };
