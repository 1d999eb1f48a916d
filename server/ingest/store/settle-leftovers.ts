import { pairLeftovers, type Leftover } from '../identity/pair-leftovers.js';
import { rowIdOfUuid } from '../identity/row-id.js';
import { watchSites } from '../../ledger/watch-sites.js';
import { archiveRows, flagGone } from './ledger-rows.query.js';
import { addedRows, ownersOfRows, standingRows, type LedgerStretch } from './leftovers.query.js';
import { markRows } from './mark-rows.js';
import type { RunSetting } from './run-setting.js';

const OWNERS_AT_ONCE = 50;
const DAY = 86_400;
/** Later than any day that can be meant. */
const FAR_AHEAD = Date.parse('2201-01-01') / 1000;

type Row = LedgerStretch & Leftover;

/** What settling needs of a run; whether its file has a row is asked of `identity`. */
export interface LeftoverSetting extends Pick<
  RunSetting,
  | 'client'
  | 'organizationId'
  | 'sourceId'
  | 'runId'
  | 'table'
  | 'feed'
  | 'weekStartsOn'
  | 'clockOfSite'
  | 'coverage'
  | 'tally'
  | 'mixedLines'
  | 'isFirst'
> {
  readonly identity: Pick<RunSetting['identity'], 'has'>;
}

/**
 * When the whole file has been seen: what earlier files said of its days and it does not repeat has either changed (a new
 * row is its new version) or is gone: flagged, it counts on until somebody confirms that. Runs inside the transaction that
 * ends the storing of a run.
 *
 * `hasIds`: the source's rows have ids of their own; then a new row with another id is another row, never a new version.
 */
export async function settleLeftovers(setting: LeftoverSetting, hasIds: boolean): Promise<void> {
  const { range, isWhole, covers } = setting.coverage;
  if (setting.isFirst || range === null) return;
  const time = {
    ...setting,
    from: Date.parse(range.from) / 1000 - DAY,
    to: isWhole ? FAR_AHEAD : Date.parse(range.to) / 1000 + 2 * DAY,
  };
  const owners = covers === null ? setting.coverage.owners : await ownersOfRows(setting.client, setting.table, time);
  const markSiteChanges = await watchSites(setting.client, setting.organizationId, setting.table);
  for (let at = 0; at < owners.length; at += OWNERS_AT_ONCE) {
    const question = { ...time, owners: owners.slice(at, at + OWNERS_AT_ONCE) };
    const standing = await standingRows(setting.client, setting.table, question);
    const missing = withDays(standing, setting).filter((row) => isMissing(row, setting));
    if (missing.length === 0) continue;
    const added = hasIds ? [] : await addedRows(setting.client, setting.table, question);
    await settle(missing, withDays(added, setting), setting);
  }
  await markSiteChanges();
}

function withDays(rows: readonly LedgerStretch[], setting: LeftoverSetting): Row[] {
  return rows.map((row) => ({ ...row, day: row.statedDay ?? setting.clockOfSite(row.siteId).dateOf(row.start) }));
}

/** The file covers the row's day and does not have the row. */
const isMissing = (row: Row, { coverage, identity }: LeftoverSetting): boolean =>
  coverage.has(row.owner, row.day) && !identity.has(rowIdOfUuid(row.id));

async function settle(missing: readonly Row[], added: readonly Row[], setting: LeftoverSetting): Promise<void> {
  const { client, table, organizationId, runId } = setting;
  const pairs = pairLeftovers(missing, added);
  const paired = new Set(pairs.map((pair) => pair.old.id));
  const gone = missing.filter((row) => !paired.has(row.id) && !row.isFlagged).map((row) => row.id);
  // Before the rows leave: the weeks they reach follow from what they still say.
  await markRows(
    setting,
    pairs.map(({ old }) => ({ ...old, staffMemberId: old.owner })),
  );
  await archiveRows(
    client,
    table,
    organizationId,
    runId,
    pairs.map((pair) => ({ id: pair.old.id, replacedById: pair.new.id })),
  );
  await flagGone(client, table, organizationId, runId, gone);
  const lines = new Set(pairs.map((pair) => pair.new.line).filter((line) => !setting.mixedLines.has(line)));
  for (const line of lines) setting.mixedLines.add(line);
  setting.tally.newWereChanged(lines.size);
  setting.tally.countGone(gone.length);
}
