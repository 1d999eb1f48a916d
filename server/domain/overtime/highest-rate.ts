import type { Interval } from '../intervals/interval.js';
import { inOrder, union } from '../intervals/union.js';
import { subtract } from '../intervals/subtract.js';
import type { PremiumSpan, WorkedSpan } from './worked-span.js';

/**
 * Several rules' premiums laid over each other: every second keeps the highest rate that a rule gives it, and of equal
 * rates that of the rule named first. No second is paid twice. Sorted, without overlap.
 *
 *     over 8     ├───────1.5───────┤
 *     over 12               ├──2───┤
 *     out        ├───1.5────┤──2───┤
 */
export function highestRate(ofRules: readonly (readonly PremiumSpan[])[]): readonly PremiumSpan[] {
  const some = ofRules.filter((spans) => spans.length > 0);
  if (some.length <= 1) return some[0] ?? [];
  const out: PremiumSpan[] = [];
  for (const multiplier of ['2', '1.5'] as const) {
    for (const spans of some) {
      const taken = union(out);
      out.push(
        ...without(
          spans.filter((span) => span.multiplier === multiplier),
          taken,
        ),
      );
    }
  }
  return inOrder(out);
}

/** The worked spans that earn no premium. */
export const straightTime = (spans: readonly WorkedSpan[], premiums: readonly PremiumSpan[]): readonly WorkedSpan[] =>
  without(spans, union(premiums));

/** What the intervals do not cover, each piece with the attributes of its span. Intervals sorted, without overlap. */
function without<T extends Interval>(spans: readonly T[], taken: readonly Interval[]): readonly T[] {
  if (taken.length === 0) return spans;
  return spans.flatMap((span) => {
    const isClear = taken.every(({ start, end }) => end <= span.start || start >= span.end);
    return isClear ? [span] : subtract([span], taken).map(({ start, end }) => ({ ...span, start, end }));
  });
}
