import { describe, expect, it } from '@jest/globals';
import type { SourceFeed } from '../../../server/domain/ledger.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import type { StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';
import { assignment, contract, factsOfWeek, ledger, stretch, task, work } from '../builders.js';
import type { Case } from './crossed-limits.js';
import { CASES, MONDAY } from './crossed-limits.js';

/* What shows that a limit was crossed; and the same day without all its rows: what is not complete is not judged. */

const found = ({ kind, rule, parts }: Case, more: Partial<StaffLedger> = {}) =>
  factsOfWeek(ledger({ ...parts, ...more }), MONDAY).violations.filter(
    (each) => each.kind === kind && each.rule === rule,
  );
const without = (day: string, feed: SourceFeed): Partial<StaffLedger> => ({
  incompleteDays: new Map([[day, [{ feed, reason: 'OPEN_ROW' as const }]]]),
});

describe.each(CASES.map((each) => [`${each.kind} ${each.rule}`, each] as const))('%s', (_name, each) => {
  it('belongs to its day, cites its clause and shows the time in which it was crossed', () => {
    const evidence = each.evidence.map(([from, to]) => stretch(from, to));
    expect(found(each)).toMatchObject([{ workday: each.day, clause: each.clause, evidence }]);
  });

  it('is not judged while rows of what it reads are missing, and is whatever else is missing', () => {
    for (const feed of ['CLOCK', 'TASK', 'ROSTER', 'LEAVE', 'VISIT'] as const) {
      expect([feed, found(each, without(each.day, feed)).length]).toEqual([feed, each.reads.includes(feed) ? 0 : 1]);
    }
  });
});

describe('a day kept by tasks', () => {
  const tasks: Case = {
    ...CASES[1]!,
    parts: { contracts: [contract({ timekeeping: 'TASKS' })], taskLogs: [task(`${MONDAY} 06:00`, '17:00')] },
  };

  it('is judged by its tasks: punches that are missing mean nothing', () => {
    expect([found(tasks), found(tasks, without(MONDAY, 'CLOCK'))].map(({ length }) => length)).toEqual([1, 1]);
    expect(found(tasks, without(MONDAY, 'TASK'))).toEqual([]);
  });
});

describe('the meals of an incomplete day', () => {
  const counts = (to: string, policy?: typeof US_CA) => {
    const policies = policy === undefined ? [] : [assignment(policy)];
    const clockSpans = [work(`${MONDAY} 08:00`, to)];
    const [day] = factsOfWeek(ledger({ clockSpans, policies, ...without(MONDAY, 'CLOCK') }), MONDAY).workDays;
    return [day!.shiftsRequiringMeal, day!.shiftsMealFailed, day!.shiftsMealUnknown];
  };

  it('are unknown where one is required, by the limits and by the law, and not required where none is', () => {
    expect([counts('16:00'), counts('16:00', US_CA)]).toEqual([
      [1, 0, 1],
      [1, 0, 1],
    ]);
    expect([counts('12:00'), counts('12:00', US_CA)]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});
