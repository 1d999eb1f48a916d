import { FileProblem } from '../../file-problem.js';
import { controlCharacterIn, isBlank, type FileRow } from '../../reading/file-rows.js';
import type { FileBytes } from '../../reading/inspect-bytes.js';
import type { DocumentPart, OpenDocument } from '../document.js';
import { Archive } from './archive.js';
import { UNCOMPUTED } from './cell-text.js';
import { fillDown } from './fill-down.js';
import { readMeanings } from './number-formats.js';
import { readSharedStrings } from './shared-strings.js';
import { SheetReader, type CellSetting, type MergedRange } from './sheet-cells.js';
import { mapWorkbook, type Sheet } from './workbook-map.js';

/** An Excel workbook: each visible sheet is a part, its cells as the sheet shows them. */
export async function openWorkbook(file: FileBytes): Promise<OpenDocument> {
  const archive = await Archive.open(file.path);
  try {
    const map = await mapWorkbook(archive);
    const sheets = map.sheets.filter((sheet) => !sheet.isHidden);
    if (sheets.length === 0) throw new FileProblem('EMPTY_FILE', 'The workbook has no visible sheet.');
    const setting: CellSetting = {
      strings: await readSharedStrings(archive, map.sharedStrings),
      meanings: await readMeanings(archive, map.styles),
      is1904: map.is1904,
    };
    const hidden = map.sheets.filter((sheet) => sheet.isHidden).map((sheet) => `“${sheet.name}”`);
    const warnings = hidden.length === 0 ? [] : [`Hidden sheets were not read: ${hidden.join(', ')}.`];
    const parts: DocumentPart[] = [];
    for (const sheet of sheets) parts.push(await openSheet(file.path, archive, sheet, setting, warnings));
    const days = map.is1904 ? 'days counted from 1904' : 'days counted from 1900';
    return {
      kind: 'WORKBOOK',
      parts,
      separator: ',',
      statements: [
        { name: 'Workbook', value: `${sheets.length === 1 ? 'one sheet' : `${sheets.length} sheets`}, ${days}` },
      ],
      warnings,
    };
  } finally {
    archive.close();
  }
}

/** Looks through a sheet once for what stands at its end or concerns it as a whole. */
async function openSheet(
  path: string,
  archive: Archive,
  sheet: Sheet,
  setting: CellSetting,
  warnings: string[],
): Promise<DocumentPart> {
  const reader = new SheetReader(setting);
  for await (const _ of reader.read(archive, sheet.part));
  const { cells, first } = reader.uncomputed;
  if (cells > 0) {
    warnings.push(
      `Sheet “${sheet.name}”: ${cells === 1 ? 'the formula' : `${cells} formulas, the first`} in ${first} ${cells === 1 ? 'has' : 'have'} no stored value and read ${UNCOMPUTED}. Open the workbook in a spreadsheet program and save it.`,
    );
  }
  if (reader.merged.length > 0)
    warnings.push(`Sheet “${sheet.name}”: merged cells stand for each of their rows (${reader.merged.length} ranges).`);
  return { name: sheet.name, rows: () => rowsOf(path, sheet, setting, reader.merged) };
}

async function* rowsOf(
  path: string,
  sheet: Sheet,
  setting: CellSetting,
  merged: readonly MergedRange[],
): AsyncGenerator<FileRow[]> {
  const archive = await Archive.open(path);
  const fill = fillDown(merged);
  try {
    for await (const batch of new SheetReader(setting).read(archive, sheet.part)) {
      const rows = batch.flatMap((row): FileRow[] => {
        const cells = fill(row);
        if (isBlank(cells)) return [];
        const place = `sheet “${sheet.name}”, row ${row.number}`;
        return [{ line: row.number, place, cells, damage: controlCharacterIn(cells) }];
      });
      if (rows.length > 0) yield rows;
    }
  } finally {
    archive.close();
  }
}
