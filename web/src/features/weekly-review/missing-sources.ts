import type { SourceFeed, UnknownReason } from '../../graphql/generated/graphql.js';

interface Tile {
  readonly definition: { readonly title: string; readonly reads: readonly SourceFeed[] };
  readonly figure: { readonly reason?: UnknownReason | null };
}

/** A kind of source that was never loaded, and the titles of the figures it would bring. */
export interface MissingSource {
  readonly feed: SourceFeed;
  readonly titles: readonly string[];
}

/**
 * Parts the tiles into those to show and those that only lack a source. A figure is absent when it is unknown for want
 * of a source that nobody has ever loaded; unknown for another reason, it stays and says which.
 */
export function missingSources<Shown extends Tile>(
  tiles: readonly Shown[],
  unlocked: readonly SourceFeed[],
): { readonly present: readonly Shown[]; readonly absent: readonly MissingSource[] } {
  const lacking = (tile: Shown): SourceFeed | undefined => {
    switch (tile.figure.reason) {
      case 'NO_SOURCE':
        return tile.definition.reads.find((feed) => !unlocked.includes(feed));
      case 'NO_ROSTER':
        return unlocked.includes('ROSTER') ? undefined : 'ROSTER';
      case 'NO_CLOCK':
        return unlocked.includes('CLOCK') ? undefined : 'CLOCK';
      default:
        return undefined;
    }
  };
  const byFeed = new Map<SourceFeed, string[]>();
  const present: Shown[] = [];
  for (const tile of tiles) {
    const feed = lacking(tile);
    if (feed === undefined) present.push(tile);
    else byFeed.set(feed, [...(byFeed.get(feed) ?? []), tile.definition.title]);
  }
  return { present, absent: [...byFeed].map(([feed, titles]) => ({ feed, titles })) };
}
