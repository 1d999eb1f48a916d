import { EntitySchema } from 'typeorm';
import { sourceKeyOf } from '../source.table.js';

/** A source has brought nothing for longer than it may. One at a time for each source; it ends when something comes. */
export interface SourceAlert {
  readonly organizationId: string;
  readonly id: string;
  readonly sourceId: string;
  /** The last time it brought anything, or began to be asked. */
  readonly silentSince: Date;
  readonly raisedAt: Date;
  readonly endedAt: Date | null;
  /** When somebody said that she has seen it. */
  readonly seenAt: Date | null;
}

const key = { primary: true, primaryKeyConstraintName: 'source_alert_pk' } as const;
const moment = { type: 'timestamp with time zone' } as const;

export const sourceAlertTable = new EntitySchema<SourceAlert>({
  name: 'source_alert',
  tableName: 'source_alert',
  columns: {
    organizationId: { type: 'uuid', ...key },
    id: { type: 'uuid', ...key },
    sourceId: { type: 'uuid' },
    silentSince: moment,
    raisedAt: moment,
    endedAt: { ...moment, nullable: true },
    seenAt: { ...moment, nullable: true },
  },
  indices: [
    {
      name: 'source_alert_open_unique',
      columns: ['organizationId', 'sourceId'],
      unique: true,
      where: 'ended_at is null',
    },
  ],
  foreignKeys: [sourceKeyOf('source_alert')],
});
