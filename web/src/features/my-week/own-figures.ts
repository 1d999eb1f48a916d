import type { MetricId, MyFiguresQuery } from '../../graphql/generated/graphql.js';

type Figures = Extract<MyFiguresQuery['workload'], { __typename: 'Workload' }>;
export type FigureCell = Figures['groups'][number]['cells'][number];
export type Figure = FigureCell['values'][number];

/** The panels of the week itself, each with her own 12-week median beside it. */
export const WEEK_METRICS: MetricId[] = [
  'WORKED_HOURS',
  'CLINICAL_SHARE',
  'ADMINISTRATIVE_SHARE',
  'COORDINATION_SHARE',
  'PATIENTS_PER_HOUR',
  'MINUTES_PER_PATIENT',
];

/** The figures whose twelve weeks she may look at. */
export const TREND_METRICS = [
  'WORKED_HOURS',
  'OVERTIME_HOURS',
  'WORK_OUTSIDE_SCHEDULE_8',
  'CLINICAL_SHARE',
  'PATIENTS_PER_HOUR',
  'MINUTES_PER_PATIENT',
] as const satisfies readonly MetricId[];
export type TrendMetric = (typeof TREND_METRICS)[number];

/** The cells of the one group that a question about oneself has; none when nothing is known of that time. */
export function ownCells(workload: Figures): readonly FigureCell[] {
  return workload.groups[0]?.cells ?? [];
}

export function figureOf(cell: FigureCell | undefined, metric: MetricId): Figure | undefined {
  return cell?.values.find((value) => value.metric === metric);
}

/** The middle of the known values; null when none is known. Even counts take the mean of the two in the middle. */
export function median(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => value !== null && value !== undefined).toSorted((a, b) => a - b);
  const middle = known.length / 2;
  const upper = known[Math.floor(middle)];
  if (upper === undefined) return null;
  const lower = known[Math.ceil(middle) - 1];
  return lower === undefined ? upper : (lower + upper) / 2;
}
