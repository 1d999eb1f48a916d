import type { KeptLog } from './kept.js';

/** What goes on as far as the device knows: the last tap, sent or not. Null: nothing does. */
export function runningOf({ log, waiting }: KeptLog): { readonly activityId: string; readonly since: number } | null {
  const told = log?.running ?? null;
  const known = [
    ...(told === null ? [] : [{ at: Date.parse(told.at) / 1000, activityId: told.activityId ?? null }]),
    ...waiting.filter(({ refused }) => refused === null),
  ];
  const last = known.reduce<(typeof known)[number] | null>(
    (latest, each) => (latest === null || each.at >= latest.at ? each : latest),
    null,
  );
  return last === null || last.activityId === null ? null : { activityId: last.activityId, since: last.at };
}

/** What an activity is called; a dash while nothing is known of it. */
export const nameOf = ({ log }: KeptLog, activityId: string): string =>
  log?.activities.find(({ id }) => id === activityId)?.name ?? '–';

/** The second of a tap: now, but after every tap before it, so that two quick ones keep their order. */
export function nextSecond({ log, waiting }: KeptLog, now: number): number {
  const told = [...(log?.tasks ?? []).map(({ endedAt }) => endedAt), ...(log?.running ? [log.running.at] : [])];
  const earlier = [...told.map((moment) => Date.parse(moment) / 1000), ...waiting.map(({ at }) => at)];
  return Math.max(now, ...earlier.map((at) => at + 1));
}
