import type { Queryable } from '../../database/queryable.js';
import { surveyFile, type FileSurvey } from '../reading/survey-file.js';
import type { ImportOptions } from './import-options.js';
import { organizationFor } from './place.js';
import { sourceOfKey } from './sources.query.js';

/** Surveys a file with what earlier files of its source taught. Reads only. */
export async function surveyFor(database: Queryable, options: ImportOptions): Promise<FileSurvey> {
  const organization = await organizationFor(database, options.organization);
  const source = organization === null ? null : await sourceOfKey(database, organization.id, options.source);
  return surveyFile(options.path, {
    kind: options.kind,
    dateOrder: options.dateOrder,
    rememberedDateOrder: source?.dateOrder ?? null,
  });
}
