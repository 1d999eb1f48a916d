import { writeReceipts } from '../access/receipts.js';
import type { Queryable } from '../database/queryable.js';
import { isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import type { Viewer } from '../domain/viewer.js';
import { earliestDay } from '../practice/earliest-day.js';
import { placesOf } from '../practice/places.query.js';
import { selectScope } from '../practice/select-scope.js';
import { staffNamesOf } from '../practice/staff-names.query.js';
import { answerGroups, type NamedGroup } from './answer-groups.js';
import type { Metric } from './catalogue/metric.js';
import { metricOf, type MetricId } from './catalogue/registry.js';
import { cellsOf, type CellPeriod } from './cell-start.js';
import { comparedRange } from './compare.js';
import { comparisonOf, type ComparedMaterial } from './comparison-of.js';
import { readCompleteDays } from './complete-days.js';
import { completenessOf, completeUntil, type Completeness } from './completeness.query.js';
import { readGate, readMaterial, type Reader } from './material.js';
import { secondsAtOtherSites } from './other-sites.query.js';
import { read, rowKey, type GroupOfAnswer, type Material } from './readings.js';
import { sitesOf } from './sites-of.js';
import type { MetricValue, Workload, WorkloadCell, WorkloadInput } from './workload.js';
import { workloadProblem } from './workload-input.js';

/**
 * Answers metrics × scope × period × grain × group × comparison for one viewer at one instant. Facts are sums over exactly
 * the rows she may list; group figures pass the gate of `group-figures.ts`; her own figures are whole. A scope she may
 * not see is a problem, worded as if it did not exist.
 */
export async function readWorkload(
  database: Queryable,
  viewer: Viewer,
  input: WorkloadInput,
  now: EpochSeconds,
): Promise<Workload | InputProblem> {
  const problem = workloadProblem(input);
  if (problem !== null) return problem;
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, input.scope, places);
  if (isInputProblem(selection)) return selection;

  const sites = sitesOf(selection, places);
  const siteIds = sites.map((site) => site.id);
  const completeness = await completenessOf(database, viewer.organizationId, siteIds);
  const reader = { database, viewer, selection, places, input, today: earliestDay(places, now) };
  const range = comparedRange(input, places.weekStartsOn);
  const gate = await readGate(reader, input.grain, range === null ? [input.period] : [input.period, range.period]);
  const present = await readMaterial(reader, input, gate);
  const then = range === null ? null : await readMaterial(reader, range, gate);
  const comparedWith =
    range === null || then === null
      ? null
      : { then, complete: await readCompleteDays(reader, { now: input, then: range }, { now: present, then }) };
  const groups = await groupsOf(reader, present);
  const elsewhere = await secondsAtOtherSites(database, selection, input.period);
  await noteLook(reader, input, groups);
  const cells = cellsOf(input.period, input.grain, places.weekStartsOn);
  return {
    period: input.period,
    completeUntil: completeUntil(completeness),
    zones: [...new Set(sites.map((site) => site.zone))].sort(),
    secondsAtOtherSites: [...elsewhere.values()].reduce((sum, seconds) => sum + seconds, 0),
    groups: groups.map((group) => ({
      kind: group.kind,
      id: input.groupBy === 'NONE' ? (selection.request.id ?? null) : group.id,
      label: group.label,
      cells: cells.map((cell) => cellOf(group, cell, { input, completeness, now: present, comparedWith })),
    })),
  };
}

interface Answer {
  readonly input: WorkloadInput;
  readonly completeness: Completeness;
  readonly now: Material;
  /** What the cells are compared with; null: nothing. */
  readonly comparedWith: ComparedMaterial | null;
}

function cellOf(group: GroupOfAnswer, cell: CellPeriod, answer: Answer): WorkloadCell {
  return {
    period: cell.period,
    incompleteDays: answer.now.rows.get(rowKey(group.id, cell.start))?.sums.incompleteDays ?? 0,
    values: answer.input.metrics.map((id) => valueOf(metricOf(id), group, cell, answer)),
  };
}

function valueOf(metric: Metric<MetricId>, group: GroupOfAnswer, cell: CellPeriod, answer: Answer): MetricValue {
  const reading = read(metric, group, cell, answer.now);
  const until = completeUntil(answer.completeness, metric.reads);
  const isLate = until !== null && cell.period.to > until;
  const now = isLate ? { ...reading, isIncomplete: true } : reading;
  const { evaluation, days, knownDays, contributors, withheldWeeks, disputed } = reading;
  const known = 'unknown' in evaluation ? null : evaluation;
  return {
    metric: metric.id,
    value: known?.value ?? null,
    reason: 'unknown' in evaluation ? evaluation.unknown : null,
    numerator: known?.numerator ?? null,
    denominator: known?.denominator ?? null,
    days,
    knownDays,
    contributors,
    withheldWeeks,
    disputed,
    comparison:
      answer.comparedWith === null
        ? null
        : comparisonOf(metric, group, { cell, now }, answer.input, answer.comparedWith),
  };
}

/** Figures of single people are looks at them; figures of groups are not. */
async function noteLook(
  { database, viewer, selection }: Reader,
  input: WorkloadInput,
  groups: readonly NamedGroup[],
): Promise<void> {
  const people = input.groupBy === 'STAFF_MEMBER' ? groups.map((group) => group.id) : [];
  const asked = selection.request.kind === 'STAFF_MEMBER' ? selection.request.id : null;
  const staffMemberIds = [...people, asked ?? null].filter((id) => id !== null);
  await writeReceipts(database, viewer, { staffMemberIds, page: 'WORKLOAD', period: input.period });
}

async function groupsOf({ database, viewer, selection, places, input }: Reader, now: Material): Promise<NamedGroup[]> {
  const present = [...new Set([...now.rows.values()].map((row) => row.groupId))];
  const isNamed = input.groupBy === 'STAFF_MEMBER' || selection.request.kind === 'STAFF_MEMBER';
  const ids = [...present, selection.request.id ?? null].filter((id) => id !== null);
  const staff = isNamed ? await staffNamesOf(database, viewer.organizationId, ids) : new Map<string, string>();
  return answerGroups(viewer, selection, input.groupBy, places, { staff, present });
}
