import type { Queryable } from '../database/queryable.js';
import type { ViolationFamily } from '../domain/boundaries/violation.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import { daysIn, type Period } from '../domain/time/period.js';
import { workweekOf, type WorkweekStart } from '../domain/time/workweek.js';
import type { Viewer } from '../domain/viewer.js';
import { NO_PEOPLE, NO_SUMS } from '../metrics/catalogue/fact-sums.js';
import type { UnknownReason } from '../metrics/catalogue/metric.js';
import { metricOf } from '../metrics/catalogue/registry.js';
import { finishedWeeks } from '../metrics/cell-start.js';
import type { GroupFigures } from '../metrics/group-figures.js';
import type { GroupNode } from '../metrics/group-nodes.js';
import { readGroups } from '../metrics/material.js';
import { disputedViolationsOf, type DisputedRow } from '../metrics/disputed-violation.query.js';
import { sumsOfVisibleRows, type FactGrouping, type SumsRow } from '../metrics/sums.query.js';
import { violationDaysOf, type ViolationDaysRow } from '../metrics/violation-days.query.js';
import { earliestDay } from '../practice/earliest-day.js';
import { staffNamesOf } from '../practice/staff-names.query.js';
import { LEAST_PEOPLE, STANDARD_WEEK_HOURS, type RowFacts } from './columns.js';
import type { ReportChoice } from './report-choice.js';
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
  readonly now: EpochSeconds;
}

const GROUP_BY: Record<StaffingReportInput['grouping'], FactGrouping> = {
  ORGANIZATION: 'NONE',
  SITE: 'SITE',
  TEAM: 'TEAM',
  ROLE: 'ROLE',
  STAFF_MEMBER: 'STAFF_MEMBER',
};

/** The groups of the report by name, and the whole; from the same sums as every other figure. */
export async function readReportGroups(
  reader: ReportReader,
  input: StaffingReportInput,
  choice: ReportChoice,
): Promise<{ groups: ReportGroup[]; total: ReportGroup }> {
  const { database, viewer, now } = reader;
  const { places, selection, nodes: all } = choice;
  const today = earliestDay(places, now);
  const visits = [metricOf('PATIENTS_PER_HOUR')];
  const figures = await readGroups({ database, viewer, places, today }, [input.period], visits, LEAST_PEOPLE);
  const weeks = finishedWeeks(input.period, places.weekStartsOn, today);
  const read = async (groupBy: FactGrouping) => {
    const cells = { period: input.period, grain: 'PERIOD' as const, groupBy, weekStartsOn: places.weekStartsOn };
    const sums = await sumsOfVisibleRows(database, selection, cells);
    const violations = await violationDaysOf(database, viewer, selection, cells);
    return { sums, violations, disputed: await disputedViolationsOf(database, viewer, selection, cells) };
  };
  const whole = await read('NONE');
  const parts = input.grouping === 'ORGANIZATION' ? whole : await read(GROUP_BY[input.grouping]);
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
  const named = await namesOf(reader, input, parts.sums, choice);
  const groups = named.map(({ id, name }) => {
    const row = parts.sums.find((each) => each.groupId === id);
    const found = parts.violations.filter((each) => each.groupId === id);
    const disputed = parts.disputed.filter((each) => each.groupId === id);
    const nodes = input.grouping === 'ORGANIZATION' ? all : nodesOfGroup(input.grouping, id, choice);
    return { id, key: id ?? input.grouping, name, facts: factsOf(row, nodes, found, disputed) };
  });
  return { groups, total };
}

function nodesOfGroup(
  grouping: StaffingReportInput['grouping'],
  id: string | null,
  { sites, teams }: ReportChoice,
): GroupNode[] {
  if (grouping === 'SITE' && id !== null) {
    return teams === null
      ? [{ kind: 'SITE', id }]
      : teams.filter(({ siteId }) => siteId === id).map((team) => ({ kind: 'TEAM', id: team.id }));
  }
  if (grouping !== 'TEAM') return [];
  return id === null ? sites.map((site) => ({ kind: 'TEAM', id: site.id })) : [{ kind: 'TEAM', id }];
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

/** The rows there are, by name: every chosen site and team, even one in which nobody worked; roles and people who worked. */
async function namesOf(
  { database, viewer }: ReportReader,
  { grouping }: StaffingReportInput,
  rows: readonly SumsRow[],
  { places, sites, teams }: ReportChoice,
): Promise<{ id: string | null; name: string }[]> {
  const present = rows.map((row) => row.groupId);
  const ids = present.filter((id) => id !== null);
  switch (grouping) {
    case 'ORGANIZATION':
      return [{ id: null, name: places.organizationName }];
    case 'SITE':
      return teams === null ? [...sites] : sites.filter(({ id }) => teams.some((team) => team.siteId === id));
    case 'TEAM': {
      const ofSites = places.teams.filter(
        ({ id, siteId }) => sites.some((site) => site.id === siteId) || ids.includes(id),
      );
      return [...(teams ?? ofSites), ...(present.includes(null) ? [{ id: null, name: 'No team' }] : [])];
    }
    case 'ROLE':
      return [
        ...ids.map((id) => ({ id, name: id })).sort(byName),
        ...(present.includes(null) ? [{ id: null, name: 'No role' }] : []),
      ];
    case 'STAFF_MEMBER': {
      const names = await staffNamesOf(database, viewer.organizationId, ids);
      return ids.map((id) => ({ id, name: names.get(id) ?? '' })).sort(byName);
    }
  }
}

const byName = (one: { id: string; name: string }, other: { id: string; name: string }): number =>
  one.name.localeCompare(other.name, 'en') || (one.id < other.id ? -1 : 1);
