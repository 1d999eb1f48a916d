import { EntitySchema } from 'typeorm';
import { sourceKeyOf } from '../source.table.js';

/** A file of a watched folder that is done with, known by its content. */
export interface TakenFile {
  readonly organizationId: string;
  readonly sourceId: string;
  readonly sha256: string;
  readonly name: string;
  /** Why it could not be taken in; null: it was. */
  readonly refusal: string | null;
  readonly takenAt: Date;
}

const key = { primary: true, primaryKeyConstraintName: 'taken_file_pk' } as const;

export const takenFileTable = new EntitySchema<TakenFile>({
  name: 'taken_file',
  tableName: 'taken_file',
  columns: {
    organizationId: { type: 'uuid', ...key },
    sourceId: { type: 'uuid', ...key },
    sha256: { type: 'text', ...key },
    name: { type: 'text' },
    refusal: { type: 'text', nullable: true },
    takenAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
  foreignKeys: [sourceKeyOf('taken_file')],
});
