import type { Queryable } from '../database/queryable.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import type { Places } from '../practice/places.query.js';
import type { Selection } from '../practice/select-scope.js';
import { NO_PEOPLE, NO_SUMS } from './catalogue/fact-sums.js';
import { metricOf } from './catalogue/registry.js';
import { finishedWeeks, type Grain } from './cell-start.js';
import { GroupFigures } from './group-figures.js';
import { sumsOfGroups } from './group-sums.query.js';
import { rowKey, type Material } from './readings.js';
import { sumsOfVisibleRows, type SumsRow } from './sums.query.js';
import { unattendedVisitsOf } from './unattended-visits.query.js';
import { violationDaysOf } from './violation-days.query.js';
import type { WorkloadInput } from './workload.js';

/** Who asks what of whom, when: the arguments that every part of one answer shares. */
export interface Reader {
  readonly database: Queryable;
  readonly viewer: Viewer;
  readonly selection: Selection;
  readonly places: Places;
  readonly input: Pick<WorkloadInput, 'metrics' | 'groupBy'>;
  readonly today: CivilDate;
}

/** Reads what a period's figures are made of: one statement for the visible rows, and the gate only if it is needed. */
export async function readMaterial(reader: Reader, period: Period, grain: Grain): Promise<Material> {
  const { database, viewer, selection, places, input, today } = reader;
  const weekStartsOn = places.weekStartsOn;
  const cells = { period, grain, groupBy: input.groupBy, weekStartsOn };
  const rows = new Map<string, SumsRow>();
  for (const row of await sumsOfVisibleRows(database, selection, cells)) rows.set(rowKey(row.groupId, row.from), row);
  if (input.metrics.includes('VIOLATIONS_PER_100_DAYS')) {
    for (const found of await violationDaysOf(database, viewer, selection, cells)) {
      const key = rowKey(found.groupId, found.from);
      const row = rows.get(key) ?? { groupId: found.groupId, from: found.from, sums: NO_SUMS, people: NO_PEOPLE };
      rows.set(key, { ...row, sums: { ...row.sums, violations: row.sums.violations + found.violations } });
    }
  }
  const groups = needsGroups(reader, grain) ? await readGroups(reader, period) : null;
  return { grain, weekStartsOn, today, rows, groups };
}

function needsGroups({ selection, input }: Reader, grain: Grain): boolean {
  if (selection.isOwn || selection.request.kind === 'STAFF_MEMBER') return false;
  if (grain === 'DAY' || input.groupBy === 'STAFF_MEMBER') return false;
  return input.metrics.some((id) => metricOf(id).audience === 'GROUP');
}

/**
 * The gate to the group figures of a period. `leastPeople` raises the organization's own minimum group size for some
 * uses and never lowers it.
 */
export async function readGroups(
  { database, places, today }: Pick<Reader, 'database' | 'places' | 'today'>,
  period: Period,
  leastPeople = 0,
): Promise<GroupFigures> {
  const { organizationId, weekStartsOn, minimumGroupSize } = places;
  const weeks = finishedWeeks(period, weekStartsOn, today);
  const rows = await sumsOfGroups(database, organizationId, weeks, weekStartsOn);
  const unattended = await unattendedVisitsOf(database, organizationId, period, weekStartsOn);
  const sizes = [minimumGroupSize, Math.max(minimumGroupSize, leastPeople)];
  return new GroupFigures(places, sizes, rows, unattended);
}
