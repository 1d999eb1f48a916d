import type { Queryable } from '../../database/queryable.js';
import { inputProblem, isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { RequestedScope } from '../../domain/requested-scope.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';
import { workweekBefore, workweekOf } from '../../domain/time/workweek.js';
import type { Viewer } from '../../domain/viewer.js';
import { metricOf, type MetricId } from '../../metrics/catalogue/registry.js';
import { readWorkload } from '../../metrics/read-workload.js';
import type { MetricValue, Workload, WorkloadCell } from '../../metrics/workload.js';
import { earliestDay } from '../../practice/earliest-day.js';
import { placesOf } from '../../practice/places.query.js';
import { whatChanged, type NamedChange, type WeekFigure } from './what-changed.js';

/** What changed in a week against the one before it. */
export interface WhatChanged {
  readonly week: Period;
  readonly before: Period;
  readonly changes: readonly NamedChange[];
  /** Figures that moved as they usually do, or not at all. */
  readonly steady: number;
  /** Figures that cannot be compared: unknown, hidden, or incomplete on either side. */
  readonly notComparable: readonly MetricId[];
}

/**
 * What a manager looks at first; each is a fact of the place or a figure of its group. Quotients where there is one: they
 * are compared over complete days, while one incomplete day makes a sum incomparable.
 */
const LOOKED_AT: readonly MetricId[] = [
  'WORKED_HOURS',
  'OVERTIME_RATE',
  'SCHEDULE_OVERRUN',
  'WORK_OUTSIDE_SCHEDULE_8',
  'SHORT_REST_COUNT',
  'MEALS_NOT_TAKEN_IN_FULL',
  'VIOLATIONS_PER_100_DAYS',
  'OFF_CLOCK_MINUTES',
  'PATIENTS_PER_HOUR',
  'CLINICAL_SHARE',
  'ADMINISTRATIVE_SHARE',
  'COORDINATION_SHARE',
];

/**
 * What changed in a whole week, over, and complete, against the one before: of a place, never of one person. The figures
 * are those of `workload`, with its scope and its gate of small groups.
 */
export async function readWhatChanged(
  database: Queryable,
  viewer: Viewer,
  scope: RequestedScope,
  day: CivilDate,
  now: EpochSeconds,
): Promise<WhatChanged | InputProblem> {
  if (scope.kind === 'STAFF_MEMBER') {
    return inputProblem('NOT_OF_ONE', 'What changed is told of a team or a site, never of one person.', 'scope');
  }
  const places = await placesOf(database, viewer.organizationId);
  const week = workweekOf(day, places.weekStartsOn);
  const before = workweekBefore(day, 1, places.weekStartsOn);
  const earlier = { from: workweekBefore(day, 12, places.weekStartsOn).from, to: before.to };
  const asked = { metrics: LOOKED_AT, scope, groupBy: 'NONE' } as const;
  const ofWeek = await readWorkload(
    database,
    viewer,
    { ...asked, period: week, grain: 'PERIOD', comparison: 'PREVIOUS' },
    now,
  );
  if (isInputProblem(ofWeek)) return ofWeek;
  if (!isComplete(ofWeek, earliestDay(places, now))) {
    return inputProblem('WEEK_NOT_COMPLETE', 'This week is not over, or its data are not complete yet.', 'day');
  }
  const ofEarlier = await readWorkload(
    database,
    viewer,
    { ...asked, period: earlier, grain: 'WEEK', comparison: 'NONE' },
    now,
  );
  if (isInputProblem(ofEarlier)) return ofEarlier;
  return { week, before, ...told(figuresOf(ofWeek, ofEarlier)) };
}

const isComplete = ({ period, completeUntil }: Workload, today: CivilDate): boolean =>
  period.to < today && (completeUntil === null || period.to <= completeUntil);

function told(figures: readonly WeekFigure[]): Pick<WhatChanged, 'changes' | 'steady' | 'notComparable'> {
  const changes = whatChanged(figures);
  const notComparable = figures
    .filter(({ value, change }) => value === null || change === null)
    .map(({ metric }) => metric);
  return { changes, steady: figures.length - notComparable.length - changes.length, notComparable };
}

function figuresOf(ofWeek: Workload, ofEarlier: Workload): WeekFigure[] {
  const cell = ofWeek.groups[0]?.cells[0];
  const weeks = ofEarlier.groups[0]?.cells ?? [];
  return LOOKED_AT.map((metric) => {
    const figure = valueIn(cell, metric);
    return {
      metric,
      unit: metricOf(metric).unit,
      value: figure?.value ?? null,
      change: figure?.comparison?.change ?? null,
      earlier: weeks.map((week) => valueIn(week, metric)?.value ?? null),
    };
  });
}

const valueIn = (cell: WorkloadCell | undefined, metric: MetricId): MetricValue | undefined =>
  cell?.values.find((value) => value.metric === metric);
