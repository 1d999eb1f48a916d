import { FileProblem } from '../file-problem.js';
import { importFile } from '../import-file.js';
import { importOptionsOf } from '../runs/import-call.js';
import type { ImportOptions } from '../runs/import-options.js';
import type { Delivered } from './connectors/connector.js';
import type { Pulling, SourceName } from './pull-source.js';
import { saveTaken, type PullableSource } from './pull-state.query.js';
import { isTaken, rememberFile } from './taken-file.query.js';

/** KNOWN: its content was taken in before, or refused. */
export type Became = 'TAKEN' | 'KNOWN' | { readonly refusal: string };

/**
 * Takes in one file of a source on the way every file goes. The cursor, and of a watched folder the memory of the file,
 * move in the transaction that stores its last rows. A file of a folder that cannot be read is remembered with the
 * reason, so that the others are not held up; of any other source it is the source's failure.
 */
export async function takeDelivered(
  { database }: Pulling,
  { organizationId, sourceId }: SourceName,
  source: PullableSource,
  delivered: Delivered,
): Promise<Became> {
  const { pool } = database;
  const isFolder = source.kind === 'FOLDER';
  const file = { sha256: delivered.sha256, name: delivered.fileName, now: new Date() };
  if (isFolder && (await isTaken(pool, organizationId, sourceId, file.sha256))) {
    await delivered.onTaken?.();
    return 'KNOWN';
  }
  try {
    await importFile(database, optionsOf(organizationId, source, delivered), {
      onStored: async (client) => {
        await saveTaken(client, organizationId, sourceId, { cursor: delivered.cursor, now: file.now });
        if (isFolder) await rememberFile(client, organizationId, sourceId, { ...file, refusal: null });
      },
    });
  } catch (error) {
    if (!isFolder || !(error instanceof FileProblem)) throw error;
    await rememberFile(pool, organizationId, sourceId, { ...file, refusal: error.message });
    return { refusal: error.message };
  }
  await delivered.onTaken?.();
  return 'TAKEN';
}

const optionsOf = (organization: string, source: PullableSource, delivered: Delivered): ImportOptions => ({
  ...importOptionsOf({
    path: delivered.path,
    fileName: delivered.fileName,
    kind: source.settings.fileKind ?? undefined,
    source: source.key,
    organization,
    delivery: delivered.delivery,
    isDryRun: false,
    loginId: null,
  }),
  covers: delivered.covers ?? null,
});
