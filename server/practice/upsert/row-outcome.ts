import type { CivilDate } from '../../domain/time/instant.js';

/** What became of one row of a practice file. */
export type RowOutcome =
  | {
      readonly outcome: 'NEW' | 'CHANGED' | 'SAME';
      /** The stored row that says it, of lists whose rows no key of a file names. */
      readonly id?: string;
    }
  | { readonly outcome: 'REJECTED'; readonly field: string; readonly reason: string };

/** Whose facts a change of the practice reaches, from a day on (null: since ever); see `markReach` of the ledger. */
export type Reach =
  | { readonly of: 'PEOPLE'; readonly staffMemberIds: readonly string[]; readonly from: CivilDate | null }
  | { readonly of: 'SITES'; readonly siteIds: readonly string[] }
  | { readonly of: 'ACTIVITY'; readonly activityId: string; readonly from: CivilDate };

/** Outcomes in the order of the rows, and whose facts have to be derived anew. */
export interface UpsertResult {
  readonly outcomes: readonly RowOutcome[];
  readonly reach: readonly Reach[];
}

/** The day from which something holds that states no day. */
export const SINCE_EVER: CivilDate = '1900-01-01';

/**
 * Puts a row into the rows that will be written: NEW if its key was unknown, SAME if nothing would differ, else CHANGED.
 */
export function put<Row extends object>(rows: Map<string, Row>, key: string, row: Row): 'NEW' | 'CHANGED' | 'SAME' {
  const known = rows.get(key);
  if (known !== undefined && isEqual(known, row)) return 'SAME';
  rows.set(key, row);
  return known === undefined ? 'NEW' : 'CHANGED';
}

/** What became of a row that several stored rows come from. */
export function summaryOf(steps: readonly ('NEW' | 'CHANGED' | 'SAME')[]): 'NEW' | 'CHANGED' | 'SAME' {
  if (steps.includes('NEW')) return 'NEW';
  return steps.includes('CHANGED') ? 'CHANGED' : 'SAME';
}

const isEqual = <Row extends object>(left: Row, right: Row): boolean =>
  (Object.keys(right) as (keyof Row)[]).every((column) => left[column] === right[column]);
