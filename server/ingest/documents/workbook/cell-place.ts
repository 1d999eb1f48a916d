import { FileProblem } from '../../file-problem.js';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A cell by row and column, both counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The place `C14` names; null: it names none. */
export function placeOf(reference: string): CellPlace | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (found === null) return null;
  let column = 0;
  for (const letter of (found[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return withinSheet({ row: Number(found[2]), column });
}

/** Both ends of `A2:A5`; null: it names no range. */
export function rangeOf(reference: string): { readonly first: CellPlace; readonly last: CellPlace } | null {
  const [from = '', to = from] = reference.split(':');
  const first = placeOf(from);
  const last = placeOf(to);
  return first === null || last === null ? null : { first, last };
}

export function withinSheet(place: CellPlace): CellPlace {
  if (place.row < 1 || place.row > MOST_ROWS || place.column < 1 || place.column > MOST_COLUMNS) {
    throw new FileProblem('NOT_A_TABLE', 'The workbook is damaged: a cell lies outside of any sheet.');
  }
  return place;
}
