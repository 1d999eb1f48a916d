import type { EntitySchema } from 'typeorm';
import { upsertRows } from '../../database/insert-rows.query.js';
import type { Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { put, type RowOutcome, type UpsertResult } from '../upsert/row-outcome.js';

/** Why a line of a list cannot be taken. */
export interface Refusal {
  readonly field: string;
  readonly reason: string;
}

/** Why a line cannot hold for its days; null: it can. */
export function periodRefusal(field: string, from: CivilDate, to: CivilDate | null): Refusal | null {
  return to !== null && to < from ? { field, reason: 'the last day is before the first' } : null;
}

/** Why a name cannot be empty; null: it is not. */
export const emptyRefusal = (field: string, text: string): Refusal | null =>
  text.trim() === '' ? { field, reason: 'there is nothing in it' } : null;

const MOST_MILLI_FTE = 1_000_000;

/** Why it is no number of full-time positions, in thousandths; null: it is one. */
export const fullTimeRefusal = (milliFte: number): Refusal | null =>
  Number.isSafeInteger(milliFte) && milliFte >= 0 && milliFte <= MOST_MILLI_FTE
    ? null
    : { field: 'fte', reason: 'full-time positions are between 0 and 1000' };

/** A list whose lines become one stored row each, told apart by its id. */
export interface ListedTable<Line, Row extends { readonly id: string }> {
  readonly table: EntitySchema<Row>;
  /** The row of a line beside all that are known by now, or why there is none. */
  readonly rowOf: (line: Line, known: ReadonlyMap<string, Row>) => Row | Refusal;
}

/** Adds and changes the rows of a list; nothing is deleted, and a line that is refused disturbs no other. No fact follows from them. */
export async function upsertListed<Line, Row extends { readonly id: string }>(
  database: Queryable,
  { table, rowOf }: ListedTable<Line, Row>,
  stored: readonly Row[],
  lines: readonly Line[],
): Promise<UpsertResult> {
  const known = new Map(stored.map((row) => [row.id, row]));
  const touched = new Map<string, Row>();
  const outcomes = lines.map((line): RowOutcome => {
    const row = rowOf(line, known);
    if ('reason' in row) return { outcome: 'REJECTED', ...row };
    const outcome = put(known, row.id, row);
    if (outcome !== 'SAME') touched.set(row.id, row);
    return { outcome, id: row.id };
  });
  await upsertRows(database, table, [...touched.values()]);
  return { outcomes, reach: [] };
}
