import { addDays } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';

/**
 * Terms without overlap: each ends the day before the next begins, if it does not end earlier. Given sorted by first
 * day; of two that begin on the same day the later in the list holds.
 */
export function withoutOverlap<T extends { readonly validFrom: CivilDate; readonly validTo: CivilDate | null }>(
  terms: readonly T[],
): T[] {
  const distinct = terms.filter((each, index) => terms[index + 1]?.validFrom !== each.validFrom);
  return distinct.map((each, index) => {
    const next = distinct[index + 1];
    if (next === undefined) return each;
    const lastDay = addDays(next.validFrom, -1);
    return each.validTo !== null && each.validTo <= lastDay ? each : { ...each, validTo: lastDay };
  });
}
