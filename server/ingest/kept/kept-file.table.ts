import { EntitySchema } from 'typeorm';
import type { DocumentKind } from '../documents/document.js';
import type { CellContent } from '../formats/format.js';

/** ROWS: redacted cell by cell. SEALED: the bytes of what cannot be split, encrypted. */
export type KeptForm = 'ROWS' | 'SEALED';

/** What a file was, so that its kept rows can be opened like it. */
export interface KeptShape {
  readonly document: DocumentKind;
  readonly separator: string;
  readonly columns: readonly string[];
  readonly headerLine: number;
  readonly contents: readonly CellContent[];
}

/** The file of an import run as it is kept. */
export interface KeptFile {
  readonly organizationId: string;
  readonly importRunId: string;
  readonly form: KeptForm;
  readonly shape: KeptShape;
  readonly keepUntil: Date;
  /** Until then, what is kept encrypted is there too; null: it has gone. */
  readonly keepSealedUntil: Date | null;
}

/** A piece of it: the rows of a chunk, or about a megabyte of bytes. */
export interface KeptPiece {
  readonly organizationId: string;
  readonly importRunId: string;
  /** 0: the file; 1: the one it was read with. */
  readonly part: number;
  readonly number: number;
  /** Compressed; null: sealed alone. */
  readonly content: Buffer | null;
  /** Compressed and encrypted; null: nothing, or no more. */
  readonly sealed: Buffer | null;
}

const ofFile = { primary: true, primaryKeyConstraintName: 'kept_file_pk' } as const;
const ofPiece = { primary: true, primaryKeyConstraintName: 'kept_piece_pk' } as const;

export const keptFileTable = new EntitySchema<KeptFile>({
  name: 'kept_file',
  tableName: 'kept_file',
  columns: {
    organizationId: { type: 'uuid', ...ofFile },
    importRunId: { type: 'uuid', ...ofFile },
    form: { type: 'text' },
    shape: { type: 'jsonb' },
    keepUntil: { type: 'timestamp with time zone' },
    keepSealedUntil: { type: 'timestamp with time zone', nullable: true },
  },
  indices: [
    { name: 'kept_file_until_index', columns: ['keepUntil'] },
    { name: 'kept_file_sealed_until_index', columns: ['keepSealedUntil'] },
  ],
  checks: [{ name: 'kept_file_form_check', expression: `form in ('ROWS','SEALED')` }],
  foreignKeys: [
    {
      name: 'kept_file_import_run_fk',
      target: 'import_run',
      columnNames: ['organizationId', 'importRunId'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

export const keptPieceTable = new EntitySchema<KeptPiece>({
  name: 'kept_piece',
  tableName: 'kept_piece',
  columns: {
    organizationId: { type: 'uuid', ...ofPiece },
    importRunId: { type: 'uuid', ...ofPiece },
    part: { type: 'smallint', ...ofPiece },
    number: { type: 'integer', ...ofPiece },
    content: { type: 'bytea', nullable: true },
    sealed: { type: 'bytea', nullable: true },
  },
  foreignKeys: [
    {
      name: 'kept_piece_kept_file_fk',
      target: 'kept_file',
      columnNames: ['organizationId', 'importRunId'],
      referencedColumnNames: ['organizationId', 'importRunId'],
      onDelete: 'CASCADE',
    },
  ],
});
