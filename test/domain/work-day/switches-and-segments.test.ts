import { describe, expect, it } from '@jest/globals';
import type { TaskLog } from '../../../server/domain/ledger.js';
import { activitySwitches } from '../../../server/domain/work-day/activity-switches.js';
import { divideByDegree, equalShare } from '../../../server/domain/work-day/largest-remainder.js';
import { taskSegments } from '../../../server/domain/work-day/task-segments.js';
import { task } from '../builders.js';

/** A task from one second to another. */
const from = (start: number, end: number, options: Partial<TaskLog> = {}): TaskLog => ({
  ...task('2026-03-02 08:00', '09:00', options),
  start,
  end,
});
const of = (activityId: string | null) => (start: number, end: number) => from(start, end, { activityId });
const [vitals, phone, unknown] = [of('Vitals'), of('Phone'), of(null)];

describe('switches between activities', () => {
  it('are told by the instant at which the other begins', () => {
    expect(activitySwitches([vitals(0, 100), phone(400, 500), vitals(801, 900)])).toEqual([400]);
    expect(activitySwitches([])).toEqual([]);
  });

  it('do not see how one stretch of an activity was cut into logs, touching or overlapping', () => {
    const call = phone(50, 80);
    for (const logs of [
      [vitals(0, 200), call],
      [vitals(0, 100), call, vitals(100, 200)],
      [vitals(0, 100), call, vitals(70, 90), vitals(95, 200)],
    ]) {
      expect(activitySwitches(logs)).toEqual([50]);
    }
    // A second later it is a stretch of its own: from the call back to the vitals.
    expect(activitySwitches([vitals(0, 100), call, vitals(101, 200)])).toEqual([50, 101]);
  });

  it('are the same in whatever order activities that begin together are logged', () => {
    // Ordered by name: phone, vitals, and vitals once more.
    const together = [phone(0, 50), vitals(0, 50)];
    for (const logs of [together, together.toReversed()]) {
      expect(activitySwitches([...logs, vitals(70, 100)])).toEqual([0]);
    }
    // What nobody named comes first.
    const unnamed = [unknown(0, 50), phone(0, 50)];
    for (const logs of [unnamed, unnamed.toReversed()]) {
      expect(activitySwitches([...logs, phone(70, 100)])).toEqual([0]);
    }
  });
});

describe('tasks laid side by side', () => {
  const clinical = [1, 0, 0, 0, 0];
  const both = [1, 1, 0, 0, 0];
  const paper = (start: number, end: number) => from(start, end, { category: 'ADMINISTRATIVE' });

  it('are cut wherever one begins or ends', () => {
    expect(taskSegments([from(0, 30), paper(10, 20)])).toEqual([
      { start: 0, end: 10, degree: 1, counts: clinical },
      { start: 10, end: 20, degree: 2, counts: both },
      { start: 20, end: 30, degree: 1, counts: clinical },
    ]);
  });

  it('leave nothing where none goes on, and no piece without length', () => {
    expect(taskSegments([from(0, 10), paper(0, 10), from(10, 20), from(50, 60)])).toEqual([
      { start: 0, end: 10, degree: 2, counts: both },
      { start: 10, end: 20, degree: 1, counts: clinical },
      { start: 50, end: 60, degree: 1, counts: clinical },
    ]);
  });
});

describe('whole seconds', () => {
  const divided = (...parts: [number, number[]][]) => divideByDegree(new Map(parts));

  it('that are left over go to the largest remainder, of equal ones to the first', () => {
    // 100 s alone and five seconds halved: 102 1/2 and 2 1/2.
    expect(divided([1, [100, 0]], [2, [5, 5]])).toEqual([103, 2]);
    expect([divided([3, [1, 2]]), divided([3, [2, 1]])]).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect([divided([3, [1, 1, 1]]), divided([3, [2, 2, 2]])]).toEqual([
      [1, 0, 0],
      [1, 1, 0],
    ]);
  });

  it('already given do not count towards them', () => {
    // 2/3 and 100 1/3.
    expect(divided([1, [0, 100]], [3, [2, 1]])).toEqual([1, 100]);
  });

  it('of several degrees are divided exactly', () => {
    // 1/2 + 2/3 + 1/4 = 17/12, 1/2 + 1/3 + 3/4 = 19/12: three in all, the larger part of one to the second.
    expect(divided([2, [1, 1]], [3, [2, 1]], [4, [1, 3]])).toEqual([1, 2]);
    expect(divided()).toEqual([]);
  });

  it('of equals are for one of them', () => {
    expect([0, 1].map((index) => equalShare(601, 2, index))).toEqual([301, 300]);
    expect(() => equalShare(1, 2, -1)).toThrow(new RangeError('share -1 of 2'));
    expect(() => equalShare(1, 2, 2)).toThrow(new RangeError('share 2 of 2'));
  });
});
