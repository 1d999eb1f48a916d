import { describe, expect, it } from '@jest/globals';
import { deriveFacts } from '../../../server/domain/work-day/derive-facts.js';
import { plannedLedger } from '../../../server/domain/work-day/planned-ledger.js';
import type { StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';
import { contract, HOUR, leave, ledger, meal, NORTH, shift, stretch, task, work } from '../builders.js';

const MONDAY = '2026-03-02';
const DAYS = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'];
const lunch = (date: string) => stretch(`${date} 12:00`, '12:30');
const planned = (date: string, from = '08:00', to = '16:30') => shift(`${date} ${from}`, to, { meal: lunch(date) });

const planOf = (parts: Partial<StaffLedger>, from = MONDAY) => {
  const plan = plannedLedger(ledger(parts), from);
  const facts = deriveFacts(plan.ledger, [MONDAY]);
  return {
    worked: facts.workDays.map(({ workday, workedSeconds }) => [workday, workedSeconds / HOUR]),
    kinds: facts.violations.map(({ kind, workday }) => [kind, workday]),
    overtime: facts.workDays.reduce((sum, day) => sum + day.overtimeSeconds, 0) / HOUR,
    onLeave: plan.shiftsOnLeave.length,
  };
};

describe('a week by the roster', () => {
  it('counts a shift as work without its meal, and finds nothing wrong with an ordinary week', () => {
    const { worked, kinds, overtime } = planOf({ shifts: DAYS.slice(0, 5).map((date) => planned(date)) });
    expect(worked).toEqual(DAYS.slice(0, 5).map((date) => [date, 8]));
    expect([kinds, overtime]).toEqual([[], 0]);
  });

  it('finds the short rest, the long run and the hours over 40 that the record would show', () => {
    // Six days of 8 h and one of 9.5 h are 57.5 h: 17.5 over 40. Wednesday begins nine hours after Tuesday ends.
    const shifts = DAYS.map((date, index) =>
      index === 1 ? planned(date, '12:00', '22:00') : index === 2 ? planned(date, '07:00', '15:30') : planned(date),
    );
    const { kinds, overtime } = planOf({ shifts });
    expect(kinds).toContainEqual(['REST_SHORT', '2026-03-04']);
    expect(kinds.map(([kind]) => kind)).toContain('RUN_LONG');
    expect(kinds.map(([kind]) => kind)).toContain('WEEK_LONG');
    expect(overtime).toBe(17.5);
  });

  it('keeps what was recorded before the day, and lets nothing recorded later count twice', () => {
    const clockSpans = [work('2026-03-02 08:00', '19:00'), work('2026-03-03 08:00', '10:00')];
    const shifts = DAYS.slice(0, 3).map((date) => planned(date));
    expect(planOf({ clockSpans, shifts }, '2026-03-03').worked).toEqual([
      ['2026-03-02', 11],
      ['2026-03-03', 8],
      ['2026-03-04', 8],
    ]);
  });

  it('measures the rest between recorded work and the first planned shift', () => {
    const clockSpans = [work('2026-03-02 14:00', '23:00'), meal('2026-03-02 18:00', '18:30')];
    const { kinds } = planOf({ clockSpans, shifts: [planned('2026-03-03', '06:00', '14:30')] }, '2026-03-03');
    expect(kinds).toContainEqual(['REST_SHORT', '2026-03-03']);
  });

  it('plans no work on approved leave, and says that a shift stands there', () => {
    const parts = {
      shifts: [planned(MONDAY), planned('2026-03-03')],
      leaves: [leave(`${MONDAY} 00:00`, '2026-03-03 00:00')],
    };
    const { worked, onLeave } = planOf(parts);
    expect(worked).toContainEqual(['2026-03-03', 8]);
    expect(worked.find(([date]) => date === MONDAY)?.[1] ?? 0).toBe(0);
    expect(onLeave).toBe(1);
  });

  it('plans for people whose time is task logs, and past the day up to which data are complete', () => {
    const parts = {
      contracts: [contract({ timekeeping: 'TASKS' })],
      taskLogs: [task(`${MONDAY} 08:00`, '12:00')],
      shifts: [planned('2026-03-03'), planned('2026-03-04', '00:30', '09:00')],
      completeUntil: new Map([[NORTH, { TASK: MONDAY }]]),
    };
    const { worked, kinds } = planOf(parts, '2026-03-03');
    expect(worked).toEqual([
      [MONDAY, 4],
      ['2026-03-03', 8],
      ['2026-03-04', 8.5],
    ]);
    expect(kinds).toContainEqual(['REST_SHORT', '2026-03-04']);
  });
});
