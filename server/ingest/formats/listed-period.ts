import type { CivilDate } from '../../domain/time/instant.js';
import { RowRejection, type ReadingContext } from './format.js';
import type { OwnRow } from './own-format.js';

/** First and last day of a dated line of a list; null: it names none. */
export interface ListedPeriod {
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
}

/** The days of a row from two of its columns. */
export function listedPeriod(
  row: OwnRow,
  { moments }: ReadingContext,
  [first, last]: readonly [first: string, last: string] = ['from', 'to'],
): ListedPeriod | RowRejection {
  const [from, to] = [row(first), row(last)];
  const validFrom = from === '' ? null : moments.date(from);
  if (from !== '' && validFrom === null) return new RowRejection(first, moments.notADate(from));
  const validTo = to === '' ? null : moments.date(to);
  if (to !== '' && validTo === null) return new RowRejection(last, moments.notADate(to));
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    return new RowRejection(last, 'the last day is before the first');
  }
  return { validFrom, validTo };
}
