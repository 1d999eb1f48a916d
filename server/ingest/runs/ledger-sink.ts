import { markPeople } from '../../ledger/mark-people.query.js';
import { markPeopleOfSites } from '../../ledger/mark-reach.js';
import { markTouchedDays } from '../../ledger/mark-touched-time.js';
import { FEED_OF_TABLE, type LedgerDraft, type LedgerTable } from '../formats/drafts.js';
import { KINDS_OF_TABLE, PRACTICE_KINDS } from '../formats/kinds-of-table.js';
import { ActivityRegistry } from '../identity/activity-registry.js';
import { RowIdentity } from '../identity/row-identity.js';
import { StaffRegistry } from '../identity/staff-registry.js';
import { isKnownDay, repeatDismissals } from '../quarantine/decide.query.js';
import type { HowRead } from '../quarantine/how-read.js';
import { ZoneClock } from '../reading/zone-clock.js';
import { FileCoverage } from '../store/file-coverage.js';
import { moveCompleteness } from '../store/move-completeness.js';
import type { ReadRow } from '../store/read-row.js';
import type { RowTally } from '../store/row-outcomes.js';
import type { LedgerRun, RunSetting } from '../store/run-setting.js';
import { flagOverlaps } from '../store/row-flags.query.js';
import { settleLeftovers } from '../store/settle-leftovers.js';
import { settleRejections, settleTakenVisits } from '../store/rejected-rows.query.js';
import { settleRejectedDays } from '../store/settle-rejections.js';
import { rememberChunk, storeChunk } from '../store/store-chunk.js';
import type { AnyRow } from './read-rows.js';
import type { OpenedImport } from './open-import.js';
import { addTaught, hasEarlierRows, isFirstOfLedger, saveProgress, saveStored } from './run.query.js';
import type { MovedCompleteness, ProposedCompleteness } from './run-reading.js';
import { peopleOfClock, saveSource, sourceOfKey } from './sources.query.js';
import type { RowSink } from './store-file.js';

/** A sink that can be told that the practice has changed. */
export interface LedgerSink extends RowSink {
  relearn(): Promise<void>;
  /** Who the people of the file are. */
  readonly staff: StaffRegistry;
  /** What its activities are. */
  readonly activities: ActivityRegistry;
}

/** Takes the rows of a file about what happened, into one table or several. */
export async function ledgerSink(
  opened: OpenedImport,
  tables: readonly LedgerTable[],
  tally: RowTally,
): Promise<LedgerSink> {
  const run = await runOf(opened, tables, tally);
  const learnt: Learnt = { tablesWithIds: new Set(['visit', 'appointment']), hasMeals: false };
  return {
    staff: run.staff,
    activities: run.activities,
    relearn: () => run.staff.relearn(run.client),
    remember(rows) {
      learn(rows, learnt);
      rememberChunk(rows as readonly ReadRow[], run);
    },
    async store(rows) {
      learn(rows, learnt);
      await storeChunk(rows as readonly ReadRow[], run);
    },
    end: (statements, warnings) =>
      opened.transact(async () => {
        const { client, organizationId, runId, sourceId } = run;
        const { delivery } = opened.options;
        const isWhole = delivery.is === 'WHOLE' && opened.survey.layout.tellsChanges !== true;
        for (const lane of run.lanes) {
          if (isWhole) await settleLeftovers(lane, learnt.tablesWithIds.has(lane.table));
          await settleRejectedDays(lane, isWhole);
        }
        await settleRejections(client, organizationId, runId, opened.survey.completes);
        if (tables.includes('visit') || tables.includes('appointment'))
          await settleTakenVisits(client, organizationId, sourceId, runId);
        const dismissed = await repeatDismissals(client, organizationId, sourceId, runId);
        await markTouchedDays(client, organizationId, dismissed.filter(isKnownDay));
        if (tables.includes('clock_span')) await flagOverlaps(client, organizationId, runId, sourceId);
        const isFirst = await isFirstOfLedger(client, organizationId, runId, PRACTICE_KINDS);
        const { moved, proposed, warnings: moveWarnings } = await moveAll(run, opened, isFirst);
        await teachSource(opened, run, learnt, isFirst);
        await saveProgress(client, organizationId, runId, run.tally.counts);
        const all = [...warnings, ...untimedWarnings(run), ...placeholderWarnings(run), ...moveWarnings];
        const told = run.lanes.map(({ table, coverage }) => ({
          table,
          hasIds: learnt.tablesWithIds.has(table),
          isWhole: coverage.isWhole,
          ...(coverage.covers !== null && { covers: coverage.covers }),
        }));
        const reading = {
          statements: [...statements, ...completeUntil(moved)],
          completeness: moved,
          proposed,
          told,
          tellsWholeDays: isWhole,
          howRead: howReadOf(opened),
        };
        await saveStored(client, organizationId, runId, reading, all);
        await opened.alongside(client);
      }),
  };
}

