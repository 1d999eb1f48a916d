import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Queryable } from '../../database/queryable.js';
import type { Secret } from '../../database/secret.js';
import { FileProblem } from '../file-problem.js';
import type { KeptFile } from '../kept/kept-file.table.js';
import { openKept } from '../kept/kept-document.js';
import { nextPiece } from '../kept/kept-files.query.js';
import { unpackSealed } from '../kept/pack.js';
import { surveyDocument, type FileSurvey } from '../reading/survey-file.js';
import { columnMappings } from '../runs/column-mappings.query.js';
import type { ImportOptions } from '../runs/import-options.js';
import { sourceOfKey } from '../runs/sources.query.js';
import { surveyFor } from '../runs/survey-for.js';
import type { ReplayableRun } from './runs-to-replay.query.js';

/** What a kept file is opened with. */
export interface KeptPlace {
  readonly database: Queryable;
  readonly secret: Secret;
}

/**
 * Surveys a kept file as it would be read with these options, and hands the survey on; a file that was kept whole lies
 * decrypted in a folder of its own meanwhile.
 *
 * @throws FileProblem when it cannot be read so
 */
export function withKept<Result>(
  place: KeptPlace,
  file: KeptFile,
  run: ReplayableRun,
  options: ImportOptions,
  work: (survey: FileSurvey) => Promise<Result>,
): Promise<Result> {
  return file.form === 'ROWS'
    ? surveyRows(place, file, run, options).then(work)
    : withBytes(place, file, options, work);
}

async function surveyRows(
  { database, secret }: KeptPlace,
  file: KeptFile,
  run: ReplayableRun,
  options: ImportOptions,
): Promise<FileSurvey> {
  const source = await sourceOfKey(database, file.organizationId, run.sourceKey);
  const saved = await columnMappings(database, file.organizationId, run.sourceId);
  const earlier = run.options.mapping === undefined ? [] : [run.options.mapping];
  const survey = await surveyDocument(
    { bytes: run.fileBytes, sha256: run.fileSha256 },
    { document: openKept(database, secret, file), completes: [], companionSha256: null, isOfRows: true },
    {
      kind: options.mapping === null ? options.kind : 'mapped',
      dateOrder: options.dateOrder,
      rememberedDateOrder: source?.dateOrder ?? null,
      mappings: options.mapping === null ? [...saved, ...earlier] : [options.mapping],
    },
  );
  return { ...survey, warnings: [...survey.warnings, ...warningOf(survey, file)] };
}

/** A column that had no meaning when the file was taken in has lost its longer texts, and after a month all of them. */
function warningOf({ header, layout }: FileSurvey, { shape, keepSealedUntil }: KeptFile): string[] {
  const lost = header.names.filter(
    (_, column) => shape.contents[column] === 'HIDDEN' && (layout.contents[column] ?? 'HIDDEN') !== 'HIDDEN',
  );
  if (lost.length === 0) return [];
  const names = lost.map((name) => `“${name}”`).join(', ');
  return [
    keepSealedUntil === null
      ? `What stood in ${names} was not kept, for it had no meaning then: load the file again.`
      : `Of ${names} only single words, numbers and times were kept, for it had no meaning then: look whether rows are rejected.`,
  ];
}

async function withBytes<Result>(
  place: KeptPlace,
  file: KeptFile,
  options: ImportOptions,
  work: (survey: FileSurvey) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-kept-'));
  try {
    const path = await writePart(place, file, 0, join(folder, 'file'));
    if (path === null) throw new FileProblem('NO_SUCH_FILE', 'The file is kept no more.');
    const second = await writePart(place, file, 1, join(folder, 'second'));
    const companion = second === null ? null : { path: second, name: 'second file' };
    return await work(await surveyFor(place.database, { ...options, path, companion }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writePart(
  { database, secret }: KeptPlace,
  file: KeptFile,
  part: number,
  path: string,
): Promise<string | null> {
  let piece = await nextPiece(database, file, part, -1);
  if (piece === null) return null;
  await writeFile(path, '', { mode: 0o600 });
  for (; piece !== null; piece = await nextPiece(database, file, part, piece.number)) {
    if (piece.sealed !== null) await appendFile(path, await unpackSealed(secret, file.importRunId, piece.sealed));
  }
  return path;
}
