import { markStaleWeeks } from '../../ledger/mark-stale-weeks.query.js';
import { personWeeksOf } from '../../ledger/mark-touched-time.js';
import { markVisits, markVisitsOfKeys } from '../../ledger/mark-visits.query.js';
import { watchSites } from '../../ledger/watch-sites.js';
import type { SourceFeed } from '../../domain/ledger.js';
import {
  FEED_OF_TABLE,
  isTimed,
  isVisitDraft,
  isVisitTable,
  type LedgerDraft,
  type NamedPerson,
} from '../formats/drafts.js';
import { RowRejection } from '../formats/format.js';
import { hexOfRowId, rowIdOfUuid, type RowId } from '../identity/row-id.js';
import { saveProgress } from '../runs/run.query.js';
import { BinaryCopy } from './binary-copy.js';
import { acceptedRows, planChunk, type ChunkPlan, type PlannedRow } from './chunk-plan.js';
import { copyRows } from './copy-rows.query.js';
import {
  differingRows,
  knownRows,
  replaceByStaged,
  rowsOfLaterRuns,
  stageRows,
  type KnownRow,
} from './ledger-rows.query.js';
import type { ReadRow } from './read-row.js';
import { flagsOf } from './flags-of.js';
import { insertRejectedRows } from './rejected-rows.query.js';
import { insertRowFlags } from './row-flags.query.js';
import { WRITTEN_COLUMNS, writeRow, type RowSetting } from './row-writers.js';
import type { LedgerRun, RunSetting } from './run-setting.js';
import { insertToldAgain } from './told-again.query.js';
import { TouchedDays } from './touched-days.js';
import { UuidBytes, bytesOfUuid } from './uuid-bytes.js';

/**
 * Stores a chunk of rows in one transaction: rows, rejected rows, the weeks that are stale now, and how far the run is.
 * Rows that the ledger has under the same id are compared; all others are new as far as can be told before the whole
 * file has been seen.
 */
export async function storeChunk(rows: readonly ReadRow[], run: LedgerRun): Promise<void> {
  const plan = planChunk(rows, run.identity);
  await run.transact(async () => {
    await introduce(rows, run);
    const touched = new TouchedDays();
    const stored = await storeLanes(plan, run, touched);
    await storeFlags(plan.planned, stored, run);
    await storeRejected(plan, run, touched);
    count(plan, stored, run);
    const weeks = personWeeksOf(touched.times(), run.weekStartsOn);
    await markStaleWeeks(run.client, run.organizationId, weeks);
    await saveProgress(run.client, run.organizationId, run.runId, run.tally.counts);
  });
}

/** Rows that an interrupted run stored before: they are only remembered, so that the rest of the file is judged right. */
export function rememberChunk(rows: readonly ReadRow[], run: LedgerRun): void {
  const plan = planChunk(rows, run.identity);
  for (const { draft } of plan.planned) cover(draft, run);
  for (const { line, result } of plan.rejected) {
    const { person, day } = result.about;
    if (person !== null && day !== null) run.unknownRejected.push({ line, person, day });
  }
}

async function introduce(rows: readonly ReadRow[], { client, staff, activities }: LedgerRun): Promise<void> {
  const people: NamedPerson[] = [];
  const keys = new Set<string>();
  for (const { result } of rows) {
    if (result instanceof RowRejection) continue;
    for (const draft of result) {
      for (const person of isVisitDraft(draft) ? draft.staff : [draft.person]) {
        if (!staff.isKnown(person)) people.push(person);
      }
      const activity = activityOf(draft);
      if (activity !== null && !activities.isKnown(activity)) keys.add(activity);
    }
  }
  await staff.introduce(client, people);
  await activities.introduce(client, keys);
}

