import type pg from 'pg';
import { weekStartOf } from '../../practice/week-start.query.js';
import { FEED_OF_TABLE, type LedgerTable } from '../formats/drafts.js';
import { ActivityRegistry } from '../identity/activity-registry.js';
import { RowIdentity } from '../identity/row-identity.js';
import { StaffRegistry } from '../identity/staff-registry.js';
import { ZoneClock } from '../reading/zone-clock.js';
import type { Place } from '../runs/place.js';
import type { FileReadingContext } from '../runs/reading-context.js';
import { FileCoverage } from '../store/file-coverage.js';
import type { RowTally } from '../store/row-outcomes.js';
import type { RunSetting } from '../store/run-setting.js';
import { allTogether } from '../store/transact.js';

/** Whose run the rows belong to. */
interface RetriedRun {
  readonly organizationId: string;
  readonly sourceId: string;
  readonly runId: string;
  readonly place: Place;
  readonly context: FileReadingContext;
  readonly table: LedgerTable;
  readonly tally: RowTally;
}

/** The setting in which corrected rows are stored: that of their run, inside the transaction of the correction. */
export async function retrySetting(client: pg.ClientBase, run: RetriedRun): Promise<RunSetting> {
  const { organizationId, sourceId, place, context, table } = run;
  const feed = FEED_OF_TABLE[table];
  const sites = new Map(place.sites.map((site) => [site.id, site]));
  const sourceClock = new ZoneClock(place.zone);
  return {
    ...run,
    client,
    transact: allTogether,
    feed,
    weekStartsOn: await weekStartOf(client, organizationId),
    site: place.site,
    clockOfSite: (siteId) => {
      const site = siteId === null ? undefined : sites.get(siteId);
      return site === undefined ? sourceClock : context.clockOf(site);
    },
    identity: new RowIdentity(organizationId, sourceId),
    staff: await StaffRegistry.read(client, { organizationId, sourceId, siteId: place.site.id, feed }),
    activities: await ActivityRegistry.read(client, organizationId, sourceId),
    coverage: new FileCoverage(),
    isFirst: false,
    now: Date.now() / 1000,
    mixedLines: new Set(),
    unknownRejected: [],
  };
}
