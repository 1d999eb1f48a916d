import { describe, expect, it } from '@jest/globals';
import { FileProblem } from '../../../server/ingest/file-problem.js';
import { meaningOf } from '../../../server/ingest/documents/workbook/number-formats.js';
import { openAsRows } from './open-as-rows.js';
import { blank, DATE, DATE_TIME, ELAPSED, formula, number, shared, text, TIME, workbookOf } from './workbook.js';
import { zipOf } from './zip.js';

const problemOf = async (content: Buffer): Promise<unknown> => openAsRows(content).catch((error: unknown) => error);

describe('workbooks', () => {
  it('read as the sheet shows them: dates, times, both, elapsed hours, numbers, texts', async () => {
    // 46 083 days after 30 December 1899 is 2 March 2026; a third of a day is 8 hours.
    const rows = [
      [shared(0), text('B'), text('C'), text('D'), text('E')],
      [
        number(46_083, DATE),
        number(1 / 3, TIME),
        number(46_083 + 1 / 3, DATE_TIME),
        number(26.5 / 24, ELAPSED),
        number(0.1 + 0.2),
      ],
      [text('x'), blank, blank, text('y')],
    ];
    const { kind, rows: read, cells } = await openAsRows(workbookOf([{ name: 'May', rows }], { strings: ['A'] }));
    expect(kind).toBe('WORKBOOK');
    expect(cells).toEqual(['A|B|C|D|E', '2026-03-02|08:00|2026-03-02T08:00|26:30|0.3', 'x|||y']);
    expect(read[1]).toMatchObject({ line: 2, place: 'sheet “May”, row 2', damage: null });
  });

  it('count days from 1904 where the workbook says so', async () => {
    const rows = [[number(46_083 - 1462, DATE)]];
    expect((await openAsRows(workbookOf([{ name: 'A', rows }], { is1904: true }))).cells).toEqual(['2026-03-02']);
  });

  it('know that 1900 had no 29 February, whatever Excel believes', async () => {
    const rows = [[number(1, DATE), number(59, DATE), number(60, DATE), number(61, DATE)]];
    expect((await openAsRows(workbookOf([{ name: 'A', rows }]))).cells).toEqual([
      '1900-01-01|1900-02-28|1900-02-29|1900-03-01',
    ]);
  });

  it('take the stored value of a formula, and say where there is none', async () => {
    const rows = [
      [text('a'), text('b')],
      [formula('46083', DATE), formula('')],
    ];
    const { cells, warnings } = await openAsRows(workbookOf([{ name: 'A', rows }]));
    expect(cells[1]).toBe('2026-03-02|#FORMULA!');
    expect(warnings.join()).toContain('has no stored value');
  });

  it('give a merged cell to each of its rows', async () => {
    const rows = [[text('Ann'), text('8')], [blank, text('9')], [], [text('Ben'), text('7')]];
    const { cells } = await openAsRows(workbookOf([{ name: 'A', rows, merged: ['A1:A3'] }]));
    expect(cells).toEqual(['Ann|8', 'Ann|9', 'Ben|7']);
  });

  it('leave hidden sheets alone and say so', async () => {
    const sheets = [
      { name: 'Old', rows: [[text('x')]], state: 'hidden' as const },
      { name: 'New', rows: [[text('y')]] },
    ];
    const { cells, warnings } = await openAsRows(workbookOf(sheets));
    expect(cells).toEqual(['y']);
    expect(warnings).toEqual(['Hidden sheets were not read: “Old”.']);
  });

  it.each([
    ['h:mm AM/PM', 'TIME'],
    ['[$-409]d\\-mmm\\-yy;@', 'DATE'],
    ['[h]:mm:ss', 'ELAPSED'],
    ['#,##0.00 "days"', 'NUMBER'],
    ['yyyy-mm-dd hh:mm', 'DATE_TIME'],
    ['mm:ss.0', 'TIME'],
    ['General', 'NUMBER'],
    ['[Red]0.0', 'NUMBER'],
  ])('understand the format %s as %s', (format, meaning) => {
    expect(meaningOf(format)).toBe(meaning);
  });

  it.each([
    ['a zip archive that is none', zipOf({ 'readme.txt': 'hello' }), 'NOT_A_TABLE'],
    ['an OpenDocument file', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'NOT_A_TABLE'],
    ['a workbook cut in half', workbookOf([{ name: 'A', rows: [[text('x')]] }]).subarray(0, 900), 'NOT_A_TABLE'],
    [
      'a sheet of broken XML',
      workbookOf([{ name: 'A', rows: [] }], { others: { 'xl/worksheets/sheet0.xml': '<worksheet><row>' } }),
      'NOT_A_TABLE',
    ],
    [
      'a zip bomb',
      workbookOf([{ name: 'A', rows: [] }], { others: { 'xl/worksheets/sheet0.xml': ' '.repeat(40 * 1024 * 1024) } }),
      'TOO_LARGE',
    ],
  ])('refuse %s', async (_, content, code) => {
    const problem = await problemOf(content);
    expect(problem).toBeInstanceOf(FileProblem);
    expect((problem as FileProblem).code).toBe(code);
  });

  it('of any damage are refused or read, never a crash', async () => {
    const sound = workbookOf([{ name: 'A', rows: [[text('x'), number(46_083, DATE)]] }]);
    for (let at = 0; at < sound.length; at += 7) {
      const damaged = Buffer.from(sound);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const outcome = await problemOf(damaged);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(FileProblem);
    }
  });
});
