import type { Queryable } from '../database/queryable.js';
import type { ViolationFamily } from '../domain/boundaries/violation.js';
import type { CivilDate } from '../domain/time/instant.js';
import { daysIn, type Period } from '../domain/time/period.js';
import { workweekOf, type WorkweekStart } from '../domain/time/workweek.js';
import type { Viewer } from '../domain/viewer.js';
import { NO_PEOPLE, NO_SUMS } from '../metrics/catalogue/fact-sums.js';
import type { UnknownReason } from '../metrics/catalogue/metric.js';
import { metricOf } from '../metrics/catalogue/registry.js';
import type { Grain } from '../metrics/cell-start.js';
import { disputedViolationsOf, type DisputedRow } from '../metrics/disputed-violation.query.js';
import type { GroupFigures } from '../metrics/group-figures.js';
import type { GroupNode } from '../metrics/group-nodes.js';
import { readGroups } from '../metrics/material.js';
import { remediedViolationsOf, type RemediedRow } from '../metrics/remedied-violations.query.js';
import { sumsOfVisibleRows, type FactGrouping, type SumsRow } from '../metrics/sums.query.js';
import { violationDaysOf, type ViolationDaysRow } from '../metrics/violation-days.query.js';
import type { Places } from '../practice/places.query.js';
import type { Selection } from '../practice/select-scope.js';
import { LEAST_PEOPLE, type RowFacts } from './columns/column.js';
import { headCountsOf, type HeadCountRow } from './staffing/head-count.query.js';
import { staffingFactsOf } from './staffing/staffing-facts.js';
import type { StaffingLists } from './staffing/staffing-lists.js';
import type { RowPlace } from './staffing/vacancy.js';
import { workedByPersonOf, type WorkedRow } from './staffing/worked-by-person.query.js';

/** What the figures of some cells are computed from. */
export interface FactRows {
  readonly sums: readonly SumsRow[];
  readonly violations: readonly ViolationDaysRow[];
  readonly disputed: readonly DisputedRow[];
  readonly remedied: readonly RemediedRow[];
  readonly headCounts: readonly HeadCountRow[];
  readonly worked: readonly WorkedRow[];
}

/** The days of a row, and the group figures of its visits. */
export interface FactFrame {
  readonly figures: GroupFigures;
  /** The whole workweeks of the period that are over. */
  readonly weeks: readonly CivilDate[];
  readonly period: Period;
  readonly weekStartsOn: WorkweekStart;
  readonly lists: StaffingLists;
}

/** Reads what the viewer may see of a selection, per group and cell. */
export async function readFactRows(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  cells: { period: Period; grain: Grain; groupBy: FactGrouping; weekStartsOn: WorkweekStart },
): Promise<FactRows> {
  const sums = await sumsOfVisibleRows(database, selection, cells);
  const violations = await violationDaysOf(database, viewer, selection, cells);
  const disputed = await disputedViolationsOf(database, viewer, selection, cells);
  const remedied = await remediedViolationsOf(database, viewer, selection, cells);
  const headCounts = await headCountsOf(database, selection, cells);
  const worked = await workedByPersonOf(database, selection, cells);
  return { sums, violations, disputed, remedied, headCounts, worked };
}

/** The group figures of visits, as HR may see them. */
export function readVisitFigures(
  reader: { database: Queryable; viewer: Viewer; places: Places; today: CivilDate },
  period: Period,
): Promise<GroupFigures> {
  return readGroups(reader, [period], [metricOf('PATIENTS_PER_HOUR')], LEAST_PEOPLE);
}

/** Those of one cell. */
export function factRowsWhere(
  rows: FactRows,
  isWanted: (row: { readonly groupId: string | null; readonly from: CivilDate }) => boolean,
): FactRows {
  return {
    sums: rows.sums.filter(isWanted),
    violations: rows.violations.filter(isWanted),
    disputed: rows.disputed.filter(isWanted),
    remedied: rows.remedied.filter(isWanted),
    headCounts: rows.headCounts.filter(isWanted),
    worked: rows.worked.filter(isWanted),
  };
}

/** What a row is about: the groups whose visits are its own, and the sites and role of it (null: it is about no site). */
export interface RowAbout {
  readonly nodes: readonly GroupNode[];
  readonly place: RowPlace | null;
}

/** The facts of one row of the report. */
export function rowFactsOf(
  { sums: [row], violations, disputed, remedied: [remedied], headCounts: [headCount], worked }: FactRows,
  { nodes, place }: RowAbout,
  { figures, weeks, period, weekStartsOn, lists }: FactFrame,
): RowFacts {
  return {
    sums: row?.sums ?? NO_SUMS,
    people: row?.people ?? NO_PEOPLE,
    violations: byFamily(violations),
    statutoryViolations: violations.reduce((sum, { statutory }) => sum + statutory, 0),
    wellbeingViolations: violations.reduce((sum, { wellbeing }) => sum + wellbeing, 0),
    listedViolations: remedied?.violations ?? 0,
    remediedViolations: remedied?.remedied ?? 0,
    disputedViolations: disputed.reduce((sum, each) => sum + each.disputed, 0),
    visits: visitsOf(figures, nodes, weeks, weeksFill(period, weeks, weekStartsOn)),
    periodDays: daysIn(period),
    staffing: staffingFactsOf(headCount, worked, lists, place, period),
  };
}

/** Visits of groups, through the gate. A sum needs every week of the period; a rate takes the weeks there are. */
function visitsOf(
  figures: GroupFigures,
  nodes: readonly GroupNode[],
  weeks: readonly string[],
  areWhole: boolean,
): RowFacts['visits'] {
  const both = (reason: UnknownReason): RowFacts['visits'] => ({ rate: reason, sum: reason });
  if (nodes.length === 0) return both('NOT_FOR_VIEWER');
  if (weeks.length === 0) return both('WHOLE_WEEKS_ONLY');
  const metric = metricOf('PATIENTS_PER_HOUR');
  const figure = figures.figure(metric, nodes, weeks);
  if (figure.publishedWeeks === 0) {
    if (figure.withheldWeeks > 0) return both('GROUP_TOO_SMALL');
    return both(figures.whyUnknown(metric, nodes, weeks));
  }
  if (!areWhole) return { rate: figure.sums, sum: 'WHOLE_WEEKS_ONLY' };
  return { rate: figure.sums, sum: figure.withheldWeeks > 0 ? 'GROUP_TOO_SMALL' : figure.sums };
}

/** Whether these workweeks are all of the period, to the day. */
const weeksFill = (period: Period, weeks: readonly string[], weekStartsOn: WorkweekStart): boolean =>
  weeks.reduce((days, week) => days + daysIn(workweekOf(week, weekStartsOn)), 0) === daysIn(period);

function byFamily(rows: readonly ViolationDaysRow[]): RowFacts['violations'] {
  return Object.fromEntries(rows.map((row) => [row.family as ViolationFamily, row.violations]));
}
