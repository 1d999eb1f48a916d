import { zipOf } from './zip.js';

/** A sheet of a workbook: its rows as XML cells, and what may stand behind them. */
export interface SheetXml {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merged?: readonly string[];
  readonly state?: 'hidden';
}

/** Styles of the workbooks of these tests, by number. */
export const DATE = 1;
export const TIME = 2;
export const DATE_TIME = 3;
export const ELAPSED = 4;

/** Cells as XML: text, a number with a style, a formula with the value it had or none. */
export const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
export const shared = (index: number): string => `<c t="s"><v>${index}</v></c>`;
export const number = (value: number, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;
export const formula = (value: string, style = 0): string =>
  `<c s="${style}"><f>A1+1</f>${value === '' ? '' : `<v>${value}</v>`}</c>`;
export const blank = '<c/>';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface WorkbookParts {
  readonly is1904?: boolean;
  readonly strings?: readonly string[];
  /** Parts of the archive instead of those that would be there. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A workbook as spreadsheet programs write it. */
export function workbookOf(
  sheets: readonly SheetXml[],
  { is1904 = false, strings = [], others = {} }: WorkbookParts = {},
): Buffer {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return zipOf({
    '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        (sheet, index) =>
          `<sheet name="${sheet.name}" r:id="s${index}"${sheet.state === undefined ? '' : ` state="${sheet.state}"`}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`))
      .join(
        '',
      )}${relation('t', 'styles', 'styles.xml')}${relation('u', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${NAMESPACE}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs>${[0, 14, 20, 164, 46].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${NAMESPACE}">${strings.map((each) => `<si><t>${each}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index}.xml`, sheetXml(sheet)])),
    ...others,
  });
}

function sheetXml({ rows, merged = [] }: SheetXml): string {
  const data = rows.map((cells, index) => `<row r="${index + 1}">${cells.join('')}</row>`).join('');
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet xmlns="${NAMESPACE}"><sheetData>${data}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`;
}
