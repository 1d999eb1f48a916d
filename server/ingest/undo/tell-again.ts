import { weekStartOf } from '../../practice/week-start.query.js';
import { FEED_OF_TABLE, isVisitTable } from '../formats/drafts.js';
import { rowIdOfUuid } from '../identity/row-id.js';
import { SeenRows } from '../identity/seen-rows.js';
import { ZoneClock } from '../reading/zone-clock.js';
import { sitesOf } from '../runs/organizations.query.js';
import { FileCoverage } from '../store/file-coverage.js';
import { NO_ROWS, RowTally } from '../store/row-outcomes.js';
import { settleTakenVisits } from '../store/rejected-rows.query.js';
import { settleLeftovers, type LeftoverSetting } from '../store/settle-leftovers.js';
import { settleToldDays } from '../store/settle-rejections.js';
import type { StandingRun } from './standing-runs.query.js';
import { moveDoubts, tellRows, toldDays } from './tell-again.query.js';
import type { Unwinding } from './unwind.query.js';

/**
 * What a later run told, told once more now that an earlier one is out: as if that had never been there. Its rows, its
 * new versions of earlier rows, and the rejections and missing rows of its days follow anew; its counts stay those of
 * the day on which it was loaded.
 */
export async function tellAgain(unwinding: Unwinding, run: StandingRun, sourceId: string): Promise<void> {
  const again = await tellRows(unwinding, run.id);
  await moveDoubts(unwinding, run.id);
  const { client, organizationId, table } = unwinding;
  if (isVisitTable(table)) await settleTakenVisits(client, organizationId, sourceId, run.id);
  const told = run.reading.told?.find((each) => each.table === table);
  if (told === undefined || run.reading.howRead === undefined || !run.isWhole) return;
  const setting = await settingOf(unwinding, run, sourceId, again, run.reading.howRead);
  await settleLeftovers(setting, told.hasIds);
  await settleToldDays(setting);
}

async function settingOf(
  unwinding: Unwinding,
  run: StandingRun,
  sourceId: string,
  again: readonly string[],
  { zone, siteId }: { readonly zone: string; readonly siteId: string },
): Promise<LeftoverSetting> {
  const { client, organizationId, table } = unwinding;
  const clocks = new Map((await sitesOf(client, organizationId)).map((site) => [site.id, new ZoneClock(site.zone)]));
  const clockOfSource = new ZoneClock(zone);
  const identity = new SeenRows();
  for (const id of again) identity.set(rowIdOfUuid(id), 1);
  const stated = run.reading.told?.find((told) => told.table === table);
  const coverage = new FileCoverage(stated?.isWhole ?? false, stated?.covers ?? null);
  for (const told of await toldDays(unwinding, run.id, zone)) coverage.add(told.owner, told.siteId ?? siteId, told.day);
  return {
    client,
    organizationId,
    sourceId,
    runId: run.id,
    table,
    feed: FEED_OF_TABLE[table],
    weekStartsOn: await weekStartOf(client, organizationId),
    clockOfSite: (site) => (site === null ? clockOfSource : (clocks.get(site) ?? clockOfSource)),
    identity: { has: (id) => identity.get(id) !== 0 },
    coverage,
    tally: new RowTally(NO_ROWS),
    mixedLines: new Set(),
    isFirst: false,
  };
}
