import { foldedBars } from '../../domain/privacy/folded-bars.js';
import type { ActivityTime } from '../../facts/activity-time.query.js';

/** Categories of work that could leave medical assistants; clinical time is what they are there for. */
export const DELEGABLE = ['ADMINISTRATIVE', 'COORDINATION'] as const;
export type Delegable = (typeof DELEGABLE)[number];

/** Time of a team on one activity, or on the others of a category together. */
export interface DelegationBar {
  readonly category: Delegable;
  /** Null: the others of the category together, each of too few people to be named. */
  readonly activityName: string | null;
  /** Over all weeks shown. */
  readonly seconds: number;
  /** In how many weeks it is shown by this name; in the rest its time is with the others. */
  readonly weeks: number;
}

export interface DelegationBars {
  /** The most time first. */
  readonly bars: readonly DelegationBar[];
  /** Weeks of a category that are not shown, because too few people contributed even together. */
  readonly withheldWeeks: number;
}

/**
 * Where administrative and coordination time goes. Each week of each category passes the gate by itself, so that no two
 * answers about overlapping weeks differ by what one person did.
 */
export function delegationBars(
  times: readonly ActivityTime[],
  viewerId: string | null,
  minimumContributors: number,
): DelegationBars {
  const sums = new Map<string, DelegationBar>();
  let withheldWeeks = 0;
  for (const ofWeek of Map.groupBy(times, ({ week, category }) => `${week} ${category}`).values()) {
    const folded = foldedBars(
      ofWeek.map(({ activityId, seconds, staffMemberIds }) => ({
        key: activityId,
        seconds,
        contributors: staffMemberIds.filter((id) => id !== viewerId),
      })),
      minimumContributors,
    );
    if (folded === null) {
      withheldWeeks += 1;
      continue;
    }
    const category = ofWeek[0]!.category as Delegable;
    const nameOf = (id: string) => ofWeek.find(({ activityId }) => activityId === id)?.activityName ?? null;
    for (const { key, seconds } of folded.named)
      add(sums, key, { category, activityName: nameOf(key), seconds, weeks: 1 });
    if (folded.otherSeconds !== null) {
      add(sums, category, { category, activityName: null, seconds: folded.otherSeconds, weeks: 1 });
    }
  }
  const bars = [...sums.values()].toSorted((one, other) => other.seconds - one.seconds);
  return { bars, withheldWeeks };
}

function add(sums: Map<string, DelegationBar>, key: string, bar: DelegationBar): void {
  const id = `${bar.category} ${key}`;
  const known = sums.get(id);
  const sum = { seconds: bar.seconds + (known?.seconds ?? 0), weeks: bar.weeks + (known?.weeks ?? 0) };
  sums.set(id, { ...bar, ...sum });
}
