import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Interval } from '../../../server/domain/intervals/interval.js';
import { total } from '../../../server/domain/intervals/total.js';
import { addDays } from '../../../server/domain/time/civil-date.js';
import { deriveFacts } from '../../../server/domain/work-day/derive-facts.js';
import type { DerivedFacts, StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';
import { clockSpans, taskLogs } from '../arbitraries.js';
import { contract, leave, ledger, NORTH, shift, SOUTH, work } from '../builders.js';

const WEEKS = ['2026-03-02', '2026-03-09'];
const rosterWeeksOfSite = new Map([NORTH, SOUTH].map((site) => [site, new Set(WEEKS)]));
const shifts = [shift('2026-03-06 08:00', '16:30'), shift('2026-03-07 22:00', '06:00')];
const leaves = [leave('2026-03-08 00:00', '2026-03-09 00:00')];

const factsOf = (parts: Partial<StaffLedger>): DerivedFacts =>
  deriveFacts(ledger({ shifts, leaves, rosterWeeksOfSite, ...parts }), WEEKS);

const oneSite = clockSpans([NORTH]);
const options = { numRuns: 80 };

describe('laws of a work day', () => {
  it('worked is the sum of its parts, and of its rates of pay', () => {
    fc.assert(
      fc.property(clockSpans(), taskLogs, fc.constantFrom('CLOCK', 'TASKS'), (spans, tasks, timekeeping) => {
        const contracts = [contract({ timekeeping })];
        for (const day of factsOf({ contracts, clockSpans: spans, taskLogs: tasks }).workDays) {
          const split = day.clinicalSeconds! + day.administrativeSeconds! + day.coordinationSeconds!;
          const rest = day.otherSeconds! + day.restSeconds + day.unmappedSeconds! + day.unloggedSeconds!;
          expect(split + rest).toBe(day.workedSeconds);
          expect(day.unloggedSeconds).toBeGreaterThanOrEqual(0);
          expect(day.regularSeconds + day.overtimeSeconds + day.doubletimeSeconds).toBe(day.workedSeconds);
          expect(day.regularSeconds).toBeGreaterThanOrEqual(0);
        }
      }),
      options,
    );
  });

  it('the workweek is the sum of its days', () => {
    fc.assert(
      fc.property(clockSpans(), (spans) => {
        const { workDays, workweeks } = factsOf({ clockSpans: spans });
        for (const week of workweeks) {
          const days = workDays.filter(
            ({ workday }) => workday >= week.weekStarting && workday < addDays(week.weekStarting, 7),
          );
          const sum = (fact: 'regularSeconds' | 'overtimeSeconds' | 'federalOvertimeSeconds'): number =>
            days.reduce((seconds, day) => seconds + day[fact], 0);
          expect(week).toMatchObject({
            regularSeconds: sum('regularSeconds'),
            overtimeSeconds: sum('overtimeSeconds'),
            federalOvertimeSeconds: sum('federalOvertimeSeconds'),
          });
          expect(week.trace.reduce((seconds, step) => seconds + step.seconds, 0)).toBe(week.overtimeSeconds);
        }
      }),
      options,
    );
  });

  it('cutting a clock span or a task in two changes nothing, violations included', () => {
    const cut = <T extends Interval>(rows: readonly T[], share: number): T[] =>
      rows.flatMap((row) => {
        const middle = row.start + Math.floor((row.end - row.start) * share);
        return [
          { ...row, end: middle },
          { ...row, start: middle },
        ];
      });
    fc.assert(
      fc.property(oneSite, taskLogs, fc.double({ min: 0, max: 1, noNaN: true }), (spans, tasks, share) => {
        const whole = factsOf({ clockSpans: spans, taskLogs: tasks });
        expect(factsOf({ clockSpans: cut(spans, share), taskLogs: cut(tasks, share) })).toEqual(whole);
      }),
      options,
    );
    fc.assert(
      fc.property(clockSpans(), fc.double({ min: 0, max: 1, noNaN: true }), (spans, share) => {
        expect(factsOf({ clockSpans: cut(spans, share) })).toEqual(factsOf({ clockSpans: spans }));
      }),
      options,
    );
  });

  it('the order of rows is irrelevant', () => {
    const shuffled = fc.tuple(clockSpans(), taskLogs).chain(([spans, tasks]) =>
      fc.record({
        before: fc.constant({ clockSpans: spans, taskLogs: tasks }),
        after: fc.record({
          clockSpans: fc.shuffledSubarray(spans, { minLength: spans.length }),
          taskLogs: fc.shuffledSubarray(tasks, { minLength: tasks.length }),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ before, after }) => {
        expect(factsOf(after)).toEqual(factsOf(before));
      }),
      options,
    );
  });

  it('the same rows twice are worked once', () => {
    fc.assert(
      fc.property(clockSpans(), (spans) => {
        expect(factsOf({ clockSpans: [...spans, ...spans] })).toEqual(factsOf({ clockSpans: spans }));
      }),
      options,
    );
  });

  it('worked by tasks is never more than the tasks and the gaps bridged between them', () => {
    fc.assert(
      fc.property(taskLogs, (tasks) => {
        const contracts = [contract({ timekeeping: 'TASKS' })];
        const worked = factsOf({ contracts, taskLogs: tasks }).workDays.reduce(
          (sum, day) => sum + day.workedSeconds,
          0,
        );
        expect(worked).toBeLessThanOrEqual(total(tasks) + tasks.length * 20 * 60);
      }),
      options,
    );
  });

  it('shifting everything by whole weeks, away from a change of the clocks, changes nothing but the dates', () => {
    const later = <T extends Interval>(rows: readonly T[], weeks: number): T[] =>
      rows.map((row) => ({ ...row, start: row.start + weeks * 604_800, end: row.end + weeks * 604_800 }));
    const undated = (facts: DerivedFacts, weeks: number): unknown =>
      JSON.parse(
        JSON.stringify(facts, (key: string, value: unknown) => {
          if (['workday', 'weekStarting', 'day'].includes(key)) return addDays(value as string, -7 * weeks);
          if (['start', 'end'].includes(key)) return (value as number) - weeks * 604_800;
          return value;
        }),
      );
    fc.assert(
      fc.property(clockSpans(), taskLogs, fc.integer({ min: 3, max: 20 }), (spans, tasks, weeks) => {
        const at = (by: number): DerivedFacts =>
          deriveFacts(
            ledger({ clockSpans: later(spans, by), taskLogs: later(tasks, by) }),
            WEEKS.map((week) => addDays(week, 7 * by)),
          );
        expect(undated(at(weeks), weeks)).toEqual(undated(at(2), 2));
      }),
      options,
    );
  });

  it('what lies more than a week away changes nothing', () => {
    const far = [work('2026-02-20 08:00', '23:00'), work('2026-03-24 08:00', '23:00')];
    fc.assert(
      fc.property(clockSpans(), taskLogs, (spans, tasks) => {
        const near = factsOf({ clockSpans: spans, taskLogs: tasks });
        expect(factsOf({ clockSpans: [...spans, ...far], taskLogs: tasks })).toEqual(near);
      }),
      options,
    );
  });
});