/** Stores the rows of each table, and gives what became of all of them. */
async function storeLanes(
  { planned }: ChunkPlan,
  { client, organizationId, lanes }: LedgerRun,
  touched: TouchedDays,
): Promise<Stored> {
  const known = new Map<RowId, KnownRow>();
  const changed = new Set<RowId>();
  for (const lane of lanes) {
    const rows = lanes.length === 1 ? planned : planned.filter(({ draft }) => draft.table === lane.table);
    if (rows.length === 0) continue;
    const markSiteChanges = await watchSites(client, organizationId, lane.table);
    const stored = await storePlanned(rows, lane, touched);
    await markSiteChanges();
    if (lanes.length === 1) return stored;
    for (const [id, row] of stored.known) known.set(id, row);
    for (const id of stored.changed) changed.add(id);
  }
  return { known, changed };
}

const activityOf = (draft: LedgerDraft): string | null =>
  draft.table === 'task_log' || draft.table === 'task_duration' ? draft.activity : null;

/** What became of the rows of a chunk. */
interface Stored {
  /** Ids the ledger had already. */
  readonly known: ReadonlyMap<RowId, KnownRow>;
  readonly changed: ReadonlySet<RowId>;
}

async function storePlanned(
  planned: readonly PlannedRow[],
  setting: RunSetting,
  touched: TouchedDays,
): Promise<Stored> {
  const { client, table, organizationId } = setting;
  const found = setting.isFirst
    ? []
    : await knownRows(
        client,
        table,
        organizationId,
        planned.map((row) => row.id),
      );
  const known = new Map(found.map((row) => [rowIdOfUuid(row.id), row]));
  const fresh = known.size === 0 ? planned : planned.filter((row) => !known.has(row.id));
  await copyRows(client, table, WRITTEN_COLUMNS[table], written(fresh, setting));
  await markNew(fresh, setting, touched);
  const later = setting.isBelated === true ? await rowsOfLaterRuns(client, table, setting) : new Set();
  const compared = planned.filter((row) => {
    const before = known.get(row.id);
    return before !== undefined && !later.has(before.id) && (before.isGone || row.draft.externalId !== null);
  });
  const changed = await storeChanged(compared, setting, touched);
  const again = known.size === 0 ? [] : planned.filter(({ id }) => known.has(id) && !changed.has(id));
  const toldAgain = again.map(({ id, line }) => ({ id: hexOfRowId(id), line }));
  await insertToldAgain(client, organizationId, setting.runId, table, toldAgain);
  return { known, changed };
}

/** What is doubtful about the rows of this chunk that say something new. */
async function storeFlags(planned: readonly PlannedRow[], { known, changed }: Stored, run: LedgerRun): Promise<void> {
  const flags = planned.flatMap(({ draft, id, line }) => {
    const ofRow = flagsOf(draft, run.now);
    if (ofRow.length === 0 || (known.has(id) && !changed.has(id))) return [];
    const staffMemberId = isVisitDraft(draft) ? null : run.staff.idOf(draft.person);
    return ofRow.map((flag) => ({ ...flag, rowId: id, line, staffMemberId, workday: draft.day }));
  });
  await insertRowFlags(run.client, run.organizationId, run.runId, flags);
}

function written(rows: readonly PlannedRow[], setting: RunSetting): BinaryCopy {
  const copy = new BinaryCopy();
  const rowSetting = rowSettingOf(setting);
  for (const row of rows) writeRow(copy, row.draft, row.id, row.line, rowSetting);
  return copy;
}

function rowSettingOf({ organizationId, sourceId, runId, staff, activities }: RunSetting): RowSetting {
  const uuids = new UuidBytes();
  return {
    organizationId: bytesOfUuid(organizationId),
    sourceId: bytesOfUuid(sourceId),
    importRunId: bytesOfUuid(runId),
    uuids,
    staffMemberId: (person) => uuids.of(staff.idOf(person)),
    activityId: (key) => uuids.of(activities.idOf(key)),
  };
}

