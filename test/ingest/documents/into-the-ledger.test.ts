import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { countsOf, TestPractice } from '../practice-of-a-test.js';
import { DATE, number, text, TIME, workbookOf } from './workbook.js';

const HEADER = [text('Name'), text('Date'), text('In'), text('Out')];
const shift = (name: string, day: number, out: string) => [text(name), number(day, DATE), number(1 / 3, TIME), out];
const FIVE = number(17 / 24, TIME);

describe('a table is the same table in whatever document it comes', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });

  const spans = async (content: string | Buffer) => {
    const practice = await TestPractice.open(database);
    const result = await practice.load(content);
    const rows = await practice.rows<{ from: string; seconds: number }>(
      `select to_char(started_at at time zone 'America/Chicago', 'MM-DD HH24:MI') as from,
         extract(epoch from ended_at - started_at)::integer as seconds
       from clock_span where organization_id = $1 order by started_at`,
    );
    const again = await practice.load(content);
    practice.close();
    return { counts: countsOf(result), again: countsOf(again), rows, result };
  };

  it('CSV, workbook and JSON give the same spans', async () => {
    const workbook = workbookOf([
      { name: 'May', rows: [[text('Report of May')], [], HEADER, shift('Ann', 46_083, FIVE)] },
    ]);
    const wanted = [{ from: '03-02 08:00', seconds: 9 * 3600 }];
    for (const content of [
      'Name,Date,In,Out\nAnn,2026-03-02,08:00,17:00\n',
      workbook,
      '[{"Name":"Ann","Date":"2026-03-02","In":"08:00","Out":"17:00"}]',
      '{"Name":"Ann","Date":"2026-03-02","In":"08:00","Out":"17:00"}\n\n',
    ]) {
      const { counts, again, rows } = await spans(content);
      expect(rows).toEqual(wanted);
      expect(counts).toBe('1 new, 0 changed, 0 same, 0 rejected, 0 gone');
      expect(again).toBe('0 new, 0 changed, 1 same, 0 rejected, 0 gone');
    }
  });

  it('sheets with the same columns are one file; a sheet with others is named and left', async () => {
    const sheets = [
      { name: 'Week 1', rows: [HEADER, shift('Ann', 46_083, FIVE), shift('Ben', 46_083, text(''))] },
      {
        name: 'Prices',
        rows: [
          [text('colour'), text('size')],
          [text('red'), text('3')],
        ],
      },
      { name: 'Week 2', rows: [[text('of 2026')], HEADER, shift('Ann', 46_090, FIVE), shift('Ben', 46_090, text(''))] },
    ];
    const { counts, rows, result } = await spans(workbookOf(sheets));
    expect(counts).toBe('2 new, 0 changed, 0 same, 2 rejected, 0 gone');
    expect(rows.map((row) => row.from)).toEqual(['03-02 08:00', '03-09 08:00']);
    expect(result.rejected.map((row) => row.place)).toEqual(['sheet “Week 1”, row 3', 'sheet “Week 2”, row 4']);
    expect(result.warnings).toContain(
      'Not read because of other columns: “Prices”. Load a file with that sheet alone.',
    );
    expect(result.reading).toContainEqual({ name: 'Sheet', value: '“Week 1”, “Week 2”' });
  });
});
