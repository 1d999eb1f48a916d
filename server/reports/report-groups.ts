import type { Queryable } from '../database/queryable.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import type { Viewer } from '../domain/viewer.js';
import { finishedWeeks } from '../metrics/cell-start.js';
import type { GroupNode } from '../metrics/group-nodes.js';
import type { FactGrouping, SumsRow } from '../metrics/sums.query.js';
import { earliestDay } from '../practice/earliest-day.js';
import { staffNamesOf } from '../practice/staff-names.query.js';
import type { RowFacts } from './columns/column.js';
import { readStaffingLists } from './staffing/staffing-lists.js';
import type { RowPlace } from './staffing/vacancy.js';
import type { ReportChoice } from './report-choice.js';
import type { StaffingReportInput } from './report.js';
import { factRowsWhere, readFactRows, readVisitFigures, rowFactsOf } from './row-facts.js';

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
  const weeks = finishedWeeks(input.period, places.weekStartsOn, today);
  const figures = await readVisitFigures({ database, viewer, places, today }, input.period);
  const lists = await readStaffingLists(database, selection, input.period);
  const frame = { figures, weeks, period: input.period, weekStartsOn: places.weekStartsOn, lists };
  const cells = { period: input.period, grain: 'PERIOD' as const, weekStartsOn: places.weekStartsOn };
  const whole = await readFactRows(database, viewer, selection, { ...cells, groupBy: 'NONE' });
  const parts =
    input.grouping === 'ORGANIZATION'
      ? whole
      : await readFactRows(database, viewer, selection, { ...cells, groupBy: GROUP_BY[input.grouping] });
  const total = {
    id: null,
    key: 'TOTAL',
    name: 'Total',
    facts: rowFactsOf(whole, { nodes: all, place: wholePlace(choice) }, frame),
  };
  const named = await namesOf(reader, input, parts.sums, choice);
  const groups = named.map(({ id, name }) => {
    const nodes = input.grouping === 'ORGANIZATION' ? all : nodesOfGroup(input.grouping, id, choice);
    const ofGroup = factRowsWhere(parts, (row) => row.groupId === id);
    const about = { nodes, place: placeOfGroup(input.grouping, id, choice) };
    return { id, key: id ?? input.grouping, name, facts: rowFactsOf(ofGroup, about, frame) };
  });
  return { groups, total };
}

/** Every chosen site; of teams nothing is known that is known of sites only. */
export const wholePlace = ({ sites, teams }: ReportChoice): RowPlace | null =>
  teams === null ? { siteIds: sites.map(({ id }) => id), role: null } : null;

function placeOfGroup(
  grouping: StaffingReportInput['grouping'],
  id: string | null,
  choice: ReportChoice,
): RowPlace | null {
  const whole = wholePlace(choice);
  if (whole === null || grouping === 'TEAM' || grouping === 'STAFF_MEMBER') return null;
  if (grouping === 'ORGANIZATION') return whole;
  if (id === null) return null;
  return grouping === 'SITE' ? { ...whole, siteIds: [id] } : { ...whole, role: id };
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
