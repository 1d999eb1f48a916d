import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { copiedRows, type CopiedRow } from '../../server/reports/staff-days/copied-rows.js';
import { staffDaysCsv } from '../../server/reports/staff-days/staff-days-csv.js';
import { staffDaysXlsx } from '../../server/reports/staff-days/staff-days-xlsx.js';

/** Key, name, workday, site, team; worked, scheduled, leave, paid leave, rounding, regular, overtime, doubletime, federal; incomplete. */
const DAY: CopiedRow = [
  '101',
  '=HYPERLINK("x")',
  '2026-03-02',
  'North',
  null,
  '27900',
  null,
  '3600',
  '1800',
  '60',
  '25200',
  '2700',
  '0',
  '2700',
  'CLOCK:OPEN_ROW',
];

async function* one(...rows: CopiedRow[]): AsyncGenerator<CopiedRow[]> {
  yield await Promise.resolve(rows);
}
async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

describe('staff-days', () => {
  it('are CSV with hours and whole seconds, nothing where nothing is known, and no formula', async () => {
    const { data } = Papa.parse<Record<string, string>>((await textOf(staffDaysCsv(one(DAY)))).toString(), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      'Staff key': '101',
      'Staff member': `'=HYPERLINK("x")`,
      Workday: '2026-03-02',
      Team: '',
      'Worked (h)': '7.75',
      'Worked (s)': '27900',
      'Scheduled (h)': '',
      'Scheduled (s)': '',
      // Worked 27,900 s, paid leave 1,800 s, rounding 60 s.
      'Paid (s)': '29760',
      'Paid (h)': '8.266667',
      'Federal overtime (s)': '2700',
      Incomplete: 'CLOCK:OPEN_ROW',
    });
  });

  it('are the same cells as a workbook, texts as texts and times as numbers', async () => {
    const [sheet] = await readWorkbook(await textOf(staffDaysXlsx(one(DAY))), { trim: false });
    const [heads, cells] = sheet!.data;
    const of = Object.fromEntries(heads!.map((head, index) => [String(head), cells![index]]));
    expect(of).toMatchObject({
      'Staff member': '=HYPERLINK("x")',
      Team: null,
      'Worked (h)': 7.75,
      'Scheduled (s)': null,
      'Paid (s)': 29_760,
      'Paid (h)': 29_760 / 3600,
    });
  });

  it('are read from COPY wherever its pieces are cut, whatever is in a name', async () => {
    const escaped = (text: string | null) =>
      text === null
        ? '\\N'
        : text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    const field = fc.option(fc.string({ unit: fc.constantFrom('a', 'N', '\\', '\t', '\n', '\r', 'é', '🙂') }));
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (given, size) => {
        const bytes = Buffer.from(given.map((row) => row.map(escaped).join('\t') + '\n').join(''));
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        const read: CopiedRow[] = [];
        for await (const batch of copiedRows(Readable.from(pieces))) read.push(...batch);
        expect(read).toEqual(given);
      }),
    );
  });
});
