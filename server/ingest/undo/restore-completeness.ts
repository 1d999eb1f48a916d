import type pg from 'pg';
import { markMoved } from '../store/move-completeness.js';
import { completenessOf, deleteCompleteness, saveCompleteness } from '../store/completeness.query.js';
import type { MovedCompleteness } from '../runs/run-reading.js';
import { markPeople } from '../../ledger/mark-people.query.js';
import { peopleOfSites } from '../../ledger/people-of-sites.query.js';
import { follow, type CompleteUntil, type Proposal } from './completeness-chain.js';
import type { StandingRun } from './standing-runs.query.js';
import { saveMoves } from './undo.query.js';

/**
 * "Complete until" comes to what the standing runs say, without the one that is undone. Where somebody has set it by hand
 * since, it stays.
 */
export async function restoreCompleteness(
  client: pg.ClientBase,
  organizationId: string,
  sourceId: string,
  moved: readonly MovedCompleteness[],
  later: readonly StandingRun[],
): Promise<void> {
  for (const move of moved) {
    const { siteId, feed, before, wasExplicit, after } = move;
    const proposals = later.flatMap((run) => proposalsOf(run, move));
    const all = await completenessOf(client, organizationId, sourceId, feed);
    const now = all.find((each) => each.siteId === siteId)?.completeUntil ?? null;
    if (follow({ day: after, isExplicit: false }, proposals).end.day !== now) continue;
    const { end, moves } = follow({ day: before, isExplicit: wasExplicit }, proposals);
    for (const run of later) {
      const others = run.reading.completeness?.filter((each) => each.siteId !== siteId || each.feed !== feed) ?? [];
      const own = moves
        .filter(({ runId }) => runId === run.id)
        .map((each) => ({
          siteId,
          feed,
          before: each.before.day,
          wasExplicit: each.before.isExplicit,
          after: each.after,
        }));
      await saveMoves(client, organizationId, run.id, [...others, ...own]);
    }
    await save(client, organizationId, sourceId, move, end);
    await markBetween(client, organizationId, siteId, now, end.day);
  }
}

/** What a run says of one feed at one site; a run of an earlier version tells only how it moved it. */
function proposalsOf({ id, reading }: StandingRun, { siteId, feed }: MovedCompleteness): Proposal[] {
  const proposed =
    reading.proposed ?? reading.completeness?.map((each) => ({ ...each, day: each.after, isGiven: false })) ?? [];
  return proposed
    .filter((each) => each.siteId === siteId && each.feed === feed)
    .map(({ day, isGiven }) => ({ runId: id, day, isGiven }));
}

async function save(
  client: pg.ClientBase,
  organizationId: string,
  sourceId: string,
  { siteId, feed }: MovedCompleteness,
  { day, isExplicit }: CompleteUntil,
): Promise<void> {
  if (day === null) return deleteCompleteness(client, organizationId, sourceId, feed, siteId);
  await saveCompleteness(client, organizationId, sourceId, feed, { siteId, completeUntil: day, isExplicit });
}

async function markBetween(
  client: pg.ClientBase,
  organizationId: string,
  siteId: string,
  now: string | null,
  then: string | null,
): Promise<void> {
  if (now === then || now === null) return;
  if (then !== null) return markMoved(client, organizationId, [{ siteId, before: now, after: then }]);
  const staffMemberIds = await peopleOfSites(client, organizationId, [siteId]);
  if (staffMemberIds.length > 0) await markPeople(client, organizationId, { staffMemberIds, from: now, to: null });
}
