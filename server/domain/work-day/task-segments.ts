import type { Interval } from '../intervals/interval.js';
import type { TaskCategory, TaskLog } from '../ledger.js';

/** The kinds of time that tasks give, in the order in which a remainder is handed out. */
export const TASK_SHARES = ['CLINICAL', 'ADMINISTRATIVE', 'COORDINATION', 'OTHER', 'UNMAPPED'] as const;

/** A stretch during which the same tasks were going on: how many of each kind, in the order of TASK_SHARES. */
export interface TaskSegment extends Interval {
  readonly degree: number;
  readonly counts: readonly number[];
}

const SINGLE: readonly (readonly number[])[] = TASK_SHARES.map((_, i) => TASK_SHARES.map((__, j) => (i === j ? 1 : 0)));
const INDEX: Record<TaskCategory | 'UNMAPPED', number> = {
  CLINICAL: 0,
  ADMINISTRATIVE: 1,
  COORDINATION: 2,
  OTHER: 3,
  UNMAPPED: 4,
  REST: -1,
  MEAL: -1,
};

const indexOf = (task: TaskLog): number => INDEX[task.category ?? 'UNMAPPED'];

/**
 * Tasks laid side by side. `tasks` are work (no rests, no meals), sorted by start, each with a length; overlap is what this is about.
 *
 *     clinical         ├─────────────┤
 *     administrative           ├──────────┤
 *     segments         ├──1c───┼1c+1a┼─1a─┤
 */
export function taskSegments(tasks: readonly TaskLog[]): TaskSegment[] {
  const out: TaskSegment[] = [];
  for (let i = 0; i < tasks.length;) {
    let end = tasks[i]!.end;
    let next = i + 1;
    while (next < tasks.length && tasks[next]!.start < end) end = Math.max(end, tasks[next++]!.end);
    if (next === i + 1) {
      const { start } = tasks[i]!;
      out.push({ start, end, degree: 1, counts: SINGLE[indexOf(tasks[i]!)]! });
    } else {
      sweep(tasks.slice(i, next), out);
    }
    i = next;
  }
  return out;
}

/** Walks the begins and the ends of tasks that overlap, both in order, and closes a segment at each change. */
function sweep(cluster: readonly TaskLog[], out: TaskSegment[]): void {
  const byEnd = cluster.toSorted((a, b) => a.end - b.end);
  const counts = TASK_SHARES.map(() => 0);
  let degree = 0;
  let from = cluster[0]!.start;
  for (let begun = 0, ended = 0; ended < byEnd.length;) {
    const next = cluster[begun];
    const first = byEnd[ended]!;
    const isBegin = next !== undefined && next.start < first.end;
    const at = isBegin ? next.start : first.end;
    if (at > from) out.push({ start: from, end: at, degree, counts: [...counts] });
    from = at;
    degree += isBegin ? 1 : -1;
    counts[indexOf(isBegin ? next : first)]! += isBegin ? 1 : -1;
    if (isBegin) begun++;
    else ended++;
  }
}
