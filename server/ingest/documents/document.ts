import type { ReadingStatement } from '../formats/format.js';
import type { FileRow } from '../reading/file-rows.js';

/** How the bytes of a file hold rows. */
export const DOCUMENT_KINDS = ['DELIMITED', 'WORKBOOK', 'JSON', 'ICALENDAR', 'FHIR', 'HL7'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Documents whose rows are cells under a header that people made up; the others' rows follow a standard. */
export const TABLES: readonly DocumentKind[] = ['DELIMITED', 'WORKBOOK', 'JSON'];

/** A run of rows that can have a header of its own: the whole of a text, or one sheet of a workbook. */
export interface DocumentPart {
  /** As people call it; null: the document has no other. */
  readonly name: string | null;
  /**
   * The rows, header and banner lines included, in batches and from the beginning each time it is called. Numbers of rows
   * rise and are unique within the part. Memory is bounded by a batch.
   */
  rows(): AsyncIterable<FileRow[]>;
}

/** A file opened as what its content shows it to be. */
export interface OpenDocument {
  readonly kind: DocumentKind;
  readonly parts: readonly DocumentPart[];
  /** What stands between the cells of a row when it is shown as one line. */
  readonly separator: string;
  /** How it was opened, to be stated back. */
  readonly statements: readonly ReadingStatement[];
  readonly warnings: readonly string[];
}
