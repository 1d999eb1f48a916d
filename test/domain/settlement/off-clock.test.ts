import { describe, expect, it } from '@jest/globals';
import type { PayAnswer } from '../../../server/domain/settlement/answers.js';
import type { SettledTime } from '../../../server/domain/settlement/settled-time.js';
import { countedTime, mealAnswerOf } from '../../../server/domain/settlement/settled-time.js';
import type { StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';
import { dayOf, factsOfWeek, HOUR, ledger, MINUTE, NORTH, stretch, task, work } from '../builders.js';

const MONDAY = '2026-03-02';
const FIVE_DAYS = ['02', '03', '04', '05', '06'].map((day) => `2026-03-${day}`);
const settled = (from: string, to: string, answer: PayAnswer): SettledTime => ({
  kind: 'OFF_CLOCK',
  answer,
  ...stretch(from, to),
});
/** Monday 08:00–16:00 on the clock, charting from 18:00 to 18:40. */
const charting = (parts: Partial<StaffLedger> = {}): StaffLedger =>
  ledger({
    clockSpans: [work(`${MONDAY} 08:00`, '16:00')],
    taskLogs: [task(`${MONDAY} 18:00`, '18:40')],
    ...parts,
  });
const asked = (of: StaffLedger) =>
  factsOfWeek(of, MONDAY).payQuestions.map(({ kind, workday, seconds }) => [kind, workday, seconds]);

describe('off-clock time', () => {
  it('is asked about and not worked, until it is settled', () => {
    expect(asked(charting())).toEqual([['OFF_CLOCK', MONDAY, 40 * MINUTE]]);
    expect(dayOf(charting(), MONDAY)).toMatchObject({ workedSeconds: 8 * HOUR, offClockSeconds: 40 * MINUTE });
  });

  it('settled as worked enters worked time, its tasks and its day, and stays what it was: outside the clock', () => {
    const counted = charting({ settled: [settled(`${MONDAY} 18:00`, '18:40', 'COUNTS')] });
    const day = dayOf(counted, MONDAY);
    // 8 h on the clock + 40 min; the 40 min are the only logged task.
    expect(day).toMatchObject({
      workedSeconds: 8 * HOUR + 40 * MINUTE,
      clinicalSeconds: 40 * MINUTE,
      unloggedSeconds: 8 * HOUR,
      offClockSeconds: 40 * MINUTE,
    });
    expect(asked(counted)).toEqual(asked(charting()));
  });

  it('settled as not worked changes no fact', () => {
    const refused = charting({ settled: [settled(`${MONDAY} 18:00`, '18:40', 'DOES_NOT_COUNT')] });
    expect(factsOfWeek(refused, MONDAY)).toEqual(factsOfWeek(charting(), MONDAY));
  });

  it('earns overtime where the week has it: 40 h and 40 min are 40 min over', () => {
    const week = (marks: readonly SettledTime[]) =>
      factsOfWeek(
        charting({ clockSpans: FIVE_DAYS.map((day) => work(`${day} 08:00`, '16:00')), settled: marks }),
        MONDAY,
      ).workweeks[0];
    expect(week([])).toMatchObject({ regularSeconds: 40 * HOUR, overtimeSeconds: 0 });
    expect(week([settled(`${MONDAY} 18:00`, '18:40', 'COUNTS')])).toMatchObject({
      regularSeconds: 40 * HOUR,
      overtimeSeconds: 40 * MINUTE,
    });
  });

  it('is asked anew when the log reads otherwise: the old decision is for the old stretch alone', () => {
    const marks = [settled(`${MONDAY} 18:00`, '18:40', 'COUNTS')];
    const longer = charting({ taskLogs: [task(`${MONDAY} 18:00`, '18:55')], settled: marks });
    expect(dayOf(longer, MONDAY).workedSeconds).toBe(8 * HOUR);
    expect(asked(longer)).toEqual([['OFF_CLOCK', MONDAY, 55 * MINUTE]]);
    expect(dayOf(charting({ taskLogs: [], settled: marks }), MONDAY).workedSeconds).toBe(8 * HOUR);
  });

  it('of a minute is asked about as well: a threshold decides a flag, never pay', () => {
    const facts = factsOfWeek(charting({ taskLogs: [task(`${MONDAY} 18:00`, '18:01')] }), MONDAY);
    expect(facts.violations.filter(({ kind }) => kind === 'OFF_CLOCK_WORK')).toEqual([]);
    expect(facts.payQuestions).toMatchObject([{ kind: 'OFF_CLOCK', seconds: MINUTE }]);
  });

  it('makes a day worked when nothing else was worked on it', () => {
    const taskLogs = [task('2026-03-07 10:00', '11:00')];
    const alone = (marks: readonly SettledTime[]) => dayOf(charting({ taskLogs, settled: marks }), '2026-03-07');
    expect(alone([])).toMatchObject({ workedSeconds: 0, daysWorked: 0 });
    expect(alone([settled('2026-03-07 10:00', '11:00', 'COUNTS')])).toMatchObject({
      workedSeconds: HOUR,
      daysWorked: 1,
    });
  });

  it('over midnight is two questions, one for each workday', () => {
    const facts = factsOfWeek(charting({ taskLogs: [task(`${MONDAY} 23:30`, '2026-03-03 00:20')] }), MONDAY);
    expect(facts.payQuestions.map(({ workday, seconds }) => [workday, seconds])).toEqual([
      [MONDAY, 30 * MINUTE],
      ['2026-03-03', 20 * MINUTE],
    ]);
  });

  it('is asked about with the stretch itself as evidence, in its own week', () => {
    const evidence = [stretch(`${MONDAY} 18:00`, '18:40')];
    expect(factsOfWeek(charting(), MONDAY).payQuestions).toMatchObject([
      { rule: 'TASKS_OUTSIDE_THE_CLOCK', clause: '29 CFR 785.11–785.13', policyId: null, evidence },
    ]);
    expect(factsOfWeek(charting(), '2026-03-09').payQuestions).toEqual([]);
  });
});

describe('a decision holds', () => {
  const cell = (from: string, to: string) => ({ ...stretch(`${MONDAY} ${from}`, to), siteId: NORTH, day: 0 });
  const [early, late] = [cell('06:00', '06:30'), cell('18:00', '18:40')];
  const decided = (from: string, to: string, answer: PayAnswer) => settled(`${MONDAY} ${from}`, to, answer);

  it('for the stretch that was asked about, from its first minute to its last', () => {
    const marks = [decided('06:00', '06:30', 'DOES_NOT_COUNT'), decided('18:00', '18:40', 'COUNTS')];
    expect(countedTime([early, late], marks)).toEqual([late]);
    expect(countedTime([late], [decided('18:01', '18:40', 'COUNTS')])).toEqual([]);
    expect(countedTime([late], [decided('18:00', '18:39', 'COUNTS')])).toEqual([]);
  });

  it('for what was asked of it: a meal, or off-clock time', () => {
    const asMeal = { ...decided('18:00', '18:40', 'TAKEN'), kind: 'MEAL_UNCONFIRMED' as const };
    const counts = decided('18:00', '18:40', 'COUNTS');
    expect(mealAnswerOf(late, [counts, asMeal])).toBe('TAKEN');
    expect(mealAnswerOf(late, [counts])).toBeNull();
    expect(mealAnswerOf(late, [{ ...asMeal, start: late.start + MINUTE }])).toBeNull();
    expect(countedTime([late], [{ ...asMeal, answer: 'COUNTS' }])).toEqual([]);
  });
});
