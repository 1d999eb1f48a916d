import type { Interval } from '../../domain/intervals/interval.js';
import { union } from '../../domain/intervals/union.js';
import type { LaneRow } from '../../ledger/lane-rows.query.js';
import { LANE_KINDS, type Lane, type LaneBar, type LaneKind } from './work-day-view.js';

/** How much of a day a viewer sees: the person herself everything; see metrics.md § 3, Audience. */
export interface LaneAudience {
  /** Tasks one by one, and visits. */
  readonly seesTasks: boolean;
  /** Kind of leave; to others it is just away. */
  readonly seesLeaveKind: boolean;
}

/** Pauses up to this long between tasks do not show where there is no clock: they count as worked. metrics.md § 2. */
const BRIDGED = 20 * 60;

/** The lanes of a day, in the order of `LANE_KINDS`, empty ones left out. */
export function lanesOf(rows: readonly LaneRow[], audience: LaneAudience): Lane[] {
  const bars = new Map<LaneKind, LaneBar[]>(LANE_KINDS.map((kind) => [kind, []]));
  const add = (kind: LaneKind, ...some: LaneBar[]) => bars.get(kind)?.push(...some);
  const of = (kind: LaneKind) => rows.filter((row) => laneOf(row, rows) === kind);
  for (const row of rows) {
    const kind = laneOf(row, rows);
    if (kind === 'TASK' && !audience.seesTasks) continue;
    if (kind === 'VISIT' && !audience.seesTasks) continue;
    if (kind !== null) add(kind, ...barsOf(row, kind, audience));
  }
  if (!audience.seesTasks) add('TASK', ...unlabelled(of('TASK'), of('CLOCK')));
  return LANE_KINDS.map((kind) => ({ kind, bars: bars.get(kind) ?? [] })).filter((lane) => lane.bars.length > 0);
}

function laneOf(row: LaneRow, rows: readonly LaneRow[]): LaneKind | null {
  switch (row.table) {
    case 'task_log':
      return row.category === 'MEAL' || row.category === 'REST' ? row.category : 'TASK';
    case 'clock_span':
      return row.spanKind === 'WORK' ? 'CLOCK' : row.spanKind;
    case 'scheduled_shift':
      return 'SCHEDULE';
    case 'leave':
      return 'LEAVE';
    case 'visit':
      return 'VISIT';
    case 'appointment':
      // An appointment stands for the visit only where no visit source tells of the day.
      return rows.some((other) => other.table === 'visit') ? null : 'VISIT';
  }
}

function barsOf(row: LaneRow, kind: LaneKind, audience: LaneAudience): LaneBar[] {
  const { sourceKey, fileName, line } = row;
  const bar = {
    category: kind === 'TASK' ? row.category : null,
    label: labelOf(row, kind, audience),
    sourceName: sourceKey,
    fileName,
    line,
  };
  return piecesOf(row).map(({ start, end }) => ({ ...bar, start, end }));
}

function labelOf(row: LaneRow, kind: LaneKind, audience: LaneAudience): string | null {
  if (kind === 'LEAVE') return audience.seesLeaveKind ? row.leaveKind : null;
  if (kind === 'VISIT') return row.visitStatus;
  return audience.seesTasks ? row.activityName : null;
}

/** A shift is shown without its scheduled meal; all else is whole. */
function piecesOf({ start, end, mealStart, mealEnd }: LaneRow): Interval[] {
  if (mealStart === null || mealEnd === null || mealStart >= mealEnd) return [{ start, end }];
  return [
    { start, end: mealStart },
    { start: mealEnd, end },
  ].filter((piece) => piece.end > piece.start);
}

/**
 * Logged time without words, source or seams. What lies between two tasks of one clock span is bridged: how much of her
 * worked time somebody logs, and how often she switches, is hers to know.
 *
 *     clock    ├──────────┤   ├────────┤
 *     tasks    ├─┤   ├──┤       ├─┤ ├┤   ├─┤
 *     shown    ├────────┤       ├────┤   ├─┤
 */
function unlabelled(tasks: readonly Interval[], clock: readonly Interval[]): LaneBar[] {
  const spans = union(clock);
  const nothing = { category: null, label: null, sourceName: null, fileName: null, line: null };
  const bars: LaneBar[] = [];
  for (const { start, end } of union(tasks)) {
    const last = bars.at(-1);
    const isBridged =
      last !== undefined &&
      (start - last.end <= BRIDGED || spans.some((span) => span.start <= last.end && start <= span.end));
    if (isBridged) bars[bars.length - 1] = { ...last, end };
    else bars.push({ ...nothing, start, end });
  }
  return bars;
}
