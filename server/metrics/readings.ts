import type { CivilDate } from '../domain/time/instant.js';
import { daysIn, type Period } from '../domain/time/period.js';
import { INCOMPLETE_DAYS, NO_PEOPLE, NO_SUMS, type FactSums } from './catalogue/fact-sums.js';
import type { Evaluation, Metric, UnknownReason } from './catalogue/metric.js';
import { finishedWeeks, type CellPeriod, type Grain } from './cell-start.js';
import type { DisputedRow } from './disputed-violation.query.js';
import type { GroupFigures } from './group-figures.js';
import type { GroupNode } from './group-nodes.js';
import type { SumsRow } from './sums.query.js';

/** What one metric says of one group in one cell, before it is compared with anything. */
export interface Reading {
  readonly evaluation: Evaluation;
  readonly days: number;
  readonly knownDays: number;
  readonly contributors: number;
  readonly withheldWeeks: number;
  /** Violations behind it that the person herself disputes. */
  readonly disputed: number;
  /** Person-days with any facts; 0 where a group's figure is withheld. */
  readonly personDays: number;
  /** Whether any day it rests on is incomplete in a feed it reads. */
  readonly isIncomplete: boolean;
}

/** Whose figures a group of an answer are: the viewer's own, another person's, or a group's. */
export interface GroupOfAnswer {
  readonly id: string | null;
  readonly isOwn: boolean;
  readonly isOnePerson: boolean;
  readonly nodes: readonly GroupNode[];
}

/** Everything an answer is read from: visible rows added up, and the gate to group figures (null: none is asked for). */
export interface Material {
  readonly grain: Grain;
  readonly weekStartsOn: Parameters<typeof finishedWeeks>[1];
  readonly today: CivilDate;
  readonly rows: ReadonlyMap<string, SumsRow>;
  readonly groups: GroupFigures | null;
  /** Disputed violations by `rowKey`, per kind. */
  readonly disputed: ReadonlyMap<string, readonly DisputedRow[]>;
}

export const rowKey = (groupId: string | null, from: CivilDate): string => `${groupId ?? ''}|${from}`;

/** One figure, through the audience of its metric: facts and one's own by rows, group figures through the gate. */
export function read(metric: Metric, group: GroupOfAnswer, cell: CellPeriod, material: Material): Reading {
  const row = material.rows.get(rowKey(group.id, cell.start));
  const sums = { ...(row?.sums ?? NO_SUMS), periodDays: daysIn(cell.period) };
  if (!group.isOwn && group.isOnePerson && (metric.audience !== 'FACT' || metric.isOfGroups)) {
    return withheld('NOT_FOR_VIEWER');
  }
  if (!group.isOwn && metric.audience !== 'FACT') return readGroup(metric, group, cell, material);
  return {
    evaluation: metric.evaluate(sums),
    days: sums[metric.days],
    knownDays: sums[metric.knownDays],
    contributors: (row?.people ?? NO_PEOPLE)[metric.contributors],
    withheldWeeks: 0,
    disputed: disputedIn(metric, material.disputed.get(rowKey(group.id, cell.start)) ?? []),
    personDays: sums.personDays,
    isIncomplete: isIncompleteIn(metric, sums),
  };
}

/** Whether a violation of this kind and basis is behind a figure. */
export function isBehind(
  disputes: NonNullable<Metric['disputes']>,
  { kind, isStatutory }: Pick<DisputedRow, 'kind' | 'isStatutory'>,
): boolean {
  if (disputes === 'ALL') return true;
  if (disputes === 'STATUTORY' || disputes === 'WELLBEING') return isStatutory === (disputes === 'STATUTORY');
  return disputes.includes(kind);
}

const disputedIn = ({ disputes }: Metric, rows: readonly DisputedRow[]): number =>
  rows
    .filter((row) => disputes !== undefined && isBehind(disputes, row))
    .reduce((sum, { disputed }) => sum + disputed, 0);

/** Whether any of these days is incomplete in a feed that the metric reads. */
export const isIncompleteIn = (metric: Metric, sums: FactSums): boolean =>
  metric.reads.some((feed) => sums[INCOMPLETE_DAYS[feed]] > 0);

function readGroup(metric: Metric, group: GroupOfAnswer, cell: CellPeriod, material: Material): Reading {
  if (metric.audience === 'SELF' || group.nodes.length === 0) return withheld('NOT_FOR_VIEWER');
  // Days would single people out and subtract from each other; only whole weeks that can no longer grow are shown.
  const weeks = material.grain === 'DAY' ? [] : weeksOf(cell.period, material);
  if (weeks.length === 0) return withheld('WHOLE_WEEKS_ONLY');
  if (material.groups === null) return withheld('NOT_FOR_VIEWER');
  const figure = material.groups.figure(metric, group.nodes, weeks);
  if (figure.publishedWeeks === 0) {
    if (figure.withheldWeeks > 0) return { ...withheld('GROUP_TOO_SMALL'), withheldWeeks: figure.withheldWeeks };
    return withheld(material.groups.whyUnknown(metric, group.nodes, weeks));
  }
  return {
    evaluation: metric.evaluate(figure.sums),
    days: figure.sums[metric.days],
    knownDays: figure.sums[metric.knownDays],
    contributors: figure.contributors,
    withheldWeeks: figure.withheldWeeks,
    disputed: 0,
    personDays: figure.sums.personDays,
    isIncomplete: isIncompleteIn(metric, figure.sums),
  };
}

const weeksOf = (period: Period, material: Material): CivilDate[] =>
  finishedWeeks(period, material.weekStartsOn, material.today);

function withheld(reason: UnknownReason): Reading {
  const evaluation = { unknown: reason };
  return {
    evaluation,
    days: 0,
    knownDays: 0,
    contributors: 0,
    withheldWeeks: 0,
    disputed: 0,
    personDays: 0,
    isIncomplete: false,
  };
}
