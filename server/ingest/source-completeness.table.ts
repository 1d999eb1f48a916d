import { EntitySchema } from 'typeorm';
import type { SourceFeed } from '../domain/ledger.js';
import type { CivilDate } from '../domain/time/instant.js';
import { sourceKeyOf } from './source.table.js';

/** "Complete until" of one feed of a source at one site; it never moves back silently. */
export interface SourceCompleteness {
  readonly organizationId: string;
  readonly sourceId: string;
  readonly siteId: string;
  readonly feed: SourceFeed;
  readonly completeUntil: CivilDate;
  /** Given by somebody rather than proposed from a file. */
  readonly isExplicit: boolean;
}

const key = { primary: true, primaryKeyConstraintName: 'source_completeness_pk' } as const;

export const sourceCompletenessTable = new EntitySchema<SourceCompleteness>({
  name: 'source_completeness',
  tableName: 'source_completeness',
  columns: {
    organizationId: { type: 'uuid', ...key },
    sourceId: { type: 'uuid', ...key },
    siteId: { type: 'uuid', ...key },
    feed: { type: 'text', ...key },
    completeUntil: { type: 'date' },
    isExplicit: { type: 'boolean', default: false },
  },
  foreignKeys: [
    sourceKeyOf('source_completeness'),
    {
      name: 'source_completeness_site_fk',
      target: 'site',
      columnNames: ['organizationId', 'siteId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
  ],
});
