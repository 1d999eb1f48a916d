/** Time of a group on one thing, and whose time it is. */
export interface Bar<Key extends string = string> {
  readonly key: Key;
  readonly seconds: number;
  /** Who contributed, without the viewer, who knows her own part. */
  readonly contributors: readonly string[];
}

/** What may be shown of some bars: those of enough people by name, the others together. */
export interface FoldedBars<Key extends string = string> {
  readonly named: readonly { readonly key: Key; readonly seconds: number }[];
  /** The others together, of enough people; null: there are none. */
  readonly otherSeconds: number | null;
}

/**
 * Folds bars of too few people into one. What is left over must be of enough people as well, or it would be told by
 * subtraction from the sum: named bars, those of the fewest people first, join it until it is. Null: even all together are
 * of too few, and nothing is shown.
 *
 *     minimum 3    phones ●●●●●   faxes ●●●●   supplies ●   forms ●
 *     two people are too few      faxes join: phones by name, and four people for the rest
 */
export function foldedBars<Key extends string>(
  bars: readonly Bar<Key>[],
  minimumContributors: number,
): FoldedBars<Key> | null {
  const sorted = bars.toSorted(
    (one, other) =>
      new Set(other.contributors).size - new Set(one.contributors).size ||
      other.seconds - one.seconds ||
      (one.key < other.key ? -1 : 1),
  );
  const isEnough = (some: readonly Bar[]): boolean =>
    new Set(some.flatMap(({ contributors }) => contributors)).size >= minimumContributors;
  let count = sorted.filter((bar) => isEnough([bar])).length;
  while (count > 0 && count < sorted.length && !isEnough(sorted.slice(count))) count -= 1;
  const rest = sorted.slice(count);
  if (rest.length > 0 && !isEnough(rest)) return null;
  return {
    named: sorted.slice(0, count).map(({ key, seconds }) => ({ key, seconds })),
    otherSeconds: rest.length === 0 ? null : rest.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
