import { useDocument } from '../../graphql/use-document.js';
import { answered } from '../../graphql/input-problem.js';
import type { MetricId, ReviewCatalogueQuery, ReviewFiguresQuery } from '../../graphql/generated/graphql.js';
import { twelveWeeksTo } from '../../selection/period.js';
import type { Selection } from '../../selection/use-selection.js';
import { REVIEW_CATALOGUE, REVIEW_FIGURES } from './weekly-review.documents.js';

export type Definition = ReviewCatalogueQuery['metricCatalogue'][number];
type Answer = Extract<ReviewFiguresQuery['workload'], { readonly __typename: 'Workload' }>;
export type Cell = Answer['groups'][number]['cells'][number];
export type Figure = Cell['values'][number];

/** The tiles, in order; CLINICAL_SHARE stands for the split, whose other parts the split panel shows. */
export const TILE_METRICS: readonly MetricId[] = [
  'WORKED_HOURS',
  'OVERTIME_HOURS',
  'CLINICAL_SHARE',
  'PATIENTS_PER_HOUR',
  'SHORT_REST_COUNT',
  'MEALS_NOT_TAKEN_IN_FULL',
];

const PERIOD_METRICS: readonly MetricId[] = [
  ...TILE_METRICS,
  'ADMINISTRATIVE_SHARE',
  'COORDINATION_SHARE',
  'SPLIT_DISTANCE',
  'COVERAGE',
];

/** Definitions, the figures of the period, and the tiles' figures of twelve weeks: three questions, three states. */
export function useReviewFigures(selection: Selection) {
  const { scope, period, comparison, tree } = selection;
  const catalogue = useDocument(REVIEW_CATALOGUE, {});
  const figures = useDocument(REVIEW_FIGURES, {
    input: { metrics: [...PERIOD_METRICS], scope, period, comparison, grain: 'PERIOD', groupBy: 'NONE' },
  });
  const weeks = useDocument(REVIEW_FIGURES, {
    input: {
      metrics: [...TILE_METRICS],
      scope,
      // A week that has not ended is no zero: the trend stops at the last complete one.
      period: twelveWeeksTo(
        { from: period.from, to: period.to < tree.defaultPeriod.to ? period.to : tree.defaultPeriod.to },
        tree.organization.workweekStarts,
      ),
      comparison: 'NONE',
      grain: 'WEEK',
      groupBy: 'NONE',
    },
  });
  return { catalogue, figures, weeks };
}

/** The one group of an answer that was not split into groups; throws the problem the server stated instead. */
export function onlyGroup(data: ReviewFiguresQuery): Answer['groups'][number] | undefined {
  return answered(data.workload).groups[0];
}

export function figureOf(cell: Cell | undefined, metric: MetricId): Figure | undefined {
  return cell?.values.find((value) => value.metric === metric);
}
