import { EntitySchema } from 'typeorm';
import { sourceKeyOf } from './source.table.js';

/**
 * RUNNING: rows are being stored. RECOMPUTING: all rows are stored, the facts are not current yet. FAILED: interrupted;
 * what is stored stays. UNDONE: everything it brought was taken back.
 */
export const IMPORT_STATES = ['RUNNING', 'RECOMPUTING', 'FINISHED', 'FAILED', 'UNDONE'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** One file taken in. */
export interface ImportRun {
  readonly organizationId: string;
  readonly id: string;
  readonly sourceId: string;
  readonly kind: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileBytes: number;
  readonly options: Record<string, unknown>;
  readonly reading: Record<string, unknown>;
  /** What was known of the source before and after it. */
  readonly taught: Record<string, unknown>;
  readonly state: ImportState;
  /** Rows below the header that are stored or rejected. */
  readonly cursorRows: number;
  readonly totalRows: number | null;
  readonly newRows: number;
  readonly changedRows: number;
  readonly sameRows: number;
  readonly rejectedRows: number;
  readonly goneRows: number;
  readonly seconds: number;
  /** Those of them that are durations without times. */
  readonly untimedSeconds: number;
  readonly warnings: readonly string[];
  readonly error: string | null;
  readonly loginId: string | null;
  /** The run whose kept file it read again; null: it read a file that was given. */
  readonly replaysRunId: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly undoneAt: Date | null;
}

const count = { type: 'integer', default: 0 } as const;
const moment = { type: 'timestamp with time zone', nullable: true } as const;

export const importRunTable = new EntitySchema<ImportRun>({
  name: 'import_run',
  tableName: 'import_run',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'import_run_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'import_run_pk' },
    sourceId: { type: 'uuid' },
    kind: { type: 'text' },
    fileName: { type: 'text' },
    fileSha256: { type: 'text' },
    fileBytes: { type: 'bigint' },
    options: { type: 'jsonb', default: {} },
    reading: { type: 'jsonb', default: {} },
    taught: { type: 'jsonb', default: {} },
    state: { type: 'text' },
    cursorRows: count,
    totalRows: { type: 'integer', nullable: true },
    newRows: count,
    changedRows: count,
    sameRows: count,
    rejectedRows: count,
    goneRows: count,
    seconds: { type: 'bigint', default: 0 },
    untimedSeconds: { type: 'bigint', default: 0 },
    warnings: { type: 'jsonb', default: [] },
    error: { type: 'text', nullable: true },
    loginId: { type: 'uuid', nullable: true },
    replaysRunId: { type: 'uuid', nullable: true },
    startedAt: { type: 'timestamp with time zone', default: () => 'now()' },
    finishedAt: moment,
    undoneAt: moment,
  },
  // Read newest first: TypeORM cannot say the direction, so it is told to leave the index alone.
  indices: [{ name: 'import_run_started_index', synchronize: false }],
  checks: [
    { name: 'import_run_state_check', expression: `state in ('RUNNING','RECOMPUTING','FINISHED','FAILED','UNDONE')` },
  ],
  foreignKeys: [sourceKeyOf('import_run')],
});
