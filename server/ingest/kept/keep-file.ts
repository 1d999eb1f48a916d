import type { Secret } from '../../database/secret.js';
import { tablesOfKind } from '../formats/kinds-of-table.js';
import type { FileRow } from '../reading/file-rows.js';
import { blocksOf } from '../reading/inspect-bytes.js';
import type { FileSurvey } from '../reading/survey-file.js';
import { keptKeys } from '../runs/kept-keys.js';
import type { OpenedImport } from '../runs/open-import.js';
import { readKeepingSetting } from './keeping-setting.js';
import { beginKept, insertPiece } from './kept-files.query.js';
import { keptRow, unnamedCells, type KeptRow, type UnnamedCells } from './kept-row.js';
import { pack, packSealed } from './pack.js';

/** Keeps the file of an import while it is read. */
export interface FileKeeper {
  /** A row as written; not sound is one that was rejected or corrected. */
  note(row: FileRow, isSound: boolean): void;
  /** Stores the rows noted since the last time. To be called before what they say is stored. */
  flush(): Promise<void>;
}

const KEEPS_NOTHING: FileKeeper = { note: () => undefined, flush: () => Promise.resolve() };

/** Begins to keep the file of an import: its rows as they are read, or at once what cannot be split into them. */
export async function keepFile(opened: OpenedImport): Promise<FileKeeper> {
  const { survey, options, client, organizationId, runId, transact, secret, replays } = opened;
  const setting = readKeepingSetting(process.env);
  // A list of the practice holds terms and pay besides: it is loaded again instead.
  const isOfLedger = tablesOfKind(survey.format.kind).length > 0;
  if (options.isDryRun || replays !== null || setting.days === 0 || !isOfLedger) return KEEPS_NOTHING;
  const canBeRedacted = survey.isOfRows && !survey.header.isStandard && survey.layout.hasNestedCells !== true;
  const form = canBeRedacted ? 'ROWS' : 'SEALED';
  await transact(() => beginKept(client, organizationId, runId, { form, shape: shapeOf(survey) }, setting));
  if (form === 'ROWS') return new RowKeeper(opened);
  const paths = [options.path, ...(options.companion === null ? [] : [options.companion.path])];
  for (const [part, path] of paths.entries()) {
    let number = 0;
    for await (const block of blocksOf(path)) {
      const sealed = await packSealed(secret, runId, block);
      await transact(() => insertPiece(client, organizationId, runId, { part, number, content: null, sealed }));
      number += 1;
    }
  }
  return KEEPS_NOTHING;
}

const shapeOf = ({ document, header, layout }: FileSurvey) => ({
  document: document.kind,
  separator: document.separator,
  columns: header.names,
  headerLine: header.line,
  contents: layout.contents,
});

/** Keeps redacted rows, and encrypted beside them for a shorter time the cells of columns nobody has named. */
class RowKeeper implements FileKeeper {
  readonly #unnamed: readonly number[];
  readonly #secret: Secret;
  #rows: KeptRow[] = [];
  #cells: (UnnamedCells | null)[] = [];
  #number = 0;

  constructor(private readonly opened: OpenedImport) {
    const { contents } = opened.survey.layout;
    this.#unnamed = contents.flatMap((content, column) => (content === 'HIDDEN' ? [column] : []));
    this.#secret = opened.secret;
  }

  note(row: FileRow, isSound: boolean): void {
    const { survey, context } = this.opened;
    const keyed = (text: string) => keptKeys(context.visitKey(text), context.patientKey(text));
    const redaction = { header: survey.header, contents: survey.layout.contents, keyed };
    this.#rows.push(keptRow(row, redaction, isSound ? null : context.fingerprint(row.cells).toString('hex')));
    if (this.#unnamed.length > 0) this.#cells.push(unnamedCells(row, this.#unnamed));
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return;
    const { client, organizationId, runId, transact } = this.opened;
    const content = await pack(JSON.stringify(this.#rows));
    const hasUnnamed = this.#cells.some((cells) => cells !== null);
    const sealed = hasUnnamed ? await packSealed(this.#secret, runId, JSON.stringify(this.#cells)) : null;
    const piece = { part: 0, number: this.#number, content, sealed };
    await transact(() => insertPiece(client, organizationId, runId, piece));
    this.#number += 1;
    this.#rows = [];
    this.#cells = [];
  }
}
