import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../../../server/database/secret.js';
import type { LedgerDraft } from '../../../server/ingest/formats/drafts.js';
import { RowRejection } from '../../../server/ingest/formats/format.js';
import type { PracticeDraft } from '../../../server/ingest/formats/practice-drafts.js';
import { surveyFile } from '../../../server/ingest/reading/survey-file.js';
import { readRows, type AnyRow } from '../../../server/ingest/runs/read-rows.js';
import { readingContext } from '../../../server/ingest/runs/reading-context.js';

export type AnyDraft = LedgerDraft | PracticeDraft;

/** What a file comes to, without a database. */
export interface ReadStandard {
  readonly kind: string;
  readonly rows: readonly AnyRow[];
  readonly drafts: readonly AnyDraft[];
  readonly rejections: readonly RowRejection[];
  readonly notices: ReadonlyMap<string, number>;
  readonly warnings: readonly string[];
}

interface Occasion {
  readonly staff?: string;
  readonly zone?: string;
  readonly began?: string;
}

/** Reads a file as an import does, for a practice with one site in Chicago; the import began on 2 March 2026. */
export async function readStandard(content: string | Buffer, occasion: Occasion = {}): Promise<ReadStandard> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-standard-'));
  try {
    const path = join(folder, 'file');
    writeFileSync(path, content);
    return await readFile(path, occasion);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for a file that lies somewhere. */
export async function readFile(path: string, occasion: Occasion = {}): Promise<ReadStandard> {
  const { staff = null, zone = 'America/Chicago', began = '2026-03-02T12:00:00Z' } = occasion;
  const survey = await surveyFile(path, {
    name: 'file',
    companion: null,
    knownPunches: () => Promise.resolve(new Map()),
    kind: null,
    dateOrder: null,
    rememberedDateOrder: null,
  });
  const site = { id: '00000000-0000-4000-8000-000000000001', key: 'main', name: 'Main Street', zone };
  const place = { organizationId: 'practice', sites: [site], site, isSiteAssumed: false, zone, warnings: [] };
  const secret = new Secret('a secret for tests alone');
  const context = readingContext(place, survey.dateOrder.order, secret, {
    source: 'file',
    staff,
    began: new Date(began),
  });
  const rows: AnyRow[] = [];
  for await (const chunk of readRows(survey, context, 1000)) rows.push(...chunk);
  const results = rows.map(({ result }) => result);
  return {
    kind: survey.format.kind,
    rows,
    drafts: results.flatMap((result): readonly AnyDraft[] => (result instanceof RowRejection ? [] : result)),
    rejections: results.filter((result) => result instanceof RowRejection),
    notices: context.notices,
    warnings: survey.warnings,
  };
}

/** `ann 2026-03-02T14:00Z/22:00Z` of each stretch of time. */
export const stretchesOf = ({ drafts }: Pick<ReadStandard, 'drafts'>): string[] =>
  drafts.flatMap((draft) => {
    if (!('start' in draft)) return [];
    const who = 'person' in draft ? draft.person.key : draft.staff.map(({ key }) => key).join('+');
    const at = (instant: number): string => new Date(instant * 1000).toISOString().slice(0, 16);
    return [`${who} ${at(draft.start)}Z/${draft.end === null ? '?' : at(draft.end).slice(11)}Z`];
  });
