import { EntitySchema } from 'typeorm';
import type { ReportParameters } from './report-definition.js';

/** One version of a saved report; a change makes the next, and none is ever changed. */
export interface StoredDefinition {
  readonly organizationId: string;
  readonly id: string;
  /** From 1. */
  readonly version: number;
  readonly name: string;
  readonly parameters: ReportParameters;
  readonly savedBy: string;
  /** As she was called then. */
  readonly savedByName: string;
  readonly savedAt: Date;
}

/** A saved report that is listed no more. Its versions stay: exports refer to them. */
export interface RemovedDefinition {
  readonly organizationId: string;
  readonly id: string;
  readonly removedByName: string;
  readonly removedAt: Date;
}

const organizationKey = (name: string) => ({
  name,
  target: 'organization',
  columnNames: ['organizationId'],
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE' as const,
});

export const reportDefinitionTable = new EntitySchema<StoredDefinition>({
  name: 'report_definition',
  tableName: 'report_definition',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'report_definition_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'report_definition_pk' },
    version: { type: 'integer', primary: true, primaryKeyConstraintName: 'report_definition_pk' },
    name: { type: 'text' },
    parameters: { type: 'jsonb' },
    savedBy: { type: 'uuid' },
    savedByName: { type: 'text' },
    savedAt: { type: 'timestamp with time zone' },
  },
  foreignKeys: [organizationKey('report_definition_organization_fk')],
  checks: [{ name: 'report_definition_version_check', expression: 'version >= 1' }],
});

export const removedDefinitionTable = new EntitySchema<RemovedDefinition>({
  name: 'report_definition_removed',
  tableName: 'report_definition_removed',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'report_definition_removed_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'report_definition_removed_pk' },
    removedByName: { type: 'text' },
    removedAt: { type: 'timestamp with time zone' },
  },
  foreignKeys: [organizationKey('report_definition_removed_organization_fk')],
});
