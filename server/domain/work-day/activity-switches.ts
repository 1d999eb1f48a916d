import type { EpochSeconds } from '../time/instant.js';
import type { TaskLog } from '../ledger.js';

/** Tasks further apart than this do not follow each other. */
export const SWITCH_WITHIN = 5 * 60;

/**
 * The instants at which somebody went from one activity to another: consecutive tasks of different activity, at most
 * 5 min apart. `tasks` are work, sorted by start, each with a length. Logs of one activity that touch or overlap are one stretch of it, so
 * that cutting a log in two makes no switch.
 *
 *     vitals   ├────┤├──┤         ├──┤
 *     phone              ├──┤
 *     switches           ▲        ▲ (not when more than 5 min apart)
 */
export function activitySwitches(tasks: readonly TaskLog[]): EpochSeconds[] {
  const stretches: { start: number; end: number; activityId: string | null }[] = [];
  const latest = new Map<string | null, { start: number; end: number; activityId: string | null }>();
  for (const { start, end, activityId } of tasks) {
    const last = latest.get(activityId);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
      continue;
    }
    const stretch = { start, end, activityId };
    latest.set(activityId, stretch);
    stretches.push(stretch);
  }
  // Of activities that begin together the order is that of their ids, not of the rows.
  stretches.sort((a, b) => a.start - b.start || ((a.activityId ?? '') < (b.activityId ?? '') ? -1 : 1));
  const out: EpochSeconds[] = [];
  for (let i = 1; i < stretches.length; i++) {
    const before = stretches[i - 1]!;
    const after = stretches[i]!;
    if (after.activityId !== before.activityId && after.start - before.end <= SWITCH_WITHIN) out.push(after.start);
  }
  return out;
}