const howReadOf = ({ survey, place, options }: OpenedImport): HowRead => ({
  kind: survey.format.kind,
  title: survey.format.title,
  columns: survey.header.names,
  headerLine: survey.header.line,
  dateOrder: survey.dateOrder.order,
  zone: place.zone,
  siteId: place.site.id,
  ...(options.staff !== null && { staff: options.staff }),
  ...(survey.format.mapping !== undefined && { mapping: survey.format.mapping }),
});

/** What only the rows can tell about their source. */
interface Learnt {
  /** Rows of these tables have ids of their own. */
  readonly tablesWithIds: Set<LedgerTable>;
  hasMeals: boolean;
}

function learn(rows: readonly AnyRow[], learnt: Learnt): void {
  for (const { result } of rows) {
    if (!Array.isArray(result)) continue;
    for (const draft of result as readonly LedgerDraft[]) {
      if (draft.externalId !== null) learnt.tablesWithIds.add(draft.table);
      if (draft.table === 'clock_span' && (draft.kind === 'MEAL' || result.length > 1)) learnt.hasMeals = true;
    }
  }
}

async function runOf(opened: OpenedImport, tables: readonly LedgerTable[], tally: RowTally): Promise<LedgerRun> {
  const { client, organizationId, runId, place, source, context } = opened;
  const feed = tables.includes('clock_span') ? 'CLOCK' : 'TASK';
  const shared = {
    client,
    transact: opened.transact,
    organizationId,
    sourceId: source.id,
    runId,
    weekStartsOn: opened.weekStartsOn,
    site: place.site,
    clockOfSite: clocksOf(opened),
    identity: new RowIdentity(organizationId, source.id),
    staff: await StaffRegistry.read(client, { organizationId, sourceId: source.id, siteId: context.site.id, feed }),
    activities: await ActivityRegistry.read(client, organizationId, source.id, opened.survey.layout.categoryOf),
    tally,
    now: Date.now() / 1000,
    mixedLines: new Set<number>(),
    unknownRejected: [],
  };
  const isWhole = opened.survey.layout.isWhole ?? false;
  const lanes: RunSetting[] = [];
  for (const table of tables) {
    const kinds = KINDS_OF_TABLE[table];
    const hasEarlier = await hasEarlierRows(client, organizationId, source.id, runId, kinds);
    const coverage = new FileCoverage(isWhole, opened.options.covers, tables.length > 1);
    lanes.push({ ...shared, table, feed: FEED_OF_TABLE[table], coverage, isFirst: !hasEarlier });
  }
  return { ...shared, lanes };
}

function clocksOf({ place, context }: OpenedImport): (siteId: string | null) => ZoneClock {
  const sites = new Map(place.sites.map((site) => [site.id, site]));
  const sourceClock = new ZoneClock(place.zone);
  return (siteId) => {
    const site = siteId === null ? undefined : sites.get(siteId);
    return site === undefined ? sourceClock : context.clockOf(site);
  };
}

