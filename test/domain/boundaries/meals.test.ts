import { describe, expect, it } from '@jest/globals';
import type { ClockSpan, TaskLog } from '../../../server/domain/ledger.js';
import { WELLBEING_DEFAULT } from '../../../server/domain/overtime/policies/wellbeing-default.js';
import type { Policy } from '../../../server/domain/overtime/policy.js';
import { HOUR, MINUTE, assignment, contract, factsOfWeek, ledger, meal, task, work } from '../builders.js';

const DAY = '2026-03-02';
const on = (time: string): string => `${DAY} ${time}`;

function judged(
  clockSpans: readonly ClockSpan[],
  taskLogs: readonly TaskLog[] = [],
  timekeeping: 'CLOCK' | 'TASKS' = 'CLOCK',
) {
  const { workDays, violations } = factsOfWeek(
    ledger({ contracts: [contract({ timekeeping })], clockSpans, taskLogs }),
    DAY,
  );
  const [day] = workDays;
  return {
    meals: violations.filter(({ kind }) => kind.startsWith('MEAL')),
    counts: [day?.shiftsRequiringMeal, day?.shiftsMealFailed, day?.shiftsMealUnknown],
  };
}

describe('the meal of a shift (wellbeing default)', () => {
  it('is required when more than six hours were worked', () => {
    expect(judged([work(on('08:00'), '14:00')]).counts).toEqual([0, 0, 0]);
    const found = judged([work(on('08:00'), '14:01')]);
    expect(found.counts).toEqual([1, 1, 0]);
    expect(found.meals).toMatchObject([{ kind: 'MEAL_MISSED', limit: 30 * MINUTE, actual: 0, workday: DAY }]);
  });

  it.each([
    ['14:00', []],
    ['14:01', [{ kind: 'MEAL_LATE', limit: 6 * HOUR, actual: 6 * HOUR + MINUTE }]],
  ])('begun at %s, after 08:00', (start, expected) => {
    const end = start.replace('14:0', '14:3');
    expect(judged([work(on('08:00'), start), work(on(end), '17:00')]).meals).toMatchObject(expected);
  });

  it('V01: 08:00–13:00 and 13:15–18:00 is found, with a gap of 30 or 60 minutes nothing is', () => {
    const gap = (start: string) => judged([work(on('08:00'), '13:00'), work(on(start), '18:00')]).meals;
    expect(gap('13:15')).toMatchObject([{ kind: 'MEAL_MISSED' }]);
    expect(gap('13:30')).toEqual([]);
    expect(gap('14:00')).toEqual([]);
  });

  it('of 29 minutes is too short', () => {
    expect(judged([work(on('08:00'), '12:00'), work(on('12:29'), '16:30')]).meals).toMatchObject([
      { kind: 'MEAL_SHORT', actual: 29 * MINUTE, limit: 30 * MINUTE },
    ]);
  });

  it('is one kind, in the order interrupted, short, late, missed', () => {
    const spans = [
      work(on('08:00'), '18:00'),
      meal(on('11:00'), '11:30'),
      meal(on('12:00'), '12:25'),
      meal(on('15:00'), '15:30'),
    ];
    expect(judged(spans, [task(on('11:10'), '11:12')]).meals.map(({ kind }) => kind)).toEqual(['MEAL_INTERRUPTED']);
    expect(judged(spans.filter((span) => span !== spans[1])).meals.map(({ kind }) => kind)).toEqual(['MEAL_SHORT']);
  });

  it('is satisfied by one full meal in time, whatever else happened', () => {
    const spans = [work(on('08:00'), '17:00'), meal(on('10:00'), '10:20'), meal(on('12:00'), '12:30')];
    expect(judged(spans)).toEqual({ meals: [], counts: [1, 0, 0] });
  });

  it('that a task cut into, and yet left 30 minutes in one piece, is taken and noted', () => {
    const spans = [work(on('08:00'), '17:00'), meal(on('12:00'), '13:00')];
    const found = judged(spans, [task(on('12:50'), '13:10')]);
    expect(found.meals).toMatchObject([{ kind: 'MEAL_INTERRUPTED', severity: 'INFO', actual: 50 * MINUTE }]);
    expect(found.counts).toEqual([1, 0, 0]);
    expect(judged(spans, [task(on('12:29'), '12:31')])).toMatchObject({
      meals: [{ kind: 'MEAL_INTERRUPTED', severity: 'WARNING', actual: 29 * MINUTE }],
      counts: [1, 1, 0],
    });
  });

  it('is missed, and not interrupted, where somebody worked in a rest', () => {
    const spans = [work(on('08:00'), '10:00'), work(on('10:15'), '16:30')];
    expect(judged(spans, [task(on('10:05'), '10:10')]).meals).toMatchObject([
      { kind: 'MEAL_MISSED', severity: 'WARNING', actual: 0, limit: 30 * MINUTE },
    ]);
  });

  it('was at best as long as the longest attempt, and both are shown', () => {
    const spans = [work(on('08:00'), '16:30'), meal(on('10:00'), '10:22'), meal(on('12:00'), '12:25')];
    const { meals } = judged(spans);
    expect(meals).toMatchObject([{ kind: 'MEAL_SHORT', severity: 'WARNING', actual: 25 * MINUTE }]);
    expect(meals[0]!.evidence).toHaveLength(2);
  });

  it('is taken when one of two that were interrupted left a full meal in time', () => {
    const spans = [work(on('08:00'), '17:00'), meal(on('10:00'), '10:30'), meal(on('12:00'), '13:00')];
    const tasks = [task(on('10:10'), '10:20'), task(on('12:50'), '12:55')];
    expect(judged(spans, tasks)).toMatchObject({
      meals: [{ kind: 'MEAL_INTERRUPTED', severity: 'INFO', actual: 50 * MINUTE }],
      counts: [1, 0, 0],
    });
  });

  it('that is late is a warning', () => {
    const spans = [work(on('08:00'), '16:30'), meal(on('14:30'), '15:00')];
    expect(judged(spans).meals).toMatchObject([
      { kind: 'MEAL_LATE', severity: 'WARNING', actual: 6.5 * HOUR, limit: 6 * HOUR },
    ]);
  });

  it('has the least length that the policy sets', () => {
    const { limits } = WELLBEING_DEFAULT;
    const quick: Policy = {
      ...WELLBEING_DEFAULT,
      version: 2,
      limits: { ...limits!, meal: { ...limits!.meal, minimum: 15 * MINUTE, restUpTo: 10 * MINUTE } },
    };
    const paper = ledger({
      policies: [assignment(quick)],
      clockSpans: [work(on('08:00'), '13:00'), work(on('13:15'), '18:00')],
    });
    expect(factsOfWeek(paper, DAY)).toMatchObject({ workDays: [{ mealSeconds: 15 * MINUTE }], violations: [] });
  });

  it('that began before the shift does not help: a meal is inside the work', () => {
    expect(judged([meal(on('07:30'), '08:00'), work(on('08:00'), '15:00')]).counts).toEqual([1, 1, 0]);
  });
});

