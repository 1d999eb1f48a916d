import type { Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { markPeople } from '../../ledger/mark-people.query.js';
import { peopleOfSites } from '../../ledger/people-of-sites.query.js';
import type { MovedCompleteness, ProposedCompleteness } from '../runs/run-reading.js';
import { completenessOf, saveCompleteness } from './completeness.query.js';
import type { ImportOptions } from '../runs/import-options.js';
import type { RunSetting } from './run-setting.js';

export interface CompletenessMove {
  readonly moved: readonly MovedCompleteness[];
  /** What the file says, where nothing moved as well. */
  readonly proposed: readonly ProposedCompleteness[];
  readonly warnings: readonly string[];
}

/**
 * Moves "complete until" of every site the file told about: to the day that was given, else to the day before the last
 * one in the file, because the last day of an export is rarely whole. A proposal never moves it back; a day that is given
 * may, and that is said. Visits of days to come are booked and not complete: they propose yesterday. A list of leave proposes nothing: that nobody is away next week does not end it. Nor do changes
 * by what days they are of: only their source can tell. For durations without times there is nothing to be complete: no
 * fact reads them.
 */
export async function moveCompleteness(
  setting: RunSetting,
  { completeUntil: given, delivery }: Pick<ImportOptions, 'completeUntil' | 'delivery'>,
  isFirstOfLedger: boolean,
): Promise<CompletenessMove> {
  const { client, organizationId, sourceId, feed, coverage } = setting;
  if (feed === 'DURATION') return NOTHING_MOVED;
  const target = given ?? (delivery.is === 'CHANGES' ? delivery.completeUntil : proposedBy(setting));
  if (target === null) return NOTHING_MOVED;
  const known = new Map(
    (await completenessOf(client, organizationId, sourceId, feed)).map((each) => [each.siteId, each]),
  );
  const siteIds = coverage.siteIds.size > 0 ? [...coverage.siteIds] : [setting.site.id];
  const moved: MovedCompleteness[] = [];
  for (const siteId of siteIds) {
    const before = known.get(siteId) ?? null;
    const isUnmoved =
      before?.completeUntil === target || (given === null && before !== null && target < before.completeUntil);
    if (isUnmoved) continue;
    await saveCompleteness(client, organizationId, sourceId, feed, {
      siteId,
      completeUntil: target,
      isExplicit: given !== null,
    });
    moved.push({
      siteId,
      feed,
      before: before?.completeUntil ?? null,
      wasExplicit: before?.isExplicit ?? false,
      after: target,
    });
  }
  if (!isFirstOfLedger) await markMoved(client, organizationId, moved);
  const proposed = siteIds.map((siteId) => ({ siteId, feed, day: target, isGiven: given !== null }));
  return { moved, proposed, warnings: moved.flatMap(backwards).slice(0, 1) };
}

const NOTHING_MOVED: CompletenessMove = { moved: [], proposed: [], warnings: [] };

function backwards({ before, after }: MovedCompleteness): string[] {
  if (before === null || after >= before) return [];
  return [`“Complete until” moved back from ${before} to ${after}, as given: the days after it are incomplete now.`];
}

/** The days between the old and the new date turn complete or incomplete; without an old date, all after the new one. */
export async function markMoved(
  client: Queryable,
  organizationId: string,
  moved: readonly Pick<MovedCompleteness, 'siteId' | 'before' | 'after'>[],
): Promise<void> {
  for (const { siteId, before, after } of moved) {
    const staffMemberIds = await peopleOfSites(client, organizationId, [siteId]);
    const [from, to] = before === null ? [after, null] : before < after ? [before, after] : [after, before];
    if (staffMemberIds.length > 0) await markPeople(client, organizationId, { staffMemberIds, from, to });
  }
}

function proposedBy(setting: RunSetting): CivilDate | null {
  const { feed, site, now } = setting;
  const { lastDay, covers } = setting.coverage;
  if (feed === 'LEAVE') return null;
  const today = setting.clockOfSite(site.id).dateOf(now);
  // The last day that a file covers is whole, unless it is not over yet; a roster is whole before.
  if (covers !== null) return feed === 'ROSTER' || covers.to < today ? covers.to : dayBefore(today);
  if (lastDay === null) return null;
  return dayBefore(feed === 'VISIT' && lastDay > today ? today : lastDay);
}

const dayBefore = (day: CivilDate): CivilDate => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
