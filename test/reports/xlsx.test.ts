import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { xlsxOf } from '../../server/reports/files/xlsx.js';
import type { ReportCell, StaffingReport } from '../../server/reports/report.js';
import { textsInside } from './workbook-parts.js';
import { REPORT } from './report-on-paper.js';

/** Every sheet by its name, read by a library that did not write it. */
async function sheetsOf(report: StaffingReport): Promise<Record<string, unknown[][]>> {
  const sheets = await readWorkbook(Buffer.from(await xlsxOf(report)), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

const figures = (rows: StaffingReport['rows']) =>
  rows.map(({ cells }) => cells.map(({ text, value }) => text ?? value));

describe('the report as an Excel workbook', () => {
  it('holds the table with numbers as numbers, at full precision, and unknown as an empty cell', async () => {
    const { Report } = await sheetsOf(REPORT);
    expect(Report).toEqual([
      ['Team', 'Worked hours (h)', 'Visits'],
      ['=HYPERLINK("x")', 41 + 25 / 60, null],
      ['Total', 41 + 25 / 60, 0],
    ]);
  });

  it('says what the table rests on, how columns are computed, and why cells are empty', async () => {
    const { Parameters, Definitions, 'Empty cells': empty } = await sheetsOf(REPORT);
    expect(Parameters).toEqual(
      expect.arrayContaining([
        ['From', '2026-11-09'],
        ['Complete until', 'not stated'],
        ['Withheld cells', 1],
        ['SHA-256 of rows', 'abc'],
      ]),
    );
    expect(Definitions).toContainEqual(['Worked hours (h)', 'Sum of worked time.']);
    expect(empty).toEqual([
      ['Row', 'Column', 'Why it is empty'],
      ['=HYPERLINK("x")', 'Visits', 'group too small'],
    ]);
  });

  it('has no formula in it, keeps its heading in sight and shows hours with two decimals', async () => {
    const parts = await textsInside(Buffer.from(await xlsxOf(REPORT)));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(4);
    for (const [, text] of sheets) expect(text).not.toMatch(/<f[ >]/);
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(parts['xl/styles.xml']).toMatch(/formatCode="#,##0.00"|numFmtId="4"/);
  });

  it('is the same bytes for the same report, whenever it is written', async () => {
    const one = await xlsxOf(REPORT);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await xlsxOf(structuredClone(REPORT))).equals(Buffer.from(one))).toBe(true);
  });

  it('is read back as it was, whatever the names and the numbers', async () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => figure(value)),
      fc.constant<ReportCell>({ text: null, value: null, reason: 'NO_SOURCE' }),
    );
    const name = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('=1+1', '+1', '-1', '@x', '1', '007', 'TRUE'),
      )
      .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/u.test(text));
    const row = fc.tuple(name, cell, cell).map(([text, one, other]) => ({
      key: text,
      cells: [{ text, value: null, reason: null }, one, other],
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
        const { Report } = await sheetsOf({ ...REPORT, rows });
        expect(Report?.slice(1)).toEqual(figures([...rows, REPORT.totals]));
      }),
      { numRuns: 60 },
    );
  });
});

/** A figure, where the two zeros are one. */
const figure = (value: number): ReportCell => ({ text: null, value: value === 0 ? 0 : value, reason: null });
