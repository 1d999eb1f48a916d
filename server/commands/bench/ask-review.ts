import type { Queryable } from '../../database/queryable.js';
import { isInputProblem } from '../../domain/input-problem.js';
import type { Period } from '../../domain/time/period.js';
import { weekFrom } from '../../domain/time/period.js';
import { addDays } from '../../domain/time/civil-date.js';
import type { Viewer } from '../../domain/viewer.js';
import type { MetricId } from '../../metrics/catalogue/registry.js';
import { readWorkload } from '../../metrics/read-workload.js';
import { loadGrid } from '../../reviews/load-grid.js';
import { needsAttention } from '../../reviews/needs-attention.js';
import { outsideScheduleGrid } from '../../reviews/outside-schedule.js';
import { violationsPage } from '../../reviews/violations-page.js';

const TILES: readonly MetricId[] = [
  'WORKED_HOURS',
  'OVERTIME_HOURS',
  'CLINICAL_SHARE',
  'PATIENTS_PER_HOUR',
  'SHORT_REST_COUNT',
  'MEALS_NOT_TAKEN_IN_FULL',
];
const SPLIT: readonly MetricId[] = ['ADMINISTRATIVE_SHARE', 'COORDINATION_SHARE', 'SPLIT_DISTANCE', 'COVERAGE'];
const ELEVEN_WEEKS = -77;

/** Asks the services everything the weekly review asks, as one manager of one site, one panel after the other. */
export async function askReview(database: Queryable, viewer: Viewer, siteId: string, period: Period): Promise<void> {
  const scope = { kind: 'SITE' as const, id: siteId };
  const now = Date.parse(addDays(period.to, 1)) / 1000 + 43_200;
  const figures = { scope, groupBy: 'NONE' as const };
  const twelveWeeks = { from: addDays(weekFrom(period.from).from, ELEVEN_WEEKS), to: period.to };
  const answers = [
    await readWorkload(
      database,
      viewer,
      { ...figures, metrics: [...TILES, ...SPLIT], period, grain: 'PERIOD', comparison: 'PREVIOUS' },
      now,
    ),
    await readWorkload(
      database,
      viewer,
      { ...figures, metrics: TILES, period: twelveWeeks, grain: 'WEEK', comparison: 'NONE' },
      now,
    ),
    await needsAttention(database, viewer, scope, period),
    await loadGrid(database, viewer, scope, period),
    await outsideScheduleGrid(database, viewer, scope, period),
    await violationsPage(database, viewer, { scope, period, filter: {}, first: 50, after: null }),
  ];
  const problem = answers.find(isInputProblem);
  if (problem !== undefined) throw new Error(`the review was refused: ${problem.message}`);
}
