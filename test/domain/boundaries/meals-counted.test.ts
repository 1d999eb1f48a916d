import { describe, expect, it } from '@jest/globals';
import type { MealRecording } from '../../../server/domain/ledger.js';
import type { Agreement } from '../../../server/domain/overtime/agreement.js';
import { DE_ARBZG } from '../../../server/domain/overtime/policies/de-arbzg.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import type { Policy } from '../../../server/domain/overtime/policy.js';
import { assignment, factsOfWeek, ledger, meal, rest, work } from '../builders.js';

const MONDAY = '2026-03-02';
const on = (time: string): string => `${MONDAY} ${time}`;
type Spans = ReturnType<typeof work>[];

/** Meals required, failed and unknown of the only day, and the kinds and rules of what was found. */
function counted(policy: Policy, clockSpans: Spans, ...agreed: Agreement[]) {
  const agreements = agreed.map((agreement) => ({ agreement, validFrom: '2026-01-01', validTo: null }));
  const facts = factsOfWeek(ledger({ clockSpans, agreements, policies: [assignment(policy)] }), MONDAY);
  const [day] = facts.workDays;
  const meals = facts.violations.filter(({ kind }) => kind.startsWith('MEAL'));
  return {
    counts: [day!.shiftsRequiringMeal, day!.shiftsMealFailed, day!.shiftsMealUnknown],
    found: meals.map(({ kind, rule }) => `${kind} ${rule}`),
  };
}
const NOT_REQUIRED = { counts: [0, 0, 0], found: [] };
const TAKEN = { counts: [1, 0, 0], found: [] };
const UNKNOWN = { counts: [1, 0, 1], found: [] };
const failed = (...found: string[]) => ({ counts: [1, 1, 0], found });

describe('breaks by the ArbZG, § 4', () => {
  const german = (...spans: Spans) => counted(DE_ARBZG, spans);

  it('are not required up to six hours of work, the breaks left out', () => {
    expect(german(work(on('08:00'), '14:00'))).toEqual(NOT_REQUIRED);
    // 6 h 30 less 2 × 15 min.
    const pieces = [rest(on('10:00'), '10:15'), rest(on('12:00'), '12:15')];
    expect(german(work(on('08:00'), '14:30'), ...pieces)).toEqual(NOT_REQUIRED);
  });

  it('are taken when pieces of fifteen minutes add up, and a shorter piece is work like any other', () => {
    // 6 h 35 less 30 min are 6 h 05: required, and given. The ten minutes make them no 5 h 55.
    const spans = [work(on('08:00'), '14:35'), meal(on('11:00'), '11:30'), rest(on('13:00'), '13:10')];
    expect(german(...spans)).toEqual(TAKEN);
    // 3 × 10 min are no break at all.
    const crumbs = ['09:00', '11:00', '13:00'].map((from) => rest(on(from), from.replace('00', '10')));
    expect(german(work(on('08:00'), '15:00'), ...crumbs)).toEqual(failed('MEAL_MISSED DE-PAUSE-30'));
  });

  it('that the source does not record are unknown, and too short ones that it shows are short', () => {
    const mealRecording = 'NONE' as const;
    const whole = [work(on('08:00'), '16:00', { mealRecording })];
    expect(german(...whole)).toEqual(UNKNOWN);
    const gap = [work(on('08:00'), '12:00', { mealRecording }), work(on('12:20'), '16:00', { mealRecording })];
    expect(german(...gap)).toEqual(failed('MEAL_SHORT DE-PAUSE-30'));
  });
});

describe('meals by the California Labor Code 512', () => {
  const california = (spans: Spans, ...agreed: Agreement[]) => counted(US_CA, spans, ...agreed);
  const gapAt = (from: string, to: string, end: string, mealRecording: MealRecording = 'NONE') => [
    work(on('08:00'), from, { mealRecording }),
    work(on(to), end, { mealRecording }),
  ];

  it('are not required by five hours exactly', () => {
    expect(california([work(on('08:00'), '13:00')])).toEqual(NOT_REQUIRED);
  });

  it('shown by a gap are taken where the source knows nothing of meals; too short a gap is unknown', () => {
    expect(california(gapAt('12:00', '12:30', '16:30'))).toEqual(TAKEN);
    expect(california(gapAt('12:00', '12:25', '16:30'))).toEqual(UNKNOWN);
  });

  it('number two where more than ten hours were worked: one gap is not enough unless the second is given up', () => {
    // 11 h in two pieces.
    const spans = gapAt('12:00', '12:30', '19:30');
    expect(california(spans)).toEqual(UNKNOWN);
    expect(california(spans, 'SECOND_MEAL_WAIVED')).toEqual(TAKEN);
  });

  it('late are taken all the same, so that the second may be given up; a short one is not', () => {
    const day = (from: string, to: string) => [work(on('06:00'), '17:30'), meal(on(from), to)];
    expect(california(day('12:00', '12:30'), 'SECOND_MEAL_WAIVED')).toEqual(failed('MEAL_LATE CA-MEAL1'));
    expect(california(day('10:00', '10:25'), 'SECOND_MEAL_WAIVED')).toEqual(
      failed('MEAL_MISSED CA-MEAL2', 'MEAL_SHORT CA-MEAL1'),
    );
  });

  it('missed in one shift are told apart by their number', () => {
    const policies = [assignment(US_CA)];
    const { violations } = factsOfWeek(ledger({ clockSpans: [work(on('08:00'), '19:00')], policies }), MONDAY);
    expect(violations.filter(({ kind }) => kind === 'MEAL_MISSED').map(({ rule, ordinal }) => [rule, ordinal])).toEqual(
      [
        ['CA-MEAL1', 0],
        ['CA-MEAL2', 1],
      ],
    );
  });
});
