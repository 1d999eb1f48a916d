import type { FileRow } from '../reading/file-rows.js';
import type { DocumentPart } from './document.js';

/** A part whose header is known. */
export interface SurveyedPart {
  readonly part: DocumentPart;
  readonly headerLine: number;
  /** Is added to the numbers of its rows, so that those of all parts are unique. */
  readonly offset: number;
}

/** The rows below the header of each part, one part after the other, in batches. */
export async function* rowsBelowHeaders(parts: readonly SurveyedPart[]): AsyncGenerator<FileRow[]> {
  for (const { part, headerLine, offset } of parts) {
    for await (const batch of part.rows()) {
      const below = batch.filter((row) => row.line > headerLine);
      if (below.length > 0) yield offset === 0 ? below : below.map((row) => ({ ...row, line: row.line + offset }));
    }
  }
}
