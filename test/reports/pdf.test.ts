import { describe, expect, it } from '@jest/globals';
import { pdfOf } from '../../server/reports/files/pdf/pdf.js';
import type { ReportColumn, StaffingReport } from '../../server/reports/report.js';
import { readPdf } from './pdf-pages.js';
import { REPORT } from './report-on-paper.js';

/** A report too long and too wide for one page: so many rows, and so many columns of hours. */
function largeReport(rowCount: number, figureCount: number): StaffingReport {
  const figures = Array.from({ length: figureCount }, (_, index): ReportColumn => {
    const id = index === 0 ? 'paidFte' : `column${index}`;
    return { id, title: `Figure ${index}`, format: 'COUNT', formula: `Formula of ${index}.` };
  });
  const rowOf = (name: string, from: number) => ({
    key: name,
    cells: [
      { text: name, value: null, reason: null },
      ...figures.map((_, index) => ({ text: null, value: from + index / 100, reason: null })),
    ],
  });
  return {
    ...REPORT,
    columns: [REPORT.columns[0]!, ...figures],
    rows: Array.from({ length: rowCount }, (_, index) => rowOf(`Team ${index}`, index)),
    totals: rowOf('Total', 10_000),
    rowCount,
  };
}

describe('the report as a PDF', () => {
  it('has every figure as text, with what it rests on and why cells are empty', async () => {
    const { pages, title } = await readPdf(await pdfOf(REPORT, 'A4'));
    const [cover, ...rest] = pages;
    expect(title).toBe('Staffing report 2026-11-09 to 2026-11-15');
    expect(cover).toMatch(/Staffing report 2026-11-09 to 2026-11-15, by team/);
    expect(cover).toContain('Complete until not stated');
    expect(cover).toContain('SHA-256 of rows abc');
    const table = rest.join(' ');
    expect(table).toMatch(/Team Worked hours \(h\) Visits =HYPERLINK\("x"\) 41\.42 – Total 41\.42 0/);
    expect(table).toContain('Worked hours (h) Sum of worked time.');
    expect(table).toContain('=HYPERLINK("x") Visits group too small');
  });

  it('is laid out for the paper asked for, on its side', async () => {
    const widthAndHeight = async (paper: 'A4' | 'LETTER') =>
      (await readPdf(await pdfOf(REPORT, paper))).size.map(Math.round);
    expect(await widthAndHeight('A4')).toEqual([842, 595]);
    expect(await widthAndHeight('LETTER')).toEqual([792, 612]);
  });

  it('repeats its heads and numbers its pages, and loses no row and no column', async () => {
    const report = largeReport(90, 14);
    const { pages } = await readPdf(await pdfOf(report, 'LETTER'));
    pages.forEach((page, index) => expect(page).toContain(`page ${index + 1} of ${pages.length}`));
    const tablePages = pages.filter((page) => /Team \d+ \d/.test(page) && !page.includes('Paid FTE'));
    expect(tablePages.length).toBeGreaterThan(3);
    for (const page of tablePages) expect(page).toMatch(/Team Figure (0|7)/);
    const all = tablePages.join(' ');
    for (const { cells } of report.rows) {
      expect(all.split(`${cells[0]!.text} `)).toHaveLength(3);
      for (const { value } of cells.slice(1)) expect(all).toContain(` ${value!.toFixed(2).replace(/\.?0+$/, '')}`);
    }
  });

  it('draws a bar for each row that is known, and says which are not', async () => {
    const report = largeReport(3, 2);
    const [, known, unknown] = report.rows;
    const cells = unknown!.cells.map((cell, index) =>
      index === 1 ? { ...cell, value: null, reason: 'NO_SOURCE' as const } : cell,
    );
    const { pages } = await readPdf(await pdfOf({ ...report, rows: [known!, { key: 'x', cells }] }, 'A4'));
    expect(pages[0]).toMatch(/Paid FTE Team 1 1 Team 2 not known –/);
  });

  it('is the same bytes for the same report, whenever it is written', async () => {
    const one = await pdfOf(REPORT, 'A4');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await pdfOf(structuredClone(REPORT), 'A4')).equals(one)).toBe(true);
  });
});
