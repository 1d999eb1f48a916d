import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import type { Paper, StaffingReport } from '../../report.js';
import { notesOf } from '../notes.js';
import { chartsOf } from './bars.js';
import { definitionTable, emptyCellTable, figureTables } from './tables.js';

/** A document says when it was made; the record of the export knows, and equal reports are equal bytes. */
const NO_MOMENT = new Date(Date.UTC(1980, 0, 1));

const FONTS = dirname(fileURLToPath(import.meta.resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf')));
const font = (weight: string): string => `${FONTS}/Roboto-${weight}.ttf`;

pdfmake.setFonts({
  Roboto: {
    normal: font('Regular'),
    bold: font('Medium'),
    italics: font('Italic'),
    bolditalics: font('MediumItalic'),
  },
});
// A report fetches nothing, and reads nothing but its fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONTS));

/**
 * The report as a PDF to print: a cover with what it rests on and its charts, the table in parts with repeated heads, the
 * definitions and the empty cells; every text can be selected. No clock in it: equal reports are equal bytes.
 */
export async function pdfOf(report: StaffingReport, paper: Paper): Promise<Buffer> {
  const { from, to } = report.period;
  const title = `Staffing report ${from} to ${to}`;
  const document = pdfmake.createPdf({
    pageSize: paper,
    pageOrientation: 'landscape',
    pageMargins: [36, 36, 36, 44],
    info: { title, creator: 'Evenkeel', producer: 'Evenkeel', creationDate: NO_MOMENT },
    language: 'en-US',
    displayTitle: true,
    version: '1.7',
    defaultStyle: { font: 'Roboto', fontSize: 8.5, lineHeight: 1.1 },
    styles: {
      title: { fontSize: 22, bold: true, margin: [0, 0, 0, 2] },
      subtitle: { fontSize: 12, color: '#3c4a54', margin: [0, 0, 0, 12] },
      heading: { fontSize: 13, bold: true, margin: [0, 0, 0, 6] },
      chartTitle: { fontSize: 11, bold: true, margin: [0, 14, 0, 4] },
      small: { fontSize: 8, color: '#5b6670', margin: [0, 0, 0, 6] },
    },
    footer: (page, pages) => ({
      columns: [{ text: title }, { text: `page ${page} of ${pages}`, alignment: 'right' }],
      margin: [36, 14, 36, 0],
      fontSize: 8,
      color: '#5b6670',
    }),
    content: [
      { text: 'Staffing report', style: 'title' },
      { text: `${from} to ${to}, ${GROUPED[report.grouping]}`, style: 'subtitle' },
      {
        table: {
          widths: [110, '*'],
          body: notesOf(report).map(([name, value]) => [{ text: name, bold: true }, `${value}`]),
        },
        layout: 'noBorders',
      },
      ...chartsOf(report),
      { text: '', pageBreak: 'after' },
      ...figureTables(report),
      ...definitionTable(report),
      { text: '', margin: [0, 12, 0, 0] },
      ...emptyCellTable(report),
    ],
  });
  return document.getBuffer();
}

const GROUPED: Record<StaffingReport['grouping'], string> = {
  ORGANIZATION: 'the whole organization',
  SITE: 'by site',
  TEAM: 'by team',
  ROLE: 'by role',
  STAFF_MEMBER: 'by staff member',
};
