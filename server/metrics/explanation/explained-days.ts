import { writeReceipts } from '../../access/receipts.js';
import type { Queryable } from '../../database/queryable.js';
import { inputProblem, isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { EpochSeconds } from '../../domain/time/instant.js';
import { daysIn } from '../../domain/time/period.js';
import type { Viewer } from '../../domain/viewer.js';
import { earliestDay } from '../../practice/earliest-day.js';
import { placesOf } from '../../practice/places.query.js';
import { selectScope, type Selection } from '../../practice/select-scope.js';
import { staffNamesOf } from '../../practice/staff-names.query.js';
import { addSums, INCOMPLETE_DAYS, NO_SUMS } from '../catalogue/fact-sums.js';
import type { Metric } from '../catalogue/metric.js';
import { metricOf } from '../catalogue/registry.js';
import { termsOf } from '../catalogue/terms.js';
import { readMaterial } from '../material.js';
import type { SumsRow } from '../sums.query.js';
import { MOST_DAYS_OF_DAYS } from '../workload-input.js';
import { dayOutcome } from './day-outcome.js';
import type { AskedFigure, DayFilter, ExplainedDay, ExplainedDays, OutcomeCount } from './explanation.js';

/** Which person-days are wanted. */
export interface WantedDays {
  readonly only: DayFilter;
  readonly offset: number;
  readonly first: number;
}

/**
 * The person-days behind a figure: the same sums, by person and day, so that they add up to it. Of GROUP metrics, and of
 * facts shown of groups, they are for the person herself alone; for others the way ends at the group. Everybody else on
 * the page gets a receipt.
 */
export async function explainedDays(
  database: Queryable,
  viewer: Viewer,
  { metric: id, scope, period }: AskedFigure,
  { only, offset, first }: WantedDays,
  now: EpochSeconds,
): Promise<ExplainedDays | InputProblem> {
  const metric = metricOf(id);
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, scope, places);
  if (isInputProblem(selection)) return selection;
  const closed = whyClosed(metric, selection, daysIn(period));
  if (closed !== null) return closed;
  const input = { metrics: [id], groupBy: 'STAFF_MEMBER' as const };
  const reader = { database, viewer, selection, places, input, today: earliestDay(places, now) };
  const { rows } = await readMaterial(reader, { period, grain: 'DAY' }, null);
  const ids = [...rows.values()].flatMap(({ groupId }) => groupId ?? []);
  const names = await staffNamesOf(database, viewer.organizationId, [...new Set(ids)]);
  const all = daysOf(metric, [...rows.values()], names);
  const wanted = all.filter((day) => isWanted(day, only));
  const days = wanted.slice(offset, offset + first);
  const staffMemberIds = days.map(({ staffMemberId }) => staffMemberId);
  await writeReceipts(database, viewer, { staffMemberIds, page: 'EXPLANATION', period });
  return { outcomes: outcomesOf(all), days, total: wanted.length, hasMore: wanted.length > offset + first };
}

function whyClosed(metric: Metric, { isOwn }: Selection, days: number): InputProblem | null {
  if (!isOwn && (metric.audience !== 'FACT' || metric.isOfGroups)) {
    return inputProblem(
      'GROUP_ONLY',
      'This figure is shown of groups: the way to single days is for each person alone.',
    );
  }
  if (days <= MOST_DAYS_OF_DAYS) return null;
  return inputProblem('BAD_PERIOD', `Single days are listed for at most ${MOST_DAYS_OF_DAYS} days.`, 'period');
}

function daysOf(metric: Metric, rows: readonly SumsRow[], names: ReadonlyMap<string, string>): ExplainedDay[] {
  const whole = rows.reduce((sums, row) => addSums(sums, row.sums), NO_SUMS);
  return rows
    .map(({ groupId, from, sums }): ExplainedDay => ({
      staffMemberId: groupId ?? '',
      name: names.get(groupId ?? '') ?? '',
      workday: from,
      ...dayOutcome(metric, { ...sums, periodDays: 1 }, { ...whole, periodDays: 1 }),
      terms: termsOf(metric, sums).filter(({ name }) => name !== 'PERIOD_DAYS'),
      incompleteIn: metric.reads.filter((feed) => sums[INCOMPLETE_DAYS[feed]] > 0),
    }))
    .sort(byNameAndDay);
}

const byNameAndDay = (one: ExplainedDay, other: ExplainedDay): number =>
  one.name.localeCompare(other.name, 'en') ||
  one.staffMemberId.localeCompare(other.staffMemberId, 'en') ||
  one.workday.localeCompare(other.workday, 'en');

const isWanted = ({ outcome, isAdding }: ExplainedDay, only: DayFilter): boolean =>
  only === 'ALL' || (only === 'ADDING' ? isAdding : outcome === 'LEFT_OUT');

function outcomesOf(days: readonly ExplainedDay[]): OutcomeCount[] {
  const groups = Map.groupBy(days, ({ outcome, reason }) => `${outcome} ${reason ?? ''}`);
  return [...groups.values()]
    .map((group) => ({ outcome: group[0]!.outcome, reason: group[0]!.reason, days: group.length }))
    .sort((one, other) => ORDER[one.outcome] - ORDER[other.outcome] || other.days - one.days);
}

const ORDER = { COUNTED: 0, NOTHING_TO_COUNT: 1, LEFT_OUT: 2 } as const;
