import type { Incompleteness } from '../../domain/work-day/work-day.js';
import type { SourceFeed, TaskCategory } from '../../domain/ledger.js';
import type { CivilDate, EpochSeconds, ZoneId } from '../../domain/time/instant.js';
import type { SourcedDuration } from '../../ledger/task-durations.query.js';
import type { WorkweekShown } from '../workweek-shown.js';

export const LANE_KINDS = ['SCHEDULE', 'CLOCK', 'TASK', 'MEAL', 'REST', 'LEAVE', 'VISIT'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** A stretch on the time axis. What the viewer may not know of it is null. */
export interface LaneBar {
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
  readonly category: TaskCategory | null;
  readonly label: string | null;
  readonly sourceName: string | null;
  readonly fileName: string | null;
  readonly line: number | null;
}

export interface Lane {
  readonly kind: LaneKind;
  readonly bars: readonly LaneBar[];
}

/** One person's day as one viewer may see it. Seconds; null: unknown, or not for this viewer. */
export interface WorkDayView {
  readonly staffMemberId: string;
  readonly date: CivilDate;
  readonly zone: ZoneId;
  readonly dayStart: EpochSeconds;
  readonly dayEnd: EpochSeconds;
  readonly siteNames: readonly string[];
  readonly incomplete: readonly Incompleteness[];
  readonly lanes: readonly Lane[];
  readonly workedSeconds: number;
  readonly mealSeconds: number;
  readonly restSeconds: number;
  readonly leaveSeconds: number;
  readonly scheduledSeconds: number | null;
  readonly offClockSeconds: number | null;
  readonly clinicalSeconds: number | null;
  readonly administrativeSeconds: number | null;
  readonly coordinationSeconds: number | null;
  readonly otherSeconds: number | null;
  readonly unmappedSeconds: number | null;
  readonly unloggedSeconds: number | null;
  readonly visits: number | null;
  /** Recorded as lengths without times, and so in none of the figures above; null: not for this viewer. */
  readonly untimed: readonly SourcedDuration[] | null;
  readonly overtime: WorkweekShown | null;
}

/** `FEED:REASON` of stored work days, each once. */
export function incompletenessOf(stored: readonly string[]): Incompleteness[] {
  return [...new Set(stored)].sort().map((text) => {
    const [feed, reason] = text.split(':');
    return { feed: feed as SourceFeed, reason: reason as Incompleteness['reason'] };
  });
}
