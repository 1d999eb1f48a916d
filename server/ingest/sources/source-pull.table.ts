import { EntitySchema } from 'typeorm';
import { sourceKeyOf } from '../source.table.js';
import type { Cursor, PullKind, PullOutcome, PullSettings } from './pull-settings.js';

/** How a source is asked by itself, and how that has gone. */
export interface SourcePull {
  readonly organizationId: string;
  readonly sourceId: string;
  readonly kind: PullKind;
  readonly settings: PullSettings;
  readonly sealedSecret: Buffer | null;
  readonly everyMinutes: number;
  /** Hours without anything new after which somebody is told. */
  readonly quietAfterHours: number;
  readonly isPaused: boolean;
  /** How far the source has been read; moves only with the data it covers. */
  readonly cursor: Cursor;
  readonly nextRunAt: Date;
  readonly lastBeganAt: Date | null;
  readonly lastEndedAt: Date | null;
  readonly lastOutcome: PullOutcome | null;
  readonly lastError: string | null;
  /** Pulls that failed since the last one that did not. */
  readonly failures: number;
  readonly lastDataAt: Date | null;
  readonly createdAt: Date;
}

const moment = { type: 'timestamp with time zone', nullable: true } as const;
const key = { primary: true, primaryKeyConstraintName: 'source_pull_pk' } as const;

export const sourcePullTable = new EntitySchema<SourcePull>({
  name: 'source_pull',
  tableName: 'source_pull',
  columns: {
    organizationId: { type: 'uuid', ...key },
    sourceId: { type: 'uuid', ...key },
    kind: { type: 'text' },
    settings: { type: 'jsonb' },
    sealedSecret: { type: 'bytea', nullable: true },
    everyMinutes: { type: 'integer' },
    quietAfterHours: { type: 'integer' },
    isPaused: { type: 'boolean', default: false },
    cursor: { type: 'jsonb', default: {} },
    nextRunAt: { type: 'timestamp with time zone', default: () => 'now()' },
    lastBeganAt: moment,
    lastEndedAt: moment,
    lastOutcome: { type: 'text', nullable: true },
    lastError: { type: 'text', nullable: true },
    failures: { type: 'integer', default: 0 },
    lastDataAt: moment,
    createdAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
  indices: [{ name: 'source_pull_due_index', columns: ['nextRunAt'] }],
  checks: [
    {
      name: 'source_pull_kind_check',
      expression: `kind in ('FOLDER','HTTPS_FILE','ICALENDAR','FHIR','TOGGL','CLOCKIFY')`,
    },
    { name: 'source_pull_last_outcome_check', expression: `last_outcome in ('NEW_DATA','NOTHING_NEW','FAILED')` },
    { name: 'source_pull_every_minutes_check', expression: 'every_minutes between 1 and 10080' },
    { name: 'source_pull_quiet_after_hours_check', expression: 'quiet_after_hours between 1 and 2160' },
  ],
  foreignKeys: [sourceKeyOf('source_pull')],
});
