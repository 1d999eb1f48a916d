import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';

const TEXT = 'employee,date,in,out\r\nZoë Müller,2026-03-02,08:00,16:00\r\n\r\nJosé Peña,2026-03-02,08:00,16:00\r\n';

describe('the same list, written differently', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });

  const utf8 = (text: string) => Buffer.from(text, 'utf8');
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`)],
    ['Windows-1252', Buffer.from(TEXT, 'latin1')],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['semicolons', utf8(TEXT.replaceAll(',', ';'))],
    ['tabs', utf8(TEXT.replaceAll(',', '\t'))],
    ['bars', utf8(TEXT.replaceAll(',', '|'))],
    ['line feeds', utf8(TEXT.replaceAll('\r', ''))],
    ['carriage returns', utf8(TEXT.replaceAll('\n', ''))],
    ['quotes around everything', utf8(TEXT.replace(/[^,\r\n]+/g, '"$&"'))],
    [
      'another order of columns',
      utf8('out,in,date,employee\n16:00,08:00,2026-03-02,Zoë Müller\n16:00,08:00,2026-03-02,José Peña\n'),
    ],
    ['a banner above the header', utf8(`Clinic time clock\nMarch\n${TEXT}`)],
    [
      'month first and a 12-hour clock',
      utf8(TEXT.replaceAll('2026-03-02', '3/2/26').replaceAll('16:00', '4:00 PM').replaceAll('08:00', '8:00 AM')),
    ],
  ])('%s', async (_, bytes) => {
    const practice = await TestPractice.open(database);
    expect(countsOf(await practice.load(bytes, { dateOrder: 'MDY' }))).toBe(
      '2 new, 0 changed, 0 same, 0 rejected, 0 gone',
    );
    const names = await practice.rows<{ name: string }>(
      'select name from staff_member where organization_id = $1 order by name',
    );
    expect(names.map((each) => each.name)).toEqual(['José Peña', 'Zoë Müller']);
    const ledger = await practice.ledger('clock_span');
    expect(ledger.map((row) => row['started_at'])).toEqual(['2026-03-02T14:00:00+00:00', '2026-03-02T14:00:00+00:00']);
    practice.close();
  });
});
