import { FileProblem, type DateReading } from '../file-problem.js';
import { civilDateOf, writtenDate } from './civil-date.js';

/** Order of day, month and year in dates written as three numbers. A year of four digits at the front needs none. */
export const DATE_ORDERS = ['DMY', 'MDY', 'YMD'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** The order a file is read in, and how it came to be known. */
export interface DateOrderReading {
  readonly order: DateOrder;
  readonly because: string;
  readonly warnings: readonly string[];
}

/** Evidence is clear when at least nine in ten of the dates that tell an order tell the same one. */
const CLEAR_MAJORITY = 0.9;

/**
 * Collects, over every date of a file, which order it can be read in. One row whose day is above 12 decides for the
 * whole file; a date such as `03/03/2026` reads the same both ways and asks nothing.
 */
export class DateOrderEvidence {
  #dayFirst = 0;
  #monthFirst = 0;
  #asksNothing = false;
  #ambiguous: string | null = null;
  readonly #known = new Set<string>();

  /** Adds one date as written. Texts that are no dates say nothing here; their rows are rejected later. */
  add(text: string): void {
    if (this.#isKnown(text)) return;
    const written = writtenDate(text);
    if (written === null) return;
    if (written.fixed !== null) return;
    const day = civilDateOf(written, 'DMY');
    const month = civilDateOf(written, 'MDY');
    if (day !== null && month === null) this.#dayFirst += 1;
    else if (month !== null && day === null) this.#monthFirst += 1;
    else if (day !== month) this.#ambiguous ??= text.trim();
    else if (day !== null) this.#asksNothing = true;
  }

  /** A file has few days and many rows: each text is judged once. */
  #isKnown(text: string): boolean {
    if (this.#known.has(text)) return true;
    if (this.#known.size < 20_000) this.#known.add(text);
    return false;
  }

  /**
   * Decides. An order that was given wins over the file; the file wins over what the source's earlier files said.
   *
   * @throws FileProblem AMBIGUOUS_DATE_ORDER with both readings, when nothing tells
   */
  decide(given: DateOrder | null, remembered: DateOrder | null): DateOrderReading {
    if (given !== null) return { order: given, because: 'as given', warnings: this.#against(given) };
    const told = this.#told();
    if (told !== null) {
      const count = told === 'DMY' ? this.#dayFirst : this.#monthFirst;
      const because = `${count} different ${count === 1 ? 'date' : 'dates'} can be read no other way`;
      return { order: told, because, warnings: this.#against(told) };
    }
    if (remembered !== null && this.#ambiguous !== null) {
      return { order: remembered, because: 'as in earlier files of this source', warnings: [] };
    }
    if (this.#ambiguous !== null) throw ambiguous(this.#ambiguous);
    // What is left reads the same both ways (`03/03/2026`) or stands in no need of an order.
    if (this.#asksNothing) return { order: 'DMY', because: 'every date reads the same both ways', warnings: [] };
    return { order: 'YMD', because: 'the year or the name of the month shows it', warnings: [] };
  }

  #told(): DateOrder | null {
    const telling = this.#dayFirst + this.#monthFirst;
    if (telling === 0) return null;
    if (this.#dayFirst / telling >= CLEAR_MAJORITY) return 'DMY';
    if (this.#monthFirst / telling >= CLEAR_MAJORITY) return 'MDY';
    // Both are told by many dates: the file mixes orders, and no reading of the others can be trusted.
    throw ambiguous(this.#ambiguous);
  }

  #against(order: DateOrder): string[] {
    const others =
      order === 'DMY' ? this.#monthFirst : order === 'MDY' ? this.#dayFirst : this.#dayFirst + this.#monthFirst;
    if (others === 0) return [];
    return [
      `${others} different ${others === 1 ? 'date' : 'dates'} cannot be read as ${order}; their rows are rejected.`,
    ];
  }
}

function ambiguous(example: string | null): FileProblem {
  const readings: DateReading[] = [];
  const written = example === null ? null : writtenDate(example);
  if (written !== null && example !== null) {
    for (const order of ['DMY', 'MDY'] as const) {
      const read = civilDateOf(written, order);
      if (read !== null) readings.push({ order, written: example, read });
    }
  }
  return new FileProblem(
    'AMBIGUOUS_DATE_ORDER',
    'The order of day and month cannot be told from this file. Nothing was stored. Say it with a date order: DMY or MDY.',
    readings.length > 0 ? readings : BOTH_WITHOUT_EXAMPLE,
  );
}

const BOTH_WITHOUT_EXAMPLE: readonly DateReading[] = [
  { order: 'DMY', written: '13/12/2026', read: '2026-12-13' },
  { order: 'MDY', written: '12/13/2026', read: '2026-12-13' },
];
