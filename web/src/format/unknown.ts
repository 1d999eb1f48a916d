import type { IncompleteReason, SourceFeed, UnknownReason } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';

/** Why a figure has no value, as the end of a sentence: "unknown: no roster covers these days". */
export function unknownReason(reason: UnknownReason | null | undefined): string {
  return reason === null || reason === undefined ? t('format:unknown.value') : t(`format:unknown.${reason}`);
}

/** The name of a kind of source, in a sentence. */
export function feedName(feed: SourceFeed): string {
  return t(`format:feed.${feed}`);
}

/** Why a day is incomplete. */
export function incompleteSentence(gap: { readonly feed: SourceFeed; readonly reason: IncompleteReason }): string {
  const sentence = t(`format:incomplete.${gap.reason}`, { feed: feedName(gap.feed) });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
