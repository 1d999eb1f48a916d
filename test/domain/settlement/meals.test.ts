import { describe, expect, it } from '@jest/globals';
import type { MealRecording } from '../../../server/domain/ledger.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { DE_ARBZG } from '../../../server/domain/overtime/policies/de-arbzg.js';
import type { Policy } from '../../../server/domain/overtime/policy.js';
import type { MealAnswer, SettledTime } from '../../../server/domain/settlement/settled-time.js';
import type { StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';
import { assignment, dayOf, factsOfWeek, HOUR, ledger, meal, MINUTE, NORTH, stretch, task, work } from '../builders.js';

const MONDAY = '2026-03-02';
const SHIFT = stretch(`${MONDAY} 08:00`, '16:30');
const answered = (answer: MealAnswer): SettledTime[] => [{ kind: 'MEAL_UNCONFIRMED', answer, ...SHIFT }];
const under = (policy?: Policy): Partial<StaffLedger> =>
  policy === undefined ? {} : { policies: [assignment(policy)] };

/** 08:00 to 16:30; with a deduction, from 12:00 to 12:30. */
function shift(mealRecording: MealRecording, parts: Partial<StaffLedger> = {}): StaffLedger {
  const clockSpans = [work(`${MONDAY} 08:00`, '16:30', { mealRecording })];
  if (mealRecording === 'AUTO_DEDUCT') clockSpans.push(meal(`${MONDAY} 12:00`, '12:30', { mealRecording }));
  return ledger({ clockSpans, ...parts });
}

function seen(of: StaffLedger) {
  const { violations, payQuestions } = factsOfWeek(of, MONDAY);
  const { workedSeconds, shiftsMealFailed, shiftsMealUnknown } = dayOf(of, MONDAY);
  return {
    worked: workedSeconds,
    failed: shiftsMealFailed,
    unknown: shiftsMealUnknown,
    meals: violations.map(({ kind }) => kind).filter((kind) => kind.startsWith('MEAL')),
    asked: payQuestions.filter(({ kind }) => kind === 'MEAL_UNCONFIRMED').map(({ seconds }) => seconds),
  };
}

describe('a meal that the clock deducts unseen', () => {
  it('is asked about with the time that was taken off', () => {
    expect(seen(shift('AUTO_DEDUCT'))).toEqual({
      worked: 8 * HOUR,
      failed: 0,
      unknown: 1,
      meals: [],
      asked: [30 * MINUTE],
    });
  });

  it.each<[MealAnswer, object]>([
    ['TAKEN', { worked: 8 * HOUR, failed: 0, unknown: 0, meals: [] }],
    ['NOT_TAKEN', { worked: 8.5 * HOUR, failed: 1, unknown: 0, meals: ['MEAL_MISSED'] }],
    ['INTERRUPTED', { worked: 8.5 * HOUR, failed: 1, unknown: 0, meals: ['MEAL_INTERRUPTED'] }],
  ])('settled as %s is known, and its time counts accordingly', (answer, expected) => {
    const settled = shift('AUTO_DEDUCT', { settled: answered(answer) });
    // The question itself stays: settling it must not make it disappear.
    expect(seen(settled)).toEqual({ ...expected, asked: [30 * MINUTE] });
  });

  it('is not asked about where a task shows what happened in it', () => {
    const worked = shift('AUTO_DEDUCT', { taskLogs: [task(`${MONDAY} 12:10`, '12:20')] });
    expect(seen(worked)).toMatchObject({ meals: ['MEAL_INTERRUPTED'], asked: [] });
  });

  it('is asked about although the shift is too short to require one: it was taken off her time', () => {
    const clockSpans = [
      work(`${MONDAY} 08:00`, '13:00', { mealRecording: 'AUTO_DEDUCT' }),
      meal(`${MONDAY} 11:00`, '11:30', { mealRecording: 'AUTO_DEDUCT' }),
    ];
    expect(seen(ledger({ clockSpans }))).toMatchObject({ unknown: 0, asked: [30 * MINUTE] });
  });

  it('settled for another shift says nothing of this one', () => {
    const other = [{ ...answered('NOT_TAKEN')[0]!, end: SHIFT.end + 60 }];
    expect(seen(shift('AUTO_DEDUCT', { settled: other }))).toEqual(seen(shift('AUTO_DEDUCT')));
  });
});

describe('a meal that no source records', () => {
  it.each<[MealAnswer, object]>([
    ['TAKEN', { failed: 0, unknown: 0, meals: [] }],
    ['NOT_TAKEN', { failed: 1, unknown: 0, meals: ['MEAL_MISSED'] }],
    ['INTERRUPTED', { failed: 1, unknown: 0, meals: ['MEAL_INTERRUPTED'] }],
  ])('settled as %s is known; worked time stays as it was recorded', (answer, expected) => {
    expect(seen(shift('NONE'))).toEqual({ worked: 8.5 * HOUR, failed: 0, unknown: 1, meals: [], asked: [0] });
    for (const policy of [undefined, US_CA]) {
      const settled = shift('NONE', { settled: answered(answer), ...under(policy) });
      expect(seen(settled)).toEqual({ worked: 8.5 * HOUR, ...expected, asked: [0] });
    }
  });

  it('is not asked about where none is required, or where meals are punched', () => {
    const short = ledger({ clockSpans: [work(`${MONDAY} 08:00`, '13:00', { mealRecording: 'NONE' })] });
    expect(seen(short).asked).toEqual([]);
    expect(seen(shift('PUNCHED')).asked).toEqual([]);
  });

  it('is settled under laws that count breaks, too', () => {
    const settled = (answer: MealAnswer) => seen(shift('NONE', { settled: answered(answer), ...under(DE_ARBZG) }));
    expect(seen(shift('NONE', under(DE_ARBZG)))).toMatchObject({ failed: 0, unknown: 1 });
    expect(settled('TAKEN')).toMatchObject({ failed: 0, unknown: 0 });
    expect(settled('NOT_TAKEN')).toMatchObject({ failed: 1, unknown: 0 });
  });
});

describe('a question of a meal', () => {
  const questions = (of: StaffLedger) =>
    factsOfWeek(of, MONDAY).payQuestions.map(({ rule, clause, evidence }) => ({ rule, clause, evidence }));

  it('shows the deduction, or the shift of which nothing is recorded', () => {
    const clause = '29 CFR 785.19(a)';
    const deduction = stretch(`${MONDAY} 12:00`, '12:30');
    expect(questions(shift('AUTO_DEDUCT'))).toEqual([{ rule: 'MEAL_DEDUCTED_UNSEEN', clause, evidence: [deduction] }]);
    expect(questions(shift('NONE'))).toEqual([{ rule: 'MEAL_NOT_RECORDED', clause, evidence: [SHIFT] }]);
  });

  it('waits for the clock of its day, not for its tasks, and is of the week that is asked about', () => {
    const until = (feed: 'CLOCK' | 'TASK') => ({ completeUntil: new Map([[NORTH, { [feed]: '2026-03-01' }]]) });
    expect(questions(shift('AUTO_DEDUCT', until('CLOCK')))).toEqual([]);
    expect(questions(shift('AUTO_DEDUCT', until('TASK')))).toHaveLength(1);
    expect(factsOfWeek(shift('AUTO_DEDUCT'), '2026-03-09').payQuestions).toEqual([]);
  });

  it('is not asked of a meal that was punched, nor of an hour off a clock that deducts', () => {
    const punched = [work(`${MONDAY} 08:00`, '16:30'), meal(`${MONDAY} 12:00`, '12:30')];
    const mealRecording = 'AUTO_DEDUCT' as const;
    const off = [
      work(`${MONDAY} 08:00`, '12:00', { mealRecording }),
      work(`${MONDAY} 13:00`, '17:00', { mealRecording }),
    ];
    expect([punched, off].map((clockSpans) => questions(ledger({ clockSpans })))).toEqual([[], []]);
  });
});

describe('what was settled of a deducted meal', () => {
  const mealRecording = 'AUTO_DEDUCT' as const;

  it('as taken proves it under laws that count breaks, too', () => {
    expect(seen(shift('AUTO_DEDUCT', under(DE_ARBZG)))).toMatchObject({ failed: 0, unknown: 1 });
    expect(seen(shift('AUTO_DEDUCT', { settled: answered('TAKEN'), ...under(DE_ARBZG) }))).toMatchObject({
      failed: 0,
      unknown: 0,
    });
  });

  it('as interrupted leaves nothing of it, or what a task that was logged left', () => {
    const found = (parts: Partial<StaffLedger>) =>
      factsOfWeek(shift('AUTO_DEDUCT', { settled: answered('INTERRUPTED'), ...parts }), MONDAY).violations;
    const evidence = [stretch(`${MONDAY} 12:00`, '12:30')];
    expect(found({})).toMatchObject([{ kind: 'MEAL_INTERRUPTED', actual: 0, evidence }]);
    const taskLogs = [task(`${MONDAY} 12:10`, '12:18')];
    // 12:00 to 12:10 and 12:18 to 12:30: twelve minutes at most.
    expect(found({ taskLogs })).toMatchObject([{ kind: 'MEAL_INTERRUPTED', actual: 12 * MINUTE, evidence }]);
  });

  it('leaves the other breaks of the shift what they are', () => {
    const clockSpans = [
      work(`${MONDAY} 08:00`, '10:00', { mealRecording }),
      work(`${MONDAY} 10:15`, '12:00', { mealRecording }),
      work(`${MONDAY} 12:40`, '17:00', { mealRecording }),
      meal(`${MONDAY} 15:00`, '15:30', { mealRecording }),
    ];
    const settled = (answer: MealAnswer) => {
      const marks = [{ ...answered(answer)[0]!, ...stretch(`${MONDAY} 08:00`, '17:00') }];
      const { workedSeconds, restSeconds, mealSeconds } = dayOf(ledger({ clockSpans, settled: marks }), MONDAY);
      return [workedSeconds, mealSeconds, restSeconds].map((seconds) => seconds / MINUTE);
    };
    // Nine hours less the forty minutes off the clock and, where it was taken, the half hour; a quarter of rest.
    expect(settled('TAKEN')).toEqual([470, 70, 15]);
    expect(settled('NOT_TAKEN')).toEqual([500, 40, 15]);
    // Nothing else was logged in the half hour: a paid break.
    expect(settled('INTERRUPTED')).toEqual([500, 40, 45]);
  });
});