/** Moves "complete until" of each feed once: what was booked says less of visits than the visits themselves. */
async function moveAll({ lanes }: LedgerRun, { options }: OpenedImport, isFirst: boolean) {
  const moved: MovedCompleteness[] = [];
  const proposed: ProposedCompleteness[] = [];
  const warnings: string[] = [];
  for (const ofFeed of Map.groupBy(lanes, ({ feed }) => feed).values()) {
    const lane =
      ofFeed.find(({ coverage }) => coverage.lastDay !== null) ?? (lanes.length === 1 ? ofFeed[0] : undefined);
    if (lane === undefined) continue;
    const move = await moveCompleteness(lane, options, isFirst);
    moved.push(...move.moved);
    proposed.push(...move.proposed);
    warnings.push(...move.warnings);
  }
  return { moved, proposed, warnings };
}

/** The day each feed is complete until, to be stated back. */
function completeUntil(moved: readonly MovedCompleteness[]) {
  return Array.from(
    Map.groupBy(moved, ({ feed }) => feed),
    ([feed, [first]]) => ({
      name: `Complete until (${feed})`,
      value: first?.after ?? '',
    }),
  );
}

/** A source that brings a new kind of record, or turns out to record meals, changes what is known of everybody it names. */
async function teachSource(
  opened: OpenedImport,
  run: LedgerRun,
  { hasMeals }: Learnt,
  isFirstLedgerRun: boolean,
): Promise<void> {
  const { client, organizationId, lanes, site } = run;
  const known = (await sourceOfKey(client, organizationId, opened.source.key)) ?? opened.source;
  const newLanes = lanes.filter(({ feed, coverage }) => !known.feeds.includes(feed) && coverage.lastDay !== null);
  const learntRecording = known.mealRecording === 'NONE' && hasMeals ? 'PUNCHED' : known.mealRecording;
  const mealRecording = opened.options.mealRecording ?? learntRecording;
  const feeds = [...new Set([...known.feeds, ...newLanes.map(({ feed }) => feed)])].sort();
  await saveSource(client, organizationId, { ...known, feeds, mealRecording });
  if (hasMeals || opened.options.mealRecording !== null) {
    const taught = { mealRecording: { before: known.mealRecording, after: mealRecording } };
    await addTaught(client, organizationId, run.runId, taught);
  }
  if (isFirstLedgerRun) return;
  for (const { coverage } of newLanes) {
    await markPeopleOfSites(client, organizationId, coverage.siteIds.size > 0 ? [...coverage.siteIds] : [site.id]);
  }
  if (mealRecording !== known.mealRecording) {
    const staffMemberIds = await peopleOfClock(client, organizationId, run.sourceId);
    await markPeople(client, organizationId, { staffMemberIds, from: null, to: null });
  }
}

/** What has no times is in no figure of the clock: whoever loads it must hear that. */
function untimedWarnings({ tally }: LedgerRun): string[] {
  const { untimedSeconds } = tally.counts;
  if (untimedSeconds === 0) return [];
  const hours = (untimedSeconds / 3600).toFixed(2);
  return [`${hours} hours stand without times: kept as durations for totals, in no figure of worked time.`];
}

function placeholderWarnings({ staff, activities }: LedgerRun): string[] {
  const people = staff.madeCount;
  const kinds = activities.madeCount;
  return [
    ...(people === 0
      ? []
      : [
          `${people} ${people === 1 ? 'person is not on the staff list and waits as a placeholder' : 'people are not on the staff list and wait as placeholders'} to be mapped.`,
        ]),
    ...(kinds === 0
      ? []
      : [
          `${kinds} ${kinds === 1 ? 'activity is not known and has' : 'activities are not known and have'} no category yet.`,
        ]),
  ];
}
