import { EntitySchema } from 'typeorm';

/** A row of the practice that an import run wrote: as it was before (null: it is new) and as the run left it. */
export interface PracticeHistory {
  readonly organizationId: string;
  readonly id: string;
  readonly importRunId: string;
  readonly tableName: string;
  /** Its id; of a category, activity and day. */
  readonly rowKey: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown>;
}

export const practiceHistoryTable = new EntitySchema<PracticeHistory>({
  name: 'practice_history',
  tableName: 'practice_history',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'practice_history_pk' },
    id: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'practice_history_pk',
      // TRICKY: TypeORM knows `identity` everywhere but in the type of this option.
      generated: 'identity' as 'increment',
    },
    importRunId: { type: 'uuid' },
    tableName: { type: 'text' },
    rowKey: { type: 'text' },
    before: { type: 'jsonb', nullable: true },
    after: { type: 'jsonb' },
  },
  indices: [{ name: 'practice_history_run_index', columns: ['organizationId', 'importRunId'] }],
});
