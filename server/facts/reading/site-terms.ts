import type { SourceFeed } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { PracticeTerms } from './practice-terms.query.js';

/**
 * Feeds for which a site has any source: one that was ever complete there, or one that is set up for it (a source
 * without a site is set up for every site).
 */
export function feedsOfSites(terms: PracticeTerms): Map<string, Set<SourceFeed>> {
  const feeds = new Map(terms.sites.map((site) => [site.id, new Set<SourceFeed>()]));
  for (const { siteId, feed } of terms.completeness) feeds.get(siteId)?.add(feed);
  for (const source of terms.sources) {
    const sites = source.siteId === null ? [...feeds.keys()] : [source.siteId];
    for (const siteId of sites) for (const feed of source.feeds) feeds.get(siteId)?.add(feed);
  }
  return feeds;
}

/**
 * Until when each feed of a site is complete. Of several sources the furthest counts: an abandoned one would otherwise
 * leave every later day incomplete for good.
 */
export function completenessOfSites(terms: PracticeTerms): Map<string, Partial<Record<SourceFeed, CivilDate>>> {
  const bySite = new Map<string, Partial<Record<SourceFeed, CivilDate>>>();
  for (const { siteId, feed, completeUntil } of terms.completeness) {
    const known = bySite.get(siteId) ?? {};
    bySite.set(siteId, known);
    if ((known[feed] ?? '') < completeUntil) known[feed] = completeUntil;
  }
  return bySite;
}
