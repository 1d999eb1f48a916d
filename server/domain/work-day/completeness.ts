import type { SourceFeed } from '../ledger.js';
import type { CivilDate } from '../time/instant.js';
import type { StaffLedger } from './staff-ledger.js';
import type { Incompleteness } from './work-day.js';

/**
 * Why a day of a person at a site is incomplete, per feed: the site's "complete until" lies before it, or a row of hers
 * is open, rejected or waits in quarantine. Sorted and without repetition; empty: complete.
 */
export function incompletenessOf(ledger: StaffLedger, workday: CivilDate, siteId: string): readonly Incompleteness[] {
  const out: Incompleteness[] = [];
  for (const [feed, until] of Object.entries(ledger.completeUntil.get(siteId) ?? {}) as [SourceFeed, CivilDate][]) {
    if (workday > until) out.push({ feed, reason: 'AFTER_COMPLETE_UNTIL' });
  }
  out.push(...(ledger.incompleteDays.get(workday) ?? []));
  if (out.length < 2) return out;
  const byKey = new Map(out.map((found) => [`${found.feed} ${found.reason}`, found]));
  return [...byKey.keys()].toSorted().map((key) => byKey.get(key)!);
}

/** Whether a day can carry a judgement that reads these feeds. */
export const isCompleteFor = (incomplete: readonly Incompleteness[], feeds: readonly SourceFeed[]): boolean =>
  incomplete.every(({ feed }) => !feeds.includes(feed));
