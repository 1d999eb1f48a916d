import { describe, expect, it } from '@jest/globals';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { US_NY_SPREAD } from '../../../server/domain/overtime/policies/us-ny-spread.js';
import { UK_WTR } from '../../../server/domain/overtime/policies/uk-wtr.js';
import { US_OR_REST } from '../../../server/domain/overtime/policies/us-or-rest.js';
import type { Policy } from '../../../server/domain/overtime/policy.js';
import type { StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';
import { assignment, at, factsOfWeek, HOUR, ledger, meal, NORTH, rest, stretch, task, work } from '../builders.js';

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

  it('proposes nothing for a meal given up by consent, up to six hours and while the consent holds', () => {
    const until = (end: string, validTo: string | null) => {
      const agreements = [{ agreement: 'FIRST_MEAL_WAIVED' as const, validFrom: '2026-01-01', validTo }];
      return proposed(US_CA, { agreements, clockSpans: [work(`${MONDAY} 08:00`, end)] });
    };
    const hour = [['PREMIUM_MEAL', MONDAY, 1, 'CA-MEAL1']];
    expect(until('14:00', null)).toEqual([]);
    expect(until('14:01', null)).toEqual(hour);
    expect(until('14:00', '2026-03-01')).toEqual(hour);
  });

  it('proposes an hour for the second meal of eleven hours, unless it was given up and the first taken', () => {
    const agreements = [{ agreement: 'SECOND_MEAL_WAIVED' as const, validFrom: MONDAY, validTo: null }];
    const taken = [work(`${MONDAY} 08:00`, '19:30'), meal(`${MONDAY} 12:00`, '12:30')];
    expect(proposed(US_CA, { clockSpans: taken })).toEqual([['PREMIUM_MEAL', MONDAY, 1, 'CA-MEAL2']]);
    expect(proposed(US_CA, { clockSpans: taken, agreements })).toEqual([]);
    const missed = [work(`${MONDAY} 08:00`, '19:00')];
    expect(proposed(US_CA, { clockSpans: missed, agreements })).toEqual([['PREMIUM_MEAL', MONDAY, 1, 'CA-MEAL1']]);
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

describe('the evidence of a premium', () => {
  const evidence = (policies: readonly Policy[], parts: Partial<StaffLedger>) =>
    factsOfWeek(ledger({ policies: policies.map((policy) => assignment(policy)), ...parts }), MONDAY)
      .payQuestions.filter(({ kind }) => kind.startsWith('PREMIUM'))
      .map((question) => [question.kind, question.workday, question.rule, question.evidence]);

  it('of a missed meal and of a missed rest is each its own, on its own day', () => {
    // Five hours and a half earn a meal and one rest; on Tuesday the rest was given.
    const monday = stretch(`${MONDAY} 08:00`, '13:30');
    const tuesday = stretch(`${TUESDAY} 08:00`, '13:30');
    const short = stretch(`${MONDAY} 10:00`, '10:05');
    const clockSpans = [
      work(`${MONDAY} 08:00`, '13:30'),
      rest(`${MONDAY} 10:00`, '10:05'),
      work(`${TUESDAY} 08:00`, '13:30'),
      rest(`${TUESDAY} 10:00`, '10:10'),
    ];
    expect(evidence([US_CA], { clockSpans })).toEqual([
      ['PREMIUM_MEAL', MONDAY, 'CA-MEAL1', [monday]],
      ['PREMIUM_MEAL', TUESDAY, 'CA-MEAL1', [tuesday]],
      ['PREMIUM_REST', MONDAY, 'CA-REST', [short]],
    ]);
  });

  it('of two meals missed in one shift is the shift, and of two that were too short each of them', () => {
    const missed = [work(`${MONDAY} 08:00`, '19:00')];
    const whole = [stretch(`${MONDAY} 08:00`, '19:00')];
    expect(evidence([US_CA], { clockSpans: missed })).toEqual([['PREMIUM_MEAL', MONDAY, 'CA-MEAL1', whole]]);
    const short = [...missed, meal(`${MONDAY} 10:00`, '10:25'), meal(`${MONDAY} 15:00`, '15:25')];
    const both = [stretch(`${MONDAY} 10:00`, '10:25'), stretch(`${MONDAY} 15:00`, '15:25')];
    expect(evidence([US_CA], { clockSpans: short })).toEqual([['PREMIUM_MEAL', MONDAY, 'CA-MEAL1', both]]);
  });

  it('of a rest cut short is that rest, and of a spread the work of the day', () => {
    const clockSpans = [
      work(`${MONDAY} 14:00`, '22:00'),
      work(`${TUESDAY} 06:00`, '09:00'),
      work(`${TUESDAY} 14:00`, '17:00'),
      work('2026-03-04 06:00', '09:00'),
    ];
    expect(evidence([US_NY_SPREAD, US_OR_REST], { clockSpans })).toEqual([
      [
        'PREMIUM_SPREAD_OF_HOURS',
        TUESDAY,
        'NY-SPREAD',
        [stretch(`${TUESDAY} 06:00`, '09:00'), stretch(`${TUESDAY} 14:00`, '17:00')],
      ],
      ['PREMIUM_REST_WINDOW', TUESDAY, 'OR-REST10', [stretch(`${MONDAY} 22:00`, `${TUESDAY} 06:00`)]],
    ]);
  });

  it('of a night is the whole of it, though midnight parts its days', () => {
    const clockSpans = [work(`${MONDAY} 20:00`, '07:00')];
    expect(evidence([US_NY_SPREAD], { clockSpans })).toEqual([
      ['PREMIUM_SPREAD_OF_HOURS', MONDAY, 'NY-SPREAD', [stretch(`${MONDAY} 20:00`, '07:00')]],
    ]);
  });
});

describe('a premium is proposed', () => {
  const split = [work(`${MONDAY} 08:00`, '11:00'), work(`${MONDAY} 12:30`, '15:00')];

  it('once a day and kind, by the law before a preset', () => {
    const twice: Policy = { ...US_OR_REST, id: 'OWN', requirements: US_NY_SPREAD.requirements! };
    const policies = [assignment(US_NY_SPREAD), assignment(twice)];
    const questions = factsOfWeek(ledger({ policies, clockSpans: split }), MONDAY).payQuestions;
    expect(questions).toMatchObject([{ kind: 'PREMIUM_SPLIT_SHIFT', policyId: 'US-NY-SPREAD' }]);
  });

  it('for time that was settled as worked, before the shift or after it', () => {
    const charting = (from: string, to: string) => {
      const settled = [{ kind: 'OFF_CLOCK' as const, answer: 'COUNTS' as const, ...stretch(from, to) }];
      const clockSpans = [work(`${MONDAY} 08:00`, '17:00')];
      return proposed(US_NY_SPREAD, { clockSpans, taskLogs: [task(from, to)], settled });
    };
    const spread = [['PREMIUM_SPREAD_OF_HOURS', MONDAY, 1, 'NY-SPREAD']];
    // 08:00 to 18:01, 06:59 to 17:00; ten hours exactly are none, and the gap of an hour cuts nothing in two.
    expect(charting(`${MONDAY} 17:30`, '18:01')).toEqual(spread);
    expect(charting(`${MONDAY} 06:59`, '07:30')).toEqual(spread);
    expect(charting(`${MONDAY} 17:30`, '18:00')).toEqual([]);
  });

  it('in the week that is asked about alone', () => {
    const clockSpans = [...split, work('2026-03-09 08:00', '11:00'), work('2026-03-09 12:30', '15:00')];
    expect(proposed(US_NY_SPREAD, { clockSpans })).toEqual([['PREMIUM_SPLIT_SHIFT', MONDAY, 1, 'NY-SPREAD']]);
  });

  it('not while the clock of the day is incomplete; tasks that are missing do not matter', () => {
    const until = (feed: 'CLOCK' | 'TASK') => ({
      clockSpans: split,
      completeUntil: new Map([[NORTH, { [feed]: '2026-03-01' }]]),
    });
    expect(proposed(US_NY_SPREAD, until('CLOCK'))).toEqual([]);
    expect(proposed(US_NY_SPREAD, until('TASK'))).toHaveLength(1);
  });

  it('by no law that grants nothing for what was missed', () => {
    expect(proposed(UK_WTR, { clockSpans: [work(`${MONDAY} 08:00`, '19:00')] })).toEqual([]);
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
