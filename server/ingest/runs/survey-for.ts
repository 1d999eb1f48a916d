import type { Queryable } from '../../database/queryable.js';
import { surveyFile, type FileSurvey } from '../reading/survey-file.js';
import { columnMappings } from './column-mappings.query.js';
import type { ImportOptions } from './import-options.js';
import { organizationFor } from './place.js';
import { punchesOfSource } from '../sheets/punches-of-source.js';
import { sourceOfKey } from './sources.query.js';

/** Surveys a file with what earlier files of its source taught. Reads only. */
export async function surveyFor(database: Queryable, options: ImportOptions): Promise<FileSurvey> {
  const organization = await organizationFor(database, options.organization);
  const source = organization === null ? null : await sourceOfKey(database, organization.id, options.source);
  const saved =
    organization === null || source === null ? [] : await columnMappings(database, organization.id, source.id);
  const knownPunches = () =>
    organization === null || source === null
      ? Promise.resolve(new Map())
      : punchesOfSource(database, organization.id, source, options);
  return surveyFile(options.path, {
    name: options.fileName,
    companion: options.companion,
    knownPunches,
    kind: options.mapping === null ? options.kind : 'mapped',
    dateOrder: options.dateOrder,
    rememberedDateOrder: source?.dateOrder ?? null,
    mappings: options.mapping === null ? saved : [options.mapping],
  });
}

/** What is asked of the import, and what the mapping of its columns says besides. What was asked wins. */
export function optionsAsMapped(options: ImportOptions, { format: { mapping } }: FileSurvey): ImportOptions {
  if (mapping === undefined) return options;
  return { ...options, zone: options.zone ?? mapping.zone, staff: options.staff ?? mapping.staff };
}
