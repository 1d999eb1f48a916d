import type { Queryable } from '../database/queryable.js';
import { isInputProblem } from '../domain/input-problem.js';
import type { RequestedScope } from '../domain/requested-scope.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { metricOf, type MetricId } from '../metrics/catalogue/registry.js';
import { readWorkload } from '../metrics/read-workload.js';
import type { MetricValue, WorkloadInput } from '../metrics/workload.js';
import type { MailFigure } from '../mail/texts/figures.js';

/** What a digest asks of a week, as its reader's page would. */
export interface DigestQuestion {
  readonly metrics: readonly MetricId[];
  readonly scope: RequestedScope;
  readonly comparison: WorkloadInput['comparison'];
  /** Figures that rest on fewer people are withheld, whatever a page would show; 1: none is. */
  readonly leastPeople: number;
}

export interface DigestFigures {
  readonly figures: readonly MailFigure[];
  readonly completeUntil: string | null;
}

/** The figures of a week, computed by the function that computes them for the pages; null: she may not ask this. */
export async function digestFigures(
  database: Queryable,
  viewer: Viewer,
  week: Period,
  { metrics, scope, comparison, leastPeople }: DigestQuestion,
  now: Date,
): Promise<DigestFigures | null> {
  const input: WorkloadInput = { metrics, scope, period: week, grain: 'PERIOD', groupBy: 'NONE', comparison };
  const answer = await readWorkload(database, viewer, input, Math.floor(now.getTime() / 1000));
  if (isInputProblem(answer)) return null;
  const values = answer.groups[0]?.cells[0]?.values ?? [];
  return { figures: values.map((value) => figureOf(value, leastPeople)), completeUntil: answer.completeUntil };
}

function figureOf({ metric, value, reason, contributors, comparison }: MetricValue, leastPeople: number): MailFigure {
  const { title, unit } = metricOf(metric);
  if (value !== null && contributors < leastPeople) {
    return { title, unit, value: null, change: null, reason: 'GROUP_TOO_SMALL' };
  }
  return { title, unit, value, reason, change: comparison?.change ?? null };
}
