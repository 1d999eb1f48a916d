import { describe, expect, it } from '@jest/globals';
import { csvOf, field } from '../../server/reports/files/csv.js';
import { REPORT } from './report-on-paper.js';

describe('the report as CSV', () => {
  const lines = [...csvOf(REPORT)].join('').split('\r\n');

  it('has the columns of the screen first, then hours as whole seconds', () => {
    expect(lines[0]).toBe('Team,Worked hours (h),Visits,Worked hours (s)');
    expect(lines[2]).toBe('Total,41.416667,0,149100');
  });

  it('writes unknown as empty, never as zero, and formulas as text', () => {
    expect(lines[1]).toBe(`"'=HYPERLINK(""x"")",41.416667,,149100`);
  });

  it('says below the table what it rests on', () => {
    expect(lines[3]).toBe('');
    expect(lines).toEqual(
      expect.arrayContaining([
        'From,2026-11-09',
        'Complete until,not stated',
        'Withheld cells,1',
        'SHA-256 of rows,abc',
      ]),
    );
  });

  it('takes the sting out of whatever a spreadsheet would run', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1']) expect(field(text)).toMatch(/^"?'/);
    expect(field('Red, "hot"')).toBe('"Red, ""hot"""');
  });
});
