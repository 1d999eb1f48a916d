import type { Queryable } from '../database/queryable.js';
import type { ViolationFamily } from '../domain/boundaries/violation.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import { daysIn, type Period } from '../domain/time/period.js';
import { workweekOf, type WorkweekStart } from '../domain/time/workweek.js';
import { scopeOf } from '../domain/scope.js';
import type { Viewer } from '../domain/viewer.js';
import { NO_PEOPLE, NO_SUMS } from '../metrics/catalogue/fact-sums.js';
import type { UnknownReason } from '../metrics/catalogue/metric.js';
import { metricOf } from '../metrics/catalogue/registry.js';
import { finishedWeeks } from '../metrics/cell-start.js';
import type { GroupFigures } from '../metrics/group-figures.js';
import type { GroupNode } from '../metrics/group-nodes.js';
import { readGroups } from '../metrics/material.js';
import { disputedViolationsOf, type DisputedRow } from '../metrics/disputed-violation.query.js';
import { sumsOfVisibleRows, type GroupBy, type SumsRow } from '../metrics/sums.query.js';
import { violationDaysOf, type ViolationDaysRow } from '../metrics/violation-days.query.js';
import { earliestDay } from '../practice/earliest-day.js';
import type { Places } from '../practice/places.query.js';
import type { Selection } from '../practice/select-scope.js';
import { staffNamesOf } from '../practice/staff-names.query.js';
import { LEAST_PEOPLE, STANDARD_WEEK_HOURS, type RowFacts } from './columns.js';
import type { StaffingReportInput } from './report.js';

/** A row of the report before its columns are read. */
export interface ReportGroup {
  readonly id: string | null;
  readonly key: string;
  readonly name: string;
  readonly facts: RowFacts;
}

export interface ReportReader {
  readonly database: Queryable;
  readonly viewer: Viewer;
  readonly places: Places;
  readonly now: EpochSeconds;
}

const GROUP_BY: Record<StaffingReportInput['grouping'], GroupBy> = {
  ORGANIZATION: 'NONE',
  SITE: 'SITE',
  TEAM: 'TEAM',
  STAFF_MEMBER: 'STAFF_MEMBER',
};

/** The groups of the report by name, and the whole; from the same sums as every other figure. */
export async function readReportGroups(
  reader: ReportReader,
  input: StaffingReportInput,
  siteIds: readonly string[],
): Promise<{ groups: ReportGroup[]; total: ReportGroup }> {
  const { database, viewer, places, now } = reader;
  const today = earliestDay(places, now);
  const isAll = siteIds.length === places.sites.length;
  const selection = selectionOf(viewer, siteIds, isAll);
  const visits = [metricOf('PATIENTS_PER_HOUR')];
  const figures = await readGroups({ database, viewer, places, today }, [input.period], visits, LEAST_PEOPLE);
  const weeks = finishedWeeks(input.period, places.weekStartsOn, today);
  const read = async (groupBy: GroupBy) => {
    const cells = { period: input.period, grain: 'PERIOD' as const, groupBy, weekStartsOn: places.weekStartsOn };
    const sums = await sumsOfVisibleRows(database, selection, cells);
    const violations = await violationDaysOf(database, viewer, selection, cells);
    return { sums, violations, disputed: await disputedViolationsOf(database, viewer, selection, cells) };
  };
  const whole = await read('NONE');
  const parts = input.grouping === 'ORGANIZATION' ? whole : await read(GROUP_BY[input.grouping]);
  const all: GroupNode[] = isAll ? [{ kind: 'ORGANIZATION' }] : siteIds.map((id) => ({ kind: 'SITE', id }));
  const factsOf = (
    row: SumsRow | undefined,
    nodes: readonly GroupNode[],
    found: readonly ViolationDaysRow[],
    disputed: readonly DisputedRow[],
  ): RowFacts => ({
    sums: row?.sums ?? NO_SUMS,
    people: row?.people ?? NO_PEOPLE,
    violations: byFamily(found),
    statutoryViolations: found.reduce((sum, { statutory }) => sum + statutory, 0),
    wellbeingViolations: found.reduce((sum, { wellbeing }) => sum + wellbeing, 0),
    disputedViolations: disputed.reduce((sum, each) => sum + each.disputed, 0),
    visits: visitsOf(figures, nodes, weeks, weeksFill(input.period, weeks, places.weekStartsOn)),
    standardHours: (STANDARD_WEEK_HOURS * daysIn(input.period)) / 7,
  });
  const total = {
    id: null,
    key: 'TOTAL',
    name: 'Total',
    facts: factsOf(whole.sums[0], all, whole.violations, whole.disputed),
  };
  const named = await namesOf(reader, input, parts.sums, siteIds);
  const groups = named.map(({ id, name }) => {
    const row = parts.sums.find((each) => each.groupId === id);
    const found = parts.violations.filter((each) => each.groupId === id);
    const disputed = parts.disputed.filter((each) => each.groupId === id);
    const nodes = input.grouping === 'ORGANIZATION' ? all : nodesOfGroup(input.grouping, id, siteIds);
    return { id, key: id ?? input.grouping, name, facts: factsOf(row, nodes, found, disputed) };
  });
  return { groups, total };
}

/**
 * Rows of these sites and no others, whichever teams the people are in. Of all sites or one it is HR's own scope, in which
 * people whom nobody has mapped yet count as on every screen; a choice of several sites leaves them out.
 */
export function selectionOf(viewer: Viewer, siteIds: readonly string[], isAll: boolean): Selection {
  const scope = scopeOf(viewer);
  const [first] = siteIds;
  if (isAll) return { scope, request: { kind: 'ORGANIZATION' }, isOwn: false };
  if (siteIds.length === 1 && first !== undefined) return { scope, request: { kind: 'SITE', id: first }, isOwn: false };
  const ofSites = { organizationId: viewer.organizationId, everyone: false, siteIds, teamIds: [], staffMemberIds: [] };
  return { scope: ofSites, request: { kind: 'ORGANIZATION' }, isOwn: false };
}

function nodesOfGroup(
  grouping: StaffingReportInput['grouping'],
  id: string | null,
  siteIds: readonly string[],
): GroupNode[] {
  if (grouping === 'SITE' && id !== null) return [{ kind: 'SITE', id }];
  if (grouping !== 'TEAM') return [];
  return id === null ? siteIds.map((siteId) => ({ kind: 'TEAM', id: siteId })) : [{ kind: 'TEAM', id }];
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

async function namesOf(
  { database, viewer, places }: ReportReader,
  { grouping }: StaffingReportInput,
  rows: readonly SumsRow[],
  siteIds: readonly string[],
): Promise<{ id: string | null; name: string }[]> {
  const present = rows.map((row) => row.groupId);
  if (grouping === 'ORGANIZATION') return [{ id: null, name: places.organizationName }];
  if (grouping === 'SITE') return places.sites.filter((site) => siteIds.includes(site.id));
  if (grouping === 'TEAM') {
    const teams = places.teams.filter((team) => siteIds.includes(team.siteId) || present.includes(team.id));
    return [...teams, ...(present.includes(null) ? [{ id: null, name: 'No team' }] : [])];
  }
  const ids = present.filter((id) => id !== null);
  const names = await staffNamesOf(database, viewer.organizationId, ids);
  return ids
    .map((id) => ({ id, name: names.get(id) ?? '' }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en') || (one.id < other.id ? -1 : 1));
}
