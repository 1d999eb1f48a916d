import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimInstallationValue } from '../server/database/installation.query.js';
import type { Database } from '../server/database/open-database.js';
import type { CivilDate } from '../server/domain/time/instant.js';
import { finishImports, importOneOfSeveral } from '../server/ingest/import-file.js';
import { createDemonstrationLogins } from './create-demonstration-logins.js';
import { demonstrationFiles, type SeedFile } from './demonstration.js';
import { ensureDemonstrationOrganization } from './demonstration-organization.query.js';
import { ORGANIZATION_NAME, SITES } from './practice.js';

/** The organization has the same id in every installation, so that an interrupted loading finds its own again. */
const ORGANIZATION_ID = 'd3e30000-0000-4000-8000-000000000001';
const STARTED_ON = 'demonstration-today';

export interface LoadDemonstrationOptions {
  /** The civil date in whose morning the demonstration stands. */
  readonly today: CivilDate;
  /** Told what is being loaded, one line at a time. */
  readonly log: (line: string) => void;
}

/**
 * Loads the demonstration practice through ingest, the way a practice's own files are. It may be interrupted at any
 * point and called again: files already read change nothing, and the day it was begun for is kept, so that a restart
 * after midnight goes on with the same files. Rejects when a file is not accounted for; the facts are current at the end.
 */
export async function loadDemonstration(database: Database, { today, log }: LoadDemonstrationOptions): Promise<void> {
  const day = await claimInstallationValue(database.pool, STARTED_ON, today);
  await ensureDemonstrationOrganization(database.pool, ORGANIZATION_ID, ORGANIZATION_NAME);
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-demonstration-'));
  try {
    const runIds: string[] = [];
    for (const file of demonstrationFiles(day)) runIds.push(await load(database, folder, file, log));
    log('deriving work days from them …');
    await finishImports(database, ORGANIZATION_ID, runIds);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await createDemonstrationLogins(database, ORGANIZATION_ID);
}

async function load(
  database: Database,
  folder: string,
  file: SeedFile,
  log: LoadDemonstrationOptions['log'],
): Promise<string> {
  const path = join(folder, file.name);
  await writeFile(path, file.text);
  const { runId, counts } = await importOneOfSeveral(database, {
    path,
    fileName: file.name,
    companion: null,
    kind: file.kind,
    source: file.source,
    organization: ORGANIZATION_ID,
    site: SITES.riverside.key,
    zone: SITES.riverside.zone,
    staff: null,
    mapping: null,
    dateOrder: null,
    completeUntil: file.completeUntil,
    covers: null,
    mealRecording: file.kind === 'clock-spans' ? 'PUNCHED' : null,
    delivery: { is: 'WHOLE' },
    isDryRun: false,
    loginId: null,
  });
  if (counts.rows !== counts.new + counts.changed + counts.same + counts.rejected) {
    throw new Error(`${file.name} of the demonstration could not be loaded completely`);
  }
  const rejected = counts.rejected === 0 ? '' : `, ${counts.rejected} rejected on purpose`;
  log(`${file.name}: ${counts.rows} rows${rejected}`);
  return runId;
}
