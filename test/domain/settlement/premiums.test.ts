import { describe, expect, it } from '@jest/globals';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { US_NY_SPREAD } from '../../../server/domain/overtime/policies/us-ny-spread.js';
import { US_OR_REST } from '../../../server/domain/overtime/policies/us-or-rest.js';
import type { Policy } from '../../../server/domain/overtime/policy.js';
import type { StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';
import { assignment, at, factsOfWeek, HOUR, ledger, meal, rest, stretch, work } from '../builders.js';

const MONDAY = '2026-03-02';
const TUESDAY = '2026-03-03';

/** The premiums of the week as kind, day, hours and rule. */
function proposed(policy: Policy, parts: Partial<StaffLedger>) {
  const policies = [assignment(policy)];
  return factsOfWeek(ledger({ policies, ...parts }), MONDAY)
    .payQuestions.filter(({ kind }) => kind.startsWith('PREMIUM'))
    .map(({ kind, workday, seconds, rule }) => [kind, workday, seconds / HOUR, rule]);
}

describe('California: an hour of pay for a missed meal, another for a missed rest', () => {
  it('proposes one hour for a shift without a meal, whatever else went wrong that day', () => {
    const clockSpans = [work(`${MONDAY} 08:00`, '19:00')];
    // 11 h without a meal: both meals were missed, and one hour is owed.
    expect(proposed(US_CA, { clockSpans })).toEqual([['PREMIUM_MEAL', MONDAY, 1, 'CA-MEAL1']]);
  });

  it('proposes an hour for rests where they are logged: 8 h earn two, one was given', () => {
    const clockSpans = [
      work(`${MONDAY} 08:00`, '16:30'),
      meal(`${MONDAY} 12:00`, '12:30'),
      rest(`${MONDAY} 10:00`, '10:10'),
    ];
    expect(proposed(US_CA, { clockSpans })).toEqual([['PREMIUM_REST', MONDAY, 1, 'CA-REST']]);
  });

  it('proposes nothing for a day whose meal is unknown, and an hour once it is settled as not taken', () => {
    const mealRecording = 'AUTO_DEDUCT' as const;
    const clockSpans = [
      work(`${MONDAY} 08:00`, '16:30', { mealRecording }),
      meal(`${MONDAY} 12:00`, '12:30', { mealRecording }),
    ];
    expect(proposed(US_CA, { clockSpans })).toEqual([]);
    const settled = [
      { kind: 'MEAL_UNCONFIRMED' as const, answer: 'NOT_TAKEN' as const, ...stretch(`${MONDAY} 08:00`, '16:30') },
    ];
    expect(proposed(US_CA, { clockSpans, settled })).toEqual([['PREMIUM_MEAL', MONDAY, 1, 'CA-MEAL1']]);
  });

  it('proposes nothing for an incomplete day', () => {
    const incompleteDays = new Map([[MONDAY, [{ feed: 'CLOCK' as const, reason: 'OPEN_ROW' as const }]]]);
    expect(proposed(US_CA, { clockSpans: [work(`${MONDAY} 08:00`, '19:00')], incompleteDays })).toEqual([]);
  });
});

describe('New York: spread of hours and split shift', () => {
  it('proposes an hour for a day of more than ten hours from first to last work', () => {
    const clockSpans = [work(`${MONDAY} 08:00`, '12:00'), work(`${MONDAY} 14:30`, '18:30')];
    expect(proposed(US_NY_SPREAD, { clockSpans })).toEqual([['PREMIUM_SPREAD_OF_HOURS', MONDAY, 1, 'NY-SPREAD']]);
  });

  it('proposes an hour for a day cut in two by more than an hour', () => {
    const clockSpans = [work(`${MONDAY} 08:00`, '11:00'), work(`${MONDAY} 12:30`, '15:00')];
    expect(proposed(US_NY_SPREAD, { clockSpans })).toEqual([['PREMIUM_SPLIT_SHIFT', MONDAY, 1, 'NY-SPREAD']]);
  });

  it('proposes nothing for ten hours exactly', () => {
    expect(proposed(US_NY_SPREAD, { clockSpans: [work(`${MONDAY} 08:00`, '18:00')] })).toEqual([]);
  });
});

describe('Oregon: work inside the ten hours of rest', () => {
  it('proposes the hours worked inside them: off at 22:00, back at 06:00 is two', () => {
    const clockSpans = [work(`${MONDAY} 14:00`, '22:00'), work(`${TUESDAY} 06:00`, '14:00')];
    expect(proposed(US_OR_REST, { clockSpans })).toEqual([['PREMIUM_REST_WINDOW', TUESDAY, 2, 'OR-REST10']]);
  });
});

it('a premium is known by its workday, so that a corrected punch leaves it the same question', () => {
  const question = (from: string) =>
    factsOfWeek(
      ledger({
        policies: [assignment(US_CA)],
        clockSpans: [work(`${MONDAY} ${from}`, '19:00')],
      }),
      MONDAY,
    ).payQuestions.map(({ kind, workday, start, end }) => ({ kind, workday, start, end }));
  expect(question('08:05')).toEqual(question('08:00'));
  expect(question('08:00')).toMatchObject([{ start: at(`${MONDAY} 00:00`), end: at(`${TUESDAY} 00:00`) }]);
});
