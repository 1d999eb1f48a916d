import type { LaneKind, WorkDayQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';

export type Day = Extract<WorkDayQuery['workDay'], { readonly __typename: 'WorkDay' }>;
export type Bar = Day['lanes'][number]['bars'][number];

/** Whether anything was recorded as a length without times that this viewer may see. */
export const hasUntimed = ({ untimed }: Day): boolean => (untimed ?? []).length > 0;

/** A bar with the row of its lane it is drawn in: bars that overlap stand in different rows. */
export interface PlacedBar extends Bar {
  readonly row: number;
}

export interface DrawnLane {
  readonly kind: LaneKind | 'LIMIT';
  readonly rows: number;
  readonly bars: readonly PlacedBar[];
}

const ORDER: readonly LaneKind[] = ['SCHEDULE', 'LEAVE', 'CLOCK', 'MEAL', 'REST', 'TASK', 'VISIT'];

/** The lanes that have bars, plan above, what happened beneath, limits crossed at the foot. */
export function drawnLanes(day: Day): readonly DrawnLane[] {
  const recorded = ORDER.map((kind) => ({ kind, bars: day.lanes.find((lane) => lane.kind === kind)?.bars ?? [] }));
  const limits = day.violations.flatMap(({ kind, evidence }) =>
    evidence.map(({ start, end }): Bar => ({
      start,
      end,
      label: t(`format:violation.${kind}`),
      category: null,
      sourceName: null,
      fileName: null,
      line: null,
    })),
  );
  return [...recorded, { kind: 'LIMIT' as const, bars: limits }]
    .filter(({ bars }) => bars.length > 0)
    .map(({ kind, bars }) => place(kind, bars));
}

/** Each bar goes into the first row that is free when it starts. */
function place(kind: DrawnLane['kind'], bars: readonly Bar[]): DrawnLane {
  const rowEnds: number[] = [];
  const placed = bars
    .toSorted((left, right) => Date.parse(left.start) - Date.parse(right.start))
    .map((bar) => {
      const free = rowEnds.findIndex((end) => end <= Date.parse(bar.start));
      const row = free === -1 ? rowEnds.length : free;
      rowEnds[row] = Date.parse(bar.end);
      return { ...bar, row };
    });
  return { kind, rows: rowEnds.length, bars: placed };
}