describe('a source that does not punch meals', () => {
  it.each(['NONE', 'AUTO_DEDUCT'] as const)('%s leaves an absent meal unknown, never missed', (mealRecording) => {
    expect(judged([work(on('08:00'), '16:30', { mealRecording })])).toEqual({ meals: [], counts: [1, 0, 1] });
  });

  it.each(['NONE', 'AUTO_DEDUCT'] as const)('%s still shows a gap of 30 minutes as taken', (mealRecording) => {
    const spans = [work(on('08:00'), '12:00', { mealRecording }), work(on('12:30'), '16:30', { mealRecording })];
    expect(judged(spans)).toEqual({ meals: [], counts: [1, 0, 0] });
  });

  it('NONE leaves a gap too short or too late for the meal unknown: nobody said that it was one', () => {
    const mealRecording = 'NONE' as const;
    const gap = (from: string, to: string) => [
      work(on('08:00'), from, { mealRecording }),
      work(on(to), '16:30', { mealRecording }),
    ];
    expect(judged(gap('12:00', '12:25'))).toEqual({ meals: [], counts: [1, 0, 1] });
    expect(judged(gap('15:00', '15:30'))).toEqual({ meals: [], counts: [1, 0, 1] });
  });

  it('AUTO_DEDUCT: the deducted meal is unpaid and unconfirmed, and interrupted when somebody worked in it', () => {
    const spans = [
      work(on('08:00'), '16:30', { mealRecording: 'AUTO_DEDUCT' }),
      meal(on('12:00'), '12:30', { mealRecording: 'AUTO_DEDUCT' }),
    ];
    expect(judged(spans)).toEqual({ meals: [], counts: [1, 0, 1] });
    expect(judged(spans, [task(on('12:10'), '12:20')]).meals).toMatchObject([{ kind: 'MEAL_INTERRUPTED' }]);
  });

  it('time kept by tasks: unknown, unless a meal was logged', () => {
    const tasks = (second: string) => [task(on('08:00'), '12:00'), task(on(second), '17:00')];
    expect(judged([], tasks('12:10'), 'TASKS').counts).toEqual([1, 0, 1]);
    expect(judged([], tasks('12:40'), 'TASKS').counts).toEqual([1, 0, 0]);
    const logged = [...tasks('12:25'), task(on('12:00'), '12:25', { category: 'MEAL' })];
    expect(judged([], logged, 'TASKS').meals).toMatchObject([{ kind: 'MEAL_SHORT', actual: 25 * MINUTE }]);
  });
});
