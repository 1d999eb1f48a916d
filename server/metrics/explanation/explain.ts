import type { Queryable } from '../../database/queryable.js';
import { isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import { weekdayOf } from '../../domain/time/civil-date.js';
import type { EpochSeconds } from '../../domain/time/instant.js';
import { daysIn } from '../../domain/time/period.js';
import { MIDNIGHT } from '../../domain/time/workday.js';
import { weekStarting } from '../../domain/time/workweek.js';
import type { Viewer } from '../../domain/viewer.js';
import { earliestDay } from '../../practice/earliest-day.js';
import { placesOf } from '../../practice/places.query.js';
import { selectScope, type Selection } from '../../practice/select-scope.js';
import { INCOMPLETE_DAYS, NO_SUMS, type FactSums } from '../catalogue/fact-sums.js';
import type { Metric } from '../catalogue/metric.js';
import { metricOf, type MetricId } from '../catalogue/registry.js';
import { termsOf } from '../catalogue/terms.js';
import { completenessOf, completeUntil, type Completeness } from '../completeness.query.js';
import { readMaterial, type Reader } from '../material.js';
import { readWorkload } from '../read-workload.js';
import { sitesOf } from '../sites-of.js';
import type { AskedFigure, Explanation, FeedBehind } from './explanation.js';
import { lawBehind } from './rules-behind.js';

/**
 * Why a figure is what it is. The figure itself is the one of `readWorkload`, so that a tile and its explanation cannot
 * differ. Where the way to people is closed (`isOpen`), it says what the figure says already and nothing beside.
 */
export async function explain(
  database: Queryable,
  viewer: Viewer,
  asked: AskedFigure,
  now: EpochSeconds,
): Promise<Explanation | InputProblem> {
  const metric = metricOf(asked.metric);
  const metrics = readsTasksOfOthers(metric) ? [metric.id, 'COVERAGE' as const] : [metric.id];
  const input = { ...asked, metrics, grain: 'PERIOD', groupBy: 'NONE', comparison: 'NONE' } as const;
  const workload = await readWorkload(database, viewer, input, now);
  if (isInputProblem(workload)) return workload;
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, asked.scope, places);
  if (isInputProblem(selection)) return selection;
  const siteIds = sitesOf(selection, places).map((site) => site.id);
  const completeness = await completenessOf(database, viewer.organizationId, siteIds);
  const reader = { database, viewer, selection, places, input, today: earliestDay(places, now) };
  const sums = isOpen(metric, selection) ? await sumsOf(reader, asked) : null;
  const [group] = workload.groups;
  const [cell] = group?.cells ?? [];
  const [value, coverage = null] = cell?.values ?? [];
  if (group === undefined || cell === undefined || value === undefined) throw new Error('an answer without a figure');
  return {
    asked,
    definition: metric,
    kind: group.kind,
    label: group.label,
    value,
    incompleteDays: cell.incompleteDays,
    terms: sums === null ? [] : termsOf(metric, sums),
    ...(sums === null
      ? { policies: [], rules: [] }
      : await lawBehind(database, viewer, selection, asked.period, metric)),
    zones: workload.zones,
    dayStartsAt: MIDNIGHT,
    weekStartsOn: weekdayOf(weekStarting(asked.period.to, places.weekStartsOn)),
    feeds: feedsBehind(metric, sums, completeness),
    completeUntil: completeUntil(completeness, metric.reads),
    coverage,
  };
}

/** Whether what a figure is made of is for the viewer: facts to act on, and everything of her own. */
const isOpen = (metric: Metric, { isOwn, request }: Selection): boolean =>
  isOwn || (metric.audience === 'FACT' && !(metric.isOfGroups && request.kind === 'STAFF_MEMBER'));

const readsTasksOfOthers = ({ id, reads }: Metric<MetricId>): boolean => id !== 'COVERAGE' && reads.includes('TASK');

/** The sums of the one cell; days of the period are the cell's, not its rows'. */
async function sumsOf(reader: Reader, { metric, period }: AskedFigure): Promise<FactSums> {
  const alone = { ...reader, input: { metrics: [metric], groupBy: 'NONE' as const } };
  const { rows } = await readMaterial(alone, { period, grain: 'PERIOD' }, null);
  const [row] = rows.values();
  return { ...(row?.sums ?? NO_SUMS), periodDays: daysIn(period) };
}

function feedsBehind({ reads }: Metric, sums: FactSums | null, completeness: Completeness): FeedBehind[] {
  return reads.map((feed) => ({
    feed,
    completeUntil: completeness[feed] ?? null,
    incompleteDays: sums === null ? null : sums[INCOMPLETE_DAYS[feed]],
  }));
}
