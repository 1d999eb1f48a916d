import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocument } from '../../../server/ingest/documents/open-document.js';
import type { FileRow } from '../../../server/ingest/reading/file-rows.js';
import { inspectBytes } from '../../../server/ingest/reading/inspect-bytes.js';

/** What a file is opened as, with all rows of all its parts. */
export async function openAsRows(content: string | Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-document-'));
  try {
    const path = join(folder, 'file');
    writeFileSync(path, content);
    const document = await openDocument(await inspectBytes(path));
    const rows: FileRow[] = [];
    for (const part of document.parts) for await (const batch of part.rows()) rows.push(...batch);
    return { ...document, rows, cells: rows.map((row) => row.cells.join('|')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
