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
import type { RunSetting } from '../store/run-setting.js';
import { flagOverlaps } from '../store/row-flags.query.js';
import { settleLeftovers } from '../store/settle-leftovers.js';
import { settleRejectedDays } from '../store/settle-rejections.js';
import { rememberChunk, storeChunk } from '../store/store-chunk.js';
import type { AnyRow } from './read-rows.js';
import type { OpenedImport } from './open-import.js';
import { hasEarlierRows, isFirstOfLedger, saveProgress, saveStored } from './run.query.js';
import { peopleOfClock, saveSource, sourceOfKey } from './sources.query.js';
import type { RowSink } from './store-file.js';

/** Takes the rows of a file about what happened. */
export async function ledgerSink(opened: OpenedImport, table: LedgerTable, tally: RowTally): Promise<RowSink> {
  const setting = await settingOf(opened, table, tally);
  const learnt: Learnt = { hasIds: table === 'visit' || table === 'appointment', hasMeals: false };
  return {
    remember(rows) {
      learn(rows, learnt);
      rememberChunk(rows as readonly ReadRow[], setting);
    },
    async store(rows) {
      learn(rows, learnt);
      await storeChunk(rows as readonly ReadRow[], setting);
    },
    end: (statements, warnings) =>
      opened.transact(async () => {
        const { client, organizationId, runId, feed } = setting;
        if (opened.options.delivery.is === 'WHOLE') await settleLeftovers(setting, learnt.hasIds);
        await settleRejectedDays(setting, opened.options.delivery);
        const dismissed = await repeatDismissals(client, organizationId, setting.sourceId, runId);
        await markTouchedDays(client, organizationId, dismissed.filter(isKnownDay));
        if (table === 'clock_span') await flagOverlaps(client, organizationId, runId, setting.sourceId);
        const isFirst = await isFirstOfLedger(client, organizationId, runId, PRACTICE_KINDS);
        const { moved, warnings: moveWarnings } = await moveCompleteness(setting, opened.options, isFirst);
        await teachSource(opened, setting, learnt, isFirst);
        await saveProgress(client, organizationId, runId, setting.tally.counts);
        const all = [...warnings, ...placeholderWarnings(setting), ...moveWarnings];
        const until = moved.map((each) => each.after)[0];
        const completeUntil = until === undefined ? [] : [{ name: `Complete until (${feed})`, value: until }];
        await saveStored(
          client,
          organizationId,
          runId,
          { statements: [...statements, ...completeUntil], completeness: moved, howRead: howReadOf(opened) },
          all,
        );
        await opened.alongside(client);
      }),
  };
}

const howReadOf = ({ survey, place }: OpenedImport): HowRead => ({
  kind: survey.format.kind,
  title: survey.format.title,
  columns: survey.header.names,
  headerLine: survey.header.line,
  dateOrder: survey.dateOrder.order,
  zone: place.zone,
  siteId: place.site.id,
});

/** What only the rows can tell about their source. */
interface Learnt {
  hasIds: boolean;
  hasMeals: boolean;
}

function learn(rows: readonly AnyRow[], learnt: Learnt): void {
  for (const { result } of rows) {
    if (!Array.isArray(result)) continue;
    for (const draft of result as readonly LedgerDraft[]) {
      if (draft.externalId !== null) learnt.hasIds = true;
      if (draft.table === 'clock_span' && (draft.kind === 'MEAL' || result.length > 1)) learnt.hasMeals = true;
    }
  }
}

async function settingOf(opened: OpenedImport, table: LedgerTable, tally: RowTally): Promise<RunSetting> {
  const { client, organizationId, runId, place, source, context } = opened;
  const feed = FEED_OF_TABLE[table];
  const hasEarlier = await hasEarlierRows(client, organizationId, source.id, runId, KINDS_OF_TABLE[table]);
  return {
    client,
    transact: opened.transact,
    organizationId,
    sourceId: source.id,
    runId,
    table,
    feed,
    weekStartsOn: opened.weekStartsOn,
    site: place.site,
    clockOfSite: clocksOf(opened),
    identity: new RowIdentity(organizationId, source.id),
    staff: await StaffRegistry.read(client, { organizationId, sourceId: source.id, siteId: context.site.id, feed }),
    activities: await ActivityRegistry.read(client, organizationId, source.id),
    coverage: new FileCoverage(),
    tally,
    isFirst: !hasEarlier,
    now: Date.now() / 1000,
    mixedLines: new Set(),
    unknownRejected: [],
  };
}

function clocksOf({ place, context }: OpenedImport): (siteId: string | null) => ZoneClock {
  const sites = new Map(place.sites.map((site) => [site.id, site]));
  const sourceClock = new ZoneClock(place.zone);
  return (siteId) => {
    const site = siteId === null ? undefined : sites.get(siteId);
    return site === undefined ? sourceClock : context.clockOf(site);
  };
}

/** A source that brings a new kind of record, or turns out to record meals, changes what is known of everybody it names. */
async function teachSource(
  opened: OpenedImport,
  setting: RunSetting,
  { hasMeals }: Learnt,
  isFirstLedgerRun: boolean,
): Promise<void> {
  const { client, organizationId, feed, coverage, site } = setting;
  const known = (await sourceOfKey(client, organizationId, opened.source.key)) ?? opened.source;
  const isNewFeed = !known.feeds.includes(feed) && setting.tally.counts.rows > setting.tally.counts.rejected;
  const learntRecording = known.mealRecording === 'NONE' && hasMeals ? 'PUNCHED' : known.mealRecording;
  const mealRecording = opened.options.mealRecording ?? learntRecording;
  await saveSource(client, organizationId, {
    ...known,
    feeds: isNewFeed ? [...known.feeds, feed] : known.feeds,
    mealRecording,
  });
  if (isFirstLedgerRun) return;
  const siteIds = coverage.siteIds.size > 0 ? [...coverage.siteIds] : [site.id];
  if (isNewFeed) await markPeopleOfSites(client, organizationId, siteIds);
  if (mealRecording !== known.mealRecording) {
    const staffMemberIds = await peopleOfClock(client, organizationId, setting.sourceId);
    await markPeople(client, organizationId, { staffMemberIds, from: null, to: null });
  }
}

function placeholderWarnings({ staff, activities }: RunSetting): string[] {
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
