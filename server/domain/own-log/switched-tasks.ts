import type { EpochSeconds } from '../time/instant.js';

/** A tap: from this moment on she does this. Null: she stopped. */
export interface TaskSwitch {
  readonly id: string;
  readonly at: EpochSeconds;
  readonly activityId: string | null;
}

/** A task from its switch to the next one. It has the id of the switch that began it. */
export interface SwitchedTask {
  readonly id: string;
  readonly activityId: string;
  readonly startedAt: EpochSeconds;
  readonly endedAt: EpochSeconds;
}

/** What switches come to. */
export interface SwitchedTasks {
  /** Tasks that ended, by start. */
  readonly tasks: readonly SwitchedTask[];
  /** The one that goes on; null: none does. */
  readonly running: TaskSwitch | null;
  /** Switches after which nothing was heard for too long: nobody knows when these ended, so that they count for nothing. */
  readonly endless: readonly TaskSwitch[];
}

/** Nobody does one thing longer than this without a pause: a stop was forgotten. */
export const LONGEST_TASK = 12 * 3600;

/**
 * Tasks from switches, whatever order they arrived in: each lasts until the next switch. One that was left running for longer
 * than `LONGEST_TASK` is endless, never guessed.
 */
export function switchedTasks(switches: readonly TaskSwitch[], now: EpochSeconds): SwitchedTasks {
  const inOrder = switches.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const tasks: SwitchedTask[] = [];
  const endless: TaskSwitch[] = [];
  let running: TaskSwitch | null = null;
  for (const [index, begun] of inOrder.entries()) {
    const { id, at, activityId } = begun;
    if (activityId === null) continue;
    const next = inOrder[index + 1];
    if ((next?.at ?? now) - at > LONGEST_TASK) endless.push(begun);
    else if (next === undefined) running = begun;
    else if (next.at > at) tasks.push({ id, activityId, startedAt: at, endedAt: next.at });
  }
  return { tasks, running, endless };
}
