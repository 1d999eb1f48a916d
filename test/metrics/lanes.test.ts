import { describe, expect, it } from '@jest/globals';
import type { TaskCategory } from '../../server/domain/ledger.js';
import type { LaneRow } from '../../server/ledger/lane-rows.query.js';
import { lanesOf } from '../../server/metrics/provenance/lanes.js';

const HOUR = 3600;
const at = (hours: number): number => 1_794_300_000 + hours * HOUR;

const row = (of: Partial<LaneRow> & Pick<LaneRow, 'table' | 'start' | 'end'>): LaneRow => ({
  id: 'row',
  siteId: null,
  spanKind: null,
  leaveKind: null,
  visitStatus: null,
  activityName: null,
  category: null,
  mealStart: null,
  mealEnd: null,
  sourceKey: 'source',
  fileName: 'file.csv',
  line: 2,
  ...of,
});
const task = (from: number, to: number, category: TaskCategory = 'CLINICAL'): LaneRow =>
  row({ table: 'task_log', start: at(from), end: at(to), category, activityName: 'Vitals' });
const clock = (from: number, to: number): LaneRow =>
  row({ table: 'clock_span', start: at(from), end: at(to), spanKind: 'WORK' });

const OTHERS = { seesTasks: false, seesLeaveKind: false };
const tasksSeenBy = (audience: typeof OTHERS, rows: readonly LaneRow[]) =>
  (lanesOf(rows, audience).find(({ kind }) => kind === 'TASK')?.bars ?? []).map(
    ({ start, end }) => [(start - at(0)) / HOUR, (end - at(0)) / HOUR] as const,
  );

describe('the tasks of a day, as others see them', () => {
  it('are one bar from the first to the last of a clock span: what was logged between is hers to know', () => {
    const rows = [clock(8, 12), task(8, 8.5), task(9.5, 10), task(11, 11.75)];
    expect(tasksSeenBy(OTHERS, rows)).toEqual([[8, 11.75]]);
    expect(tasksSeenBy({ ...OTHERS, seesTasks: true }, rows)).toHaveLength(3);
  });

  it('stay apart where the clock says nothing: over a meal, and after the clock stopped', () => {
    const rows = [clock(8, 12), task(8, 11), task(11.5, 12), clock(12.5, 17), task(12.5, 16.5), task(18, 19)];
    expect(tasksSeenBy(OTHERS, rows)).toEqual([
      [8, 12],
      [12.5, 16.5],
      [18, 19],
    ]);
  });

  it('bridge the pauses of up to 20 minutes that count as worked where there is no clock', () => {
    expect(tasksSeenBy(OTHERS, [task(8, 9), task(9.25, 10), task(10.5, 11)])).toEqual([
      [8, 10],
      [10.5, 11],
    ]);
  });

  it('carry neither a category nor a label nor a source', () => {
    const lanes = lanesOf([clock(8, 12), task(8, 9), task(9, 10, 'ADMINISTRATIVE')], OTHERS);
    expect(lanes.find(({ kind }) => kind === 'TASK')?.bars).toEqual([
      { start: at(8), end: at(10), category: null, label: null, sourceName: null, fileName: null, line: null },
    ]);
  });
});
