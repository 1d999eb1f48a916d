import type { ReportCell } from './report.js';
import { LEAST_PEOPLE } from './columns/column.js';

/** A cell of one column with the people it tells of. */
export interface TellingCell {
  readonly cell: ReportCell;
  readonly people: readonly string[];
}

/**
 * Withholds so much more of a column that its total less its visible rows tells of no few people: what is withheld is
 * several rows that tell together of at least `LEAST_PEOPLE`, the smallest first. Where there is nothing more to withhold,
 * the total is. metrics.md § 7.
 *
 *     North 12 visible │ South 2 withheld │ East 6 visible   │ Total visible: less the others it is South
 *     North 12 visible │ South 2 withheld │ East 6 withheld  │ Total visible: South and East together
 */
export function withholdRemainder(
  rows: readonly TellingCell[],
  total: TellingCell,
): { readonly rows: readonly ReportCell[]; readonly total: ReportCell } {
  const withheld = new Set(rows.flatMap(({ cell }, index) => (isWithheld(cell) ? [index] : [])));
  if (withheld.size === 0 || !isShown(total.cell)) {
    return { rows: rows.map(({ cell }) => cell), total: total.cell };
  }
  const visible = rows
    .map((row, index) => ({ ...row, index }))
    .filter(({ cell, people }) => isShown(cell) && people.length > 0)
    .toSorted((one, other) => one.people.length - other.people.length);
  while (!isGroup(rows, withheld)) {
    const next = visible.shift();
    if (next === undefined) break;
    withheld.add(next.index);
  }
  return {
    rows: rows.map(({ cell }, index) => (withheld.has(index) ? WITHHELD : cell)),
    total: isGroup(rows, withheld) ? total.cell : WITHHELD,
  };
}

const WITHHELD: ReportCell = { text: null, value: null, reason: 'GROUP_TOO_SMALL' };

const isWithheld = ({ reason }: ReportCell): boolean => reason === 'GROUP_TOO_SMALL';

const isShown = ({ reason }: ReportCell): boolean => reason === null;

function isGroup(rows: readonly TellingCell[], withheld: ReadonlySet<number>): boolean {
  const people = new Set([...withheld].flatMap((index) => rows[index]!.people));
  return withheld.size > 1 && people.size >= LEAST_PEOPLE;
}
