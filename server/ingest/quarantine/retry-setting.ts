import type pg from 'pg';
import { weekStartOf } from '../../practice/week-start.query.js';
import type { Layout } from '../formats/format.js';
import { FEED_OF_TABLE, type LedgerTable } from '../formats/drafts.js';
import { ActivityRegistry } from '../identity/activity-registry.js';
import { RowIdentity } from '../identity/row-identity.js';
import { StaffRegistry } from '../identity/staff-registry.js';
import { ZoneClock } from '../reading/zone-clock.js';
import type { Place } from '../runs/place.js';
import type { FileReadingContext } from '../runs/reading-context.js';
import { FileCoverage } from '../store/file-coverage.js';
import type { RowTally } from '../store/row-outcomes.js';
import type { LedgerRun, RunSetting } from '../store/run-setting.js';
import { allTogether } from '../store/transact.js';

/** Whose run the rows belong to. */
interface RetriedRun {
  readonly organizationId: string;
  readonly sourceId: string;
  readonly runId: string;
  readonly place: Place;
  readonly context: FileReadingContext;
  /** The tables the rows go to. */
  readonly tables: readonly LedgerTable[];
  readonly tally: RowTally;
  /** What activities count as by default. */
  readonly categoryOf: Layout['categoryOf'];
}

/** The setting in which corrected rows are stored: that of their run, inside the transaction of the correction. */
export async function retrySetting(
  client: pg.ClientBase,
  { tables, categoryOf, ...run }: RetriedRun,
): Promise<LedgerRun> {
  const { organizationId, sourceId, place, context } = run;
  const feed = tables.includes('clock_span') ? 'CLOCK' : 'TASK';
  const sites = new Map(place.sites.map((site) => [site.id, site]));
  const sourceClock = new ZoneClock(place.zone);
  const shared = {
    ...run,
    client,
    transact: allTogether,
    weekStartsOn: await weekStartOf(client, organizationId),
    site: place.site,
    clockOfSite: (siteId: string | null) => {
      const site = siteId === null ? undefined : sites.get(siteId);
      return site === undefined ? sourceClock : context.clockOf(site);
    },
    identity: new RowIdentity(organizationId, sourceId),
    staff: await StaffRegistry.read(client, { organizationId, sourceId, siteId: place.site.id, feed }),
    activities: await ActivityRegistry.read(client, organizationId, sourceId, categoryOf),
    now: Date.now() / 1000,
    mixedLines: new Set<number>(),
    unknownRejected: [],
  };
  const laneOf = (table: LedgerTable): RunSetting => ({
    ...shared,
    table,
    feed: FEED_OF_TABLE[table],
    coverage: new FileCoverage(false),
    isFirst: false,
    isBelated: true,
  });
  return { ...shared, lanes: tables.map(laneOf) };
}
