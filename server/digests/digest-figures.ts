import type { Queryable } from '../database/queryable.js';
import { isInputProblem } from '../domain/input-problem.js';
import type { RequestedScope } from '../domain/requested-scope.js';
import { shiftPeriod, type Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { metricOf, type MetricId } from '../metrics/catalogue/registry.js';
import { readWorkload } from '../metrics/read-workload.js';
import type { MetricValue, Workload } from '../metrics/workload.js';
import type { MailFigure } from '../mail/texts/figures.js';

/** What a digest asks of a week, as its reader's page would. */
export interface DigestQuestion {
  readonly metrics: readonly MetricId[];
  readonly scope: RequestedScope;
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
  { metrics, scope, leastPeople }: DigestQuestion,
  now: Date,
): Promise<DigestFigures | null> {
  const input = { metrics, scope, grain: 'PERIOD', groupBy: 'NONE', comparison: 'PREVIOUS' } as const;
  const at = Math.floor(now.getTime() / 1000);
  const answer = await readWorkload(database, viewer, { ...input, period: week }, at);
  if (isInputProblem(answer)) return null;
  const values = valuesOf(answer);
  const weekBefore = values[0]?.comparison?.period ?? shiftPeriod(week, -7);
  const before = await readWorkload(database, viewer, { ...input, comparison: 'NONE', period: weekBefore }, at);
  const valuesBefore = isInputProblem(before) ? [] : valuesOf(before);
  const peopleBefore = (metric: MetricId) => valuesBefore.find((each) => each.metric === metric)?.contributors ?? 0;
  return {
    figures: values.map((value) => figureOf(value, peopleBefore(value.metric), leastPeople)),
    completeUntil: answer.completeUntil,
  };
}

const valuesOf = (answer: Workload): readonly MetricValue[] => answer.groups[0]?.cells[0]?.values ?? [];

/** A difference tells of both weeks, so it is shown only where both rest on enough people. */
function figureOf(found: MetricValue, peopleBefore: number, leastPeople: number): MailFigure {
  const { title, unit } = metricOf(found.metric);
  if (found.value !== null && found.contributors < leastPeople) {
    return { title, unit, value: null, change: null, reason: 'GROUP_TOO_SMALL' };
  }
  const change = peopleBefore < leastPeople ? null : (found.comparison?.change ?? null);
  return { title, unit, value: found.value, reason: found.reason, change };
}
