import type { Queryable } from '../../database/queryable.js';
import { didItHelp, LEAST_WEEKS, type ComparedSeries, type HelpAnswer } from '../../domain/before-after/did-it-help.js';
import { inputProblem, isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { RequestedScope } from '../../domain/requested-scope.js';
import { addDays } from '../../domain/time/civil-date.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';
import { workweekBefore, workweekOf, type WorkweekStart } from '../../domain/time/workweek.js';
import type { Viewer } from '../../domain/viewer.js';
import { metricOf, type MetricId } from '../../metrics/catalogue/registry.js';
import { readWorkload } from '../../metrics/read-workload.js';
import type { MetricValue, Workload, WorkloadGroup } from '../../metrics/workload.js';
import { earliestDay } from '../../practice/earliest-day.js';
import { placesOf } from '../../practice/places.query.js';

/** Whether a change helped: what was done where and when, and the figures it should move. */
export interface HelpInput {
  readonly scope: RequestedScope;
  /** The day of the change; its week belongs to neither side. */
  readonly day: CivilDate;
  readonly metrics: readonly MetricId[];
  /** Places that had the change too, or are no fair comparison. */
  readonly leftOut: readonly string[];
}

/** One figure before and after. Pooled over all days of a side; the effect is of weeks, each alike. */
export interface HelpFinding extends HelpAnswer {
  readonly metric: MetricId;
  readonly before: number | null;
  readonly after: number | null;
}

export interface DidItHelp {
  readonly before: Period;
  readonly after: Period;
  /** Names of the other visible places of the kind, those left out too. */
  readonly places: readonly { readonly id: string; readonly name: string; readonly isLeftOut: boolean }[];
  readonly findings: readonly HelpFinding[];
}

/** Quotients alone: a sum of a large team and one of a small team do not move alike. */
export const HELP_METRICS = [
  'OVERTIME_RATE',
  'SCHEDULE_OVERRUN',
  'WORK_OUTSIDE_SCHEDULE_8',
  'MEALS_NOT_TAKEN_IN_FULL',
  'VIOLATIONS_PER_100_DAYS',
  'PATIENTS_PER_HOUR',
  'CLINICAL_SHARE',
  'ADMINISTRATIVE_SHARE',
  'COORDINATION_SHARE',
] as const satisfies readonly MetricId[];

const MOST_METRICS = 3;
/** Longer ago, too much else has changed. */
const MOST_WEEKS = 8;

/**
 * Whether a change at a team or site helped, against the other teams or sites the viewer sees. All figures are those of
 * `workload`, with its scope and its gate of small groups: what is hidden week by week is unknown here.
 */
export async function readDidItHelp(
  database: Queryable,
  viewer: Viewer,
  input: HelpInput,
  now: EpochSeconds,
): Promise<DidItHelp | InputProblem> {
  const problem = helpProblem(input);
  if (problem !== null) return problem;
  const places = await placesOf(database, viewer.organizationId);
  const { weekStartsOn } = places;
  const { scope, metrics } = input;
  const groupBy = scope.kind === 'TEAM' ? 'TEAM' : 'SITE';
  const ask = (asked: RequestedScope, period: Period, by: 'TEAM' | 'SITE' | 'NONE') =>
    readWorkload(
      database,
      viewer,
      { metrics, scope: asked, period, groupBy: by, grain: by === 'NONE' ? 'PERIOD' : 'WEEK', comparison: 'NONE' },
      now,
    );
  const week = workweekOf(input.day, weekStartsOn);
  const own = await ask(scope, week, 'NONE');
  if (isInputProblem(own)) return own;
  const sides = sidesOf(week, lastDayKnown(own, earliestDay(places, now)), weekStartsOn);
  if (sides === null)
    return inputProblem('TOO_EARLY', `It can be told from ${LEAST_WEEKS} whole weeks after it.`, 'day');
  const pooled = [await ask(scope, sides.before, 'NONE'), await ask(scope, sides.after, 'NONE')] as const;
  const weekly = [
    await ask({ kind: 'ORGANIZATION' }, sides.before, groupBy),
    await ask({ kind: 'ORGANIZATION' }, sides.after, groupBy),
  ] as const;
  const failed = [...pooled, ...weekly].find(isInputProblem);
  if (failed !== undefined) return failed;
  return answerOf(input, sides, pooled as Pair, weekly as Pair);
}

type Pair = readonly [before: Workload, after: Workload];
type Sides = Pick<DidItHelp, 'before' | 'after'>;

function helpProblem({ scope, metrics }: HelpInput): InputProblem | null {
  if (scope.kind !== 'TEAM' && scope.kind !== 'SITE') {
    return inputProblem('CHOOSE_PLACE', 'Choose the team or site that had the change.', 'scope');
  }
  const isKnown = metrics.every((metric) => (HELP_METRICS as readonly MetricId[]).includes(metric));
  if (metrics.length === 0 || metrics.length > MOST_METRICS || !isKnown) {
    return inputProblem('BAD_METRICS', `Choose one to ${MOST_METRICS} figures that can be compared.`, 'metrics');
  }
  return null;
}

/** The last day that is over and complete. */
function lastDayKnown({ completeUntil }: Workload, today: CivilDate): CivilDate {
  const yesterday = addDays(today, -1);
  return completeUntil === null || completeUntil > yesterday ? yesterday : completeUntil;
}

/** As many whole weeks before the week of the change as there are after it, at most eight; null: fewer than four. */
function sidesOf(week: Period, last: CivilDate, starts: WorkweekStart): Sides | null {
  let weeks = 0;
  let end = week;
  for (let next = workweekOf(addDays(week.to, 1), starts); next.to <= last && weeks < MOST_WEEKS; weeks += 1) {
    end = next;
    next = workweekOf(addDays(next.to, 1), starts);
  }
  if (weeks < LEAST_WEEKS) return null;
  return {
    before: { from: workweekBefore(week.from, weeks, starts).from, to: addDays(week.from, -1) },
    after: { from: addDays(week.to, 1), to: end.to },
  };
}

function answerOf({ scope, metrics, leftOut }: HelpInput, sides: Sides, pooled: Pair, weekly: Pair): DidItHelp {
  const isPlace = ({ id }: WorkloadGroup) => id !== null && id !== scope.id;
  const ids = [...new Set(weekly.flatMap(({ groups }) => groups.filter(isPlace).map(({ id }) => id ?? '')))];
  const labelOf = (id: string) => weekly.flatMap(({ groups }) => groups).find((group) => group.id === id)?.label ?? '';
  const compared = ids.filter((id) => !leftOut.includes(id));
  return {
    ...sides,
    places: ids.map((id) => ({ id, name: labelOf(id), isLeftOut: leftOut.includes(id) })),
    findings: metrics.map((metric) => ({
      metric,
      before: valueIn(pooled[0], metric),
      after: valueIn(pooled[1], metric),
      ...didItHelp({
        changed: seriesOf(weekly, scope.id ?? '', metric),
        unchanged: compared.map((id) => seriesOf(weekly, id, metric)),
        better: metricOf(metric).better,
      }),
    })),
  };
}

const seriesOf = ([before, after]: Pair, id: string, metric: MetricId): ComparedSeries => ({
  before: weeksOf(before, id, metric),
  after: weeksOf(after, id, metric),
});

function weeksOf({ groups }: Workload, id: string, metric: MetricId): (number | null)[] {
  const group = groups.find((each) => each.id === id);
  return (group?.cells ?? []).map(({ values }) => figureIn(values, metric)?.value ?? null);
}

const valueIn = ({ groups }: Workload, metric: MetricId): number | null =>
  figureIn(groups[0]?.cells[0]?.values ?? [], metric)?.value ?? null;

const figureIn = (values: readonly MetricValue[], metric: MetricId): MetricValue | undefined =>
  values.find((value) => value.metric === metric);