async function storeChanged(
  rows: readonly PlannedRow[],
  setting: RunSetting,
  touched: TouchedDays,
): Promise<ReadonlySet<RowId>> {
  if (rows.length === 0) return new Set();
  const { client, table, organizationId, runId } = setting;
  await stageRows(client, table, written(rows, setting));
  const differing = await differingRows(client, table);
  const ids = differing.map((row) => row.id);
  if (isVisitTable(table)) await markVisits(client, organizationId, table, ids);
  const isInFacts = table !== 'task_duration';
  for (const old of differing)
    if (isInFacts && old.staffMemberId !== null) touched.add(old.staffMemberId, old.start, old.end);
  const changed = new Set(ids.map(rowIdOfUuid));
  if (table === 'task_log')
    await markVisitsOfKeys(
      client,
      organizationId,
      differing.flatMap((row) => row.visitKey ?? []),
    );
  await replaceByStaged(client, table, organizationId, runId, ids);
  await markNew(
    rows.filter((row) => changed.has(row.id)),
    setting,
    touched,
  );
  return changed;
}

/** The weeks that rows reach which now are in the ledger. */
async function markNew(rows: readonly PlannedRow[], setting: RunSetting, touched: TouchedDays): Promise<void> {
  const { client, organizationId, table, staff } = setting;
  if (rows.length === 0) return;
  if (isVisitTable(table)) {
    await markVisits(
      client,
      organizationId,
      table,
      rows.map((row) => hexOfRowId(row.id)),
    );
    return;
  }
  const visitKeys = new Set<string>();
  for (const { draft } of rows) {
    if (isVisitDraft(draft) || !isTimed(draft)) continue;
    touched.add(staff.idOf(draft.person), draft.start, draft.end);
    if (draft.table === 'task_log' && draft.visitKey !== null) visitKeys.add(draft.visitKey);
  }
  await markVisitsOfKeys(
    client,
    organizationId,
    Array.from(visitKeys, (key) => Buffer.from(key, 'hex')),
  );
}

async function storeRejected(plan: ChunkPlan, run: LedgerRun, touched: TouchedDays): Promise<void> {
  const rows = plan.rejected.map(({ line, place, text, original, result }) => {
    const { person, day, siteId } = result.about;
    const staffMemberId = person === null ? null : run.staff.find(person);
    if (person !== null && day !== null && staffMemberId === null) run.unknownRejected.push({ line, person, day });
    if (staffMemberId !== null && day !== null)
      touched.add(staffMemberId, Date.parse(day) / 1000, Date.parse(day) / 1000 + 86_400);
    return {
      line,
      place,
      field: result.field,
      reason: result.reason,
      text,
      original,
      feed: feedOf(result, run),
      staffMemberId,
      siteId,
      workday: day,
    };
  });
  await insertRejectedRows(run.client, run.organizationId, run.runId, rows);
}

/** What a rejected row would have told of; null: it could have been anything. */
function feedOf({ about }: RowRejection, { lanes }: LedgerRun): SourceFeed | null {
  if (about.table !== undefined) return FEED_OF_TABLE[about.table];
  const feeds = new Set(lanes.map(({ feed }) => feed));
  return feeds.size === 1 ? (lanes[0]?.feed ?? null) : null;
}

function count(plan: ChunkPlan, { known, changed }: Stored, run: LedgerRun): void {
  run.tally.addSeconds(plan.seconds, plan.untimedSeconds);
  const stateOf = (id: RowId) => (!known.has(id) ? 'new' : changed.has(id) ? 'changed' : 'same');
  for (const { line, rows, outcome, isMixed } of acceptedRows(plan, stateOf)) {
    run.tally.count(outcome, line, rows);
    if (isMixed) run.mixedLines.add(line);
  }
  for (const { line, rows, result } of plan.rejected) run.tally.countRejected(line, result, rows);
  for (const { draft } of plan.planned) cover(draft, run);
}

function cover(draft: LedgerDraft, { lanes, staff, site }: LedgerRun): void {
  if (draft.table === 'task_log' && draft.isMoment === true) return;
  const owner = isVisitDraft(draft) ? draft.siteId : staff.idOf(draft.person);
  const lane = lanes.length === 1 ? lanes[0] : lanes.find(({ table }) => table === draft.table);
  lane?.coverage.add(owner, draft.siteId ?? site.id, draft.day);
}
