import type { CellContent } from '../formats/format.js';
import { isWordOfClocks } from './words-of-clocks.js';

const MOST_LETTERS = 500;
/** One word, or "no" and one, or a digit for it: what people write about somebody is longer, and so are numbers of people. */
const LOOKS_LIKE_A_WORD = /^(?:\d|(?:no[ _-])?\p{L}{1,20})$/iu;
const LOOKS_LIKE_A_MOMENT = /^[\d\s:.,/+-]*(?:[TZ]|[ap]\.?m?\.?)?[\d:.+\s-]*Z?$/i;
const LOOKS_LIKE_A_DATE_IN_WORDS = /^(?:[a-z]{3,9},?\s)?(?:\d{1,2}[\s.-])?[a-z]{3,9}[\s.,-]+\d{1,4}(?:,?\s\d{4})?$/i;

/**
 * A row as it may be kept and shown: cells a format understands as they are (of those with a fixed list of words only
 * what can be a word of it, because people write there whatever they like), identifiers of visits and patients as
 * hashes, everything else as `…`. In a row with more cells than columns nothing is where it should be; then only what
 * looks like a date or a time is kept.
 */
export function redact(
  cells: readonly string[],
  contents: readonly CellContent[],
  delimiter: string,
  keyed: (text: string) => string,
): string {
  const row = redactedCells(cells, contents, (text) => `#${keyed(text).slice(0, 12)}`).join(delimiter);
  return row.length > MOST_LETTERS ? `${row.slice(0, MOST_LETTERS)}…` : row;
}

/** The same cell by cell. `keyed` gives what stands for the identifier of a visit or patient. */
export function redactedCells(
  cells: readonly string[],
  contents: readonly CellContent[],
  keyed: (text: string) => string,
): string[] {
  const isShifted = cells.length > contents.length;
  return cells.map((cell, index) => {
    const text = cell.trim();
    const content = isShifted ? 'MOMENT' : (contents[index] ?? 'HIDDEN');
    if (text === '') return '';
    if (content === 'PLAIN') return oneLine(text).slice(0, MOST_LETTERS);
    if (content === 'WORD') return LOOKS_LIKE_A_WORD.test(text) || isWordOfClocks(text) ? text : HIDDEN_CELL;
    if (content === 'KEYED') return keyed(text);
    return content === 'MOMENT' && isMoment(text) ? oneLine(text) : HIDDEN_CELL;
  });
}

/** Stands for what may not be kept. */
export const HIDDEN_CELL = '…';

/** Whether a text can be a date, a time or both. */
export const isMoment = (text: string): boolean =>
  text.length <= 32 && (LOOKS_LIKE_A_MOMENT.test(text) || LOOKS_LIKE_A_DATE_IN_WORDS.test(text));

const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ');
