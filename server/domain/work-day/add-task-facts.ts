import { containing } from '../intervals/find.js';
import { activitySwitches } from './activity-switches.js';
import type { DayDraft, DayDrafts } from './day-draft.js';
import type { StaffTime } from './staff-time.js';
import type { TaskSegment } from './task-segments.js';
import { TASK_SHARES, taskSegments } from './task-segments.js';

/** Adds task time by kind inside worked time, time with several tasks at once, and switches between activities. */
export function addTaskFacts({ worked, workTasks }: StaffTime, drafts: DayDrafts): void {
  const segments = taskSegments(workTasks);
  let first = 0;
  for (const cell of worked) {
    while (first < segments.length && segments[first]!.end <= cell.start) first++;
    const draft = drafts.at(cell.day, cell.siteId);
    if (draft === undefined) continue;
    for (let i = first; i < segments.length && segments[i]!.start < cell.end; i++) {
      const segment = segments[i]!;
      addSegment(draft, segment, Math.min(segment.end, cell.end) - Math.max(segment.start, cell.start));
    }
  }
  for (const instant of activitySwitches(workTasks)) {
    const cell = containing(worked, instant);
    const draft = cell === undefined ? undefined : drafts.at(cell.day, cell.siteId);
    if (draft !== undefined) draft.switches += 1;
  }
}

function addSegment(draft: DayDraft, { degree, counts }: TaskSegment, seconds: number): void {
  let ofDegree = draft.taskSeconds.get(degree);
  if (ofDegree === undefined) draft.taskSeconds.set(degree, (ofDegree = TASK_SHARES.map(() => 0)));
  for (let kind = 0; kind < counts.length; kind++) ofDegree[kind]! += counts[kind]! * seconds;
  if (degree > 1) draft.multitaskedSeconds += seconds;
  draft.hasTasks = true;
}
