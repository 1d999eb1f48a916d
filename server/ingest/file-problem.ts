import type { DateOrder } from './reading/date-order.js';

/** Codes of everything that stops an import before anything is stored. */
export type FileProblemCode =
  'BAD_CALL' | 'AMBIGUOUS_DATE_ORDER' | 'UNKNOWN_FORMAT' | 'NOT_A_TABLE' | 'TOO_LARGE' | 'EMPTY_FILE' | 'NO_SUCH_FILE';

/** One of the two ways to read the dates of a file, with an example written and read. */
export interface DateReading {
  readonly order: DateOrder;
  readonly written: string;
  readonly read: string;
}

/**
 * The file or the call cannot be taken at all. Unlike a bad row, which is kept and counted, this ends the import;
 * nothing has been stored. `message` is one sentence for people and names neither people nor contents of the file.
 */
export class FileProblem extends Error {
  override name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    message: string,
    /** Both readings, when the order of dates cannot be told. */
    readonly readings: readonly DateReading[] = [],
  ) {
    super(message);
  }
}
