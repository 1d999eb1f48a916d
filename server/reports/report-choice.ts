import type { Queryable } from '../database/queryable.js';
import { inputProblem, isInputProblem, notVisible, type InputProblem } from '../domain/input-problem.js';
import { scopeOf } from '../domain/scope.js';
import type { Viewer } from '../domain/viewer.js';
import type { GroupNode } from '../metrics/group-nodes.js';
import { periodProblem } from '../metrics/workload-input.js';
import { placesOf, type Places, type SitePlace, type TeamPlace } from '../practice/places.query.js';
import { isId, type Selection } from '../practice/select-scope.js';
import type { StaffingColumn } from './columns/column.js';
import { STAFFING_COLUMNS } from './columns/staffing-columns.js';
import type { StaffingReportInput } from './report.js';

/** What a report is made of, once what was asked has been looked up and may be seen. */
export interface ReportChoice {
  readonly places: Places;
  /** Those asked for, or all. */
  readonly sites: readonly SitePlace[];
  /** Null: no team was asked for, so whoever worked at the sites is in it, in a team or not. */
  readonly teams: readonly TeamPlace[] | null;
  readonly columns: readonly StaffingColumn[];
  readonly selection: Selection;
  /** The groups whose published weeks make up the whole. */
  readonly nodes: readonly GroupNode[];
}

/** Looks up what a report asks for. Problems are in the field they are about. For HR. */
export async function chooseReport(
  database: Queryable,
  viewer: Viewer,
  input: StaffingReportInput,
): Promise<ReportChoice | InputProblem> {
  if (!viewer.roles.includes('HR')) return inputProblem('NOT_YOUR_ROLE', 'The staffing report is for HR.');
  const problem = periodProblem(input.period);
  if (problem !== null) return problem;
  const places = await placesOf(database, viewer.organizationId);
  const sites = chosen(places.sites, input.siteIds) ?? places.sites;
  if (sites === 'UNKNOWN') return notVisible('siteIds');
  const teams = chosen(places.teams, input.teamIds);
  if (teams === 'UNKNOWN') return notVisible('teamIds');
  const ofSites = teams?.filter(({ siteId }) => sites.some(({ id }) => id === siteId)) ?? null;
  if (ofSites?.length === 0) {
    return inputProblem('TEAMS_ELSEWHERE', 'None of the chosen teams is at the chosen sites.', 'teamIds');
  }
  const columns = chosenColumns(input);
  if (isInputProblem(columns)) return columns;
  const isAll = sites.length === places.sites.length;
  return {
    places,
    sites,
    teams: ofSites,
    columns,
    selection: ofSites === null ? selectionOfSites(viewer, sites, isAll) : selectionOfTeams(viewer, ofSites),
    nodes: ofSites === null ? nodesOfSites(sites, isAll) : ofSites.map(({ id }) => ({ kind: 'TEAM', id })),
  };
}

/** Null: none is named. */
function chosen<Place extends { readonly id: string }>(
  places: readonly Place[],
  ids: readonly string[] | null | undefined,
): readonly Place[] | null | 'UNKNOWN' {
  if (ids === null || ids === undefined || ids.length === 0) return null;
  const found = places.filter(({ id }) => ids.includes(id));
  return ids.every(isId) && found.length === new Set(ids).size ? found : 'UNKNOWN';
}

/** Those asked for, in the order of the catalogue, or all; only those admitted for what a row stands for. */
function chosenColumns({ grouping, columns }: StaffingReportInput): readonly StaffingColumn[] | InputProblem {
  const admitted = STAFFING_COLUMNS.filter((column) => column.isOfOnePerson || grouping !== 'STAFF_MEMBER');
  if (columns === null || columns === undefined || columns.length === 0) return admitted;
  const stranger = columns.find((id) => !STAFFING_COLUMNS.some((column) => column.id === id));
  if (stranger !== undefined) {
    return inputProblem('NO_SUCH_COLUMN', `There is no column ${JSON.stringify(stranger)}.`, 'columns');
  }
  const asked = admitted.filter(({ id }) => columns.includes(id));
  return asked.length > 0
    ? asked
    : inputProblem('COLUMNS_NOT_OF_ONE', 'None of these columns is admitted for a single person.', 'columns');
}

/**
 * Rows of these sites and no others, whichever teams the people are in. Of all sites or one it is HR's own scope, in which
 * people whom nobody has mapped yet count as on every screen; a choice of several sites leaves them out.
 */
function selectionOfSites(viewer: Viewer, sites: readonly SitePlace[], isAll: boolean): Selection {
  const scope = scopeOf(viewer);
  const [first] = sites;
  if (isAll) return { scope, request: { kind: 'ORGANIZATION' }, isOwn: false };
  if (sites.length === 1 && first !== undefined) {
    return { scope, request: { kind: 'SITE', id: first.id }, isOwn: false };
  }
  return narrowed(viewer, { siteIds: sites.map(({ id }) => id), teamIds: [] });
}

/** Work done by people while they were in these teams. */
function selectionOfTeams(viewer: Viewer, teams: readonly TeamPlace[]): Selection {
  return narrowed(viewer, { siteIds: [], teamIds: teams.map(({ id }) => id) });
}

function narrowed(viewer: Viewer, to: { siteIds: readonly string[]; teamIds: readonly string[] }): Selection {
  const scope = { organizationId: viewer.organizationId, everyone: false, ...to, staffMemberIds: [] };
  return { scope, request: { kind: 'ORGANIZATION' }, isOwn: false };
}

const nodesOfSites = (sites: readonly SitePlace[], isAll: boolean): GroupNode[] =>
  isAll ? [{ kind: 'ORGANIZATION' }] : sites.map(({ id }) => ({ kind: 'SITE', id }));
