import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_TASK, switchedTasks, type TaskSwitch } from '../../../server/domain/own-log/switched-tasks.js';

const at = (time: string): number => Date.parse(`2026-03-02T${time}:00Z`) / 1000;
const tap = (id: string, time: string, activityId: string | null): TaskSwitch => ({ id, at: at(time), activityId });

describe('tasks from switches', () => {
  it('last until the next switch; the last goes on', () => {
    const { tasks, running, endless } = switchedTasks(
      [tap('a', '08:00', 'rooming'), tap('b', '08:20', 'calls'), tap('c', '08:30', null), tap('d', '09:00', 'rooming')],
      at('09:10'),
    );
    expect(tasks).toEqual([
      { id: 'a', activityId: 'rooming', startedAt: at('08:00'), endedAt: at('08:20') },
      { id: 'b', activityId: 'calls', startedAt: at('08:20'), endedAt: at('08:30') },
    ]);
    expect(running?.id).toBe('d');
    expect(endless).toEqual([]);
  });

  it('have no end that nobody told', () => {
    const forgotten = [
      tap('a', '00:00', 'calls'),
      { ...tap('b', '00:00', 'rooming'), at: at('00:00') + LONGEST_TASK + 60 },
    ];
    expect(switchedTasks(forgotten, at('13:00'))).toMatchObject({
      tasks: [],
      running: { id: 'b' },
      endless: [{ id: 'a' }],
    });
    expect(switchedTasks(forgotten.slice(0, 1), at('23:00'))).toMatchObject({ running: null, endless: [{ id: 'a' }] });
  });

  const switches = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      at: fc.integer({ min: 0, max: 200_000 }),
      activityId: fc.option(fc.constantFrom('x', 'y', 'z'), { nil: null }),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  );

  it('are the same in whatever order the switches come, and never overlap', () => {
    fc.assert(
      fc.property(switches, fc.infiniteStream(fc.nat()), (told, draws) => {
        const shuffled = told.map((each) => ({ each, key: draws.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        const found = switchedTasks(told, 200_000);
        expect(
          switchedTasks(
            shuffled.map(({ each }) => each),
            200_000,
          ),
        ).toEqual(found);
        for (const [index, task] of found.tasks.entries()) {
          expect(task.endedAt).toBeGreaterThan(task.startedAt);
          expect(task.endedAt - task.startedAt).toBeLessThanOrEqual(LONGEST_TASK);
          expect(found.tasks[index + 1]?.startedAt ?? Infinity).toBeGreaterThanOrEqual(task.endedAt);
        }
      }),
    );
  });
});
