import type { Queryable } from '../database/queryable.js';
import type { SourceFeed } from '../domain/ledger.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import type { Places } from '../practice/places.query.js';
import type { Selection } from '../practice/select-scope.js';
import { NO_PEOPLE, NO_SUMS, type FactSums } from './catalogue/fact-sums.js';
import type { Metric } from './catalogue/metric.js';
import { metricOf } from './catalogue/registry.js';
import { cellsOf, finishedWeeks, type Grain } from './cell-start.js';
import { disputedViolationsOf } from './disputed-violation.query.js';
import { GroupFigures } from './group-figures.js';
import { sumsOfGroups } from './group-sums.query.js';
import { rowKey, type Material } from './readings.js';
import { namelessWeeksOf, type NamelessWeek } from './nameless-weeks.query.js';
import { namesReadBy } from './sum-names.js';
import { sumsOfVisibleRows, type SumsRow } from './sums.query.js';
import { unattendedVisitsOf } from './unattended-visits.query.js';
import { violationDaysOf, type ViolationDaysRow } from './violation-days.query.js';
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

/**
 * Reads what the figures of a period are made of. Where group figures come through the gate, the visible rows are asked
 * for facts only. `completeIn`: person-days that are incomplete in any of these feeds are left out.
 */
export async function readMaterial(
  reader: Reader,
  { period, grain }: { readonly period: Period; readonly grain: Grain },
  groups: GroupFigures | null,
  completeIn: readonly SourceFeed[] = [],
): Promise<Material> {
  const { database, viewer, selection, places, input, today } = reader;
  const weekStartsOn = places.weekStartsOn;
  const cells = { period, grain, groupBy: input.groupBy, weekStartsOn };
  const metrics = input.metrics.map(metricOf).filter(({ audience }) => groups === null || audience === 'FACT');
  const nameless = await namelessIn(
    reader,
    metrics,
    cellsOf(period, 'WEEK', weekStartsOn).map(({ start }) => start),
  );
  const found = await sumsOfVisibleRows(database, selection, cells, namesReadBy(metrics), { completeIn, nameless });
  const rows = new Map(found.map((row) => [rowKey(row.groupId, row.from), row]));
  if (metrics.some(({ sums }) => sums.some((name) => VIOLATION_SUMS.includes(name)))) {
    addViolations(rows, await violationDaysOf(database, viewer, selection, cells));
  }
  const areDisputable = input.metrics.map(metricOf).some(({ disputes }) => disputes !== undefined);
  const disputed = areDisputable ? await disputedViolationsOf(database, viewer, selection, cells) : [];
  return {
    grain,
    weekStartsOn,
    today,
    rows,
    groups,
    disputed: Map.groupBy(disputed, ({ groupId, from }) => rowKey(groupId, from)),
  };
}

const VIOLATION_SUMS: readonly (keyof FactSums)[] = ['violations', 'statutoryViolations', 'wellbeingViolations'];

function addViolations(rows: Map<string, SumsRow>, found: readonly ViolationDaysRow[]): void {
  for (const { groupId, from, violations, statutory, wellbeing } of found) {
    const key = rowKey(groupId, from);
    const row = rows.get(key) ?? { groupId, from, sums: NO_SUMS, people: NO_PEOPLE };
    const sums = {
      ...row.sums,
      violations: row.sums.violations + violations,
      statutoryViolations: row.sums.statutoryViolations + statutory,
      wellbeingViolations: row.sums.wellbeingViolations + wellbeing,
    };
    rows.set(key, { ...row, sums });
  }
}

/** The gate for an answer over these periods, which are read together; null: it needs none. */
export async function readGate(reader: Reader, grain: Grain, periods: readonly Period[]): Promise<GroupFigures | null> {
  const { selection, input } = reader;
  const metrics = input.metrics.map(metricOf).filter(({ audience }) => audience === 'GROUP');
  if (selection.isOwn || selection.request.kind === 'STAFF_MEMBER') return null;
  if (grain === 'DAY' || input.groupBy === 'STAFF_MEMBER' || metrics.length === 0) return null;
  return readGroups(reader, periods, metrics);
}

/**
 * The gate to the group figures of these metrics in the whole weeks of some periods. `leastPeople` raises the
 * organization's own minimum group size for some uses and never lowers it.
 */
export async function readGroups(
  { database, viewer, places, today }: Pick<Reader, 'database' | 'viewer' | 'places' | 'today'>,
  periods: readonly Period[],
  metrics: readonly Metric[],
  leastPeople = 0,
): Promise<GroupFigures> {
  const { organizationId, weekStartsOn, minimumGroupSize } = places;
  const weeks = [...new Set(periods.flatMap((period) => finishedWeeks(period, weekStartsOn, today)))].sort();
  const names = namesReadBy(metrics);
  const self = viewer.staffMemberId;
  const nameless = await namelessIn({ database, places }, metrics, weeks);
  const read = (staffMemberId: string | null) =>
    sumsOfGroups(database, organizationId, weeks, weekStartsOn, names, nameless, staffMemberId);
  const everybody = await read(null);
  const own = self === null ? [] : await read(self);
  const unattended = await unattendedVisitsOf(database, organizationId, weeks, weekStartsOn);
  const sizes = [minimumGroupSize, Math.max(minimumGroupSize, leastPeople)];
  return new GroupFigures(places, sizes, { everybody, own, unattended });
}

/** The nameless weeks among these, if any metric reads visits. */
function namelessIn(
  { database, places }: Pick<Reader, 'database' | 'places'>,
  metrics: readonly Metric[],
  weeks: readonly CivilDate[],
): Promise<NamelessWeek[]> {
  const readsVisits = metrics.some(({ reads }) => reads.includes('VISIT'));
  return namelessWeeksOf(database, places.organizationId, readsVisits ? weeks : [], places.weekStartsOn);
}
