import { describe, expect, it } from '@jest/globals';
import { csvOf, field } from '../../server/reports/csv.js';
import type { StaffingReport } from '../../server/reports/report.js';

const REPORT: StaffingReport = {
  period: { from: '2026-11-09', to: '2026-11-15' },
  grouping: 'TEAM',
  siteNames: ['North', 'South'],
  zones: ['America/Chicago'],
  policies: ['US-FLSA-40 v1'],
  completeUntil: null,
  incompleteDays: 2,
  columns: [
    { id: 'name', title: 'Team', format: 'TEXT', formula: 'Whose figures the row holds.' },
    { id: 'workedHours', title: 'Worked hours', format: 'HOURS', formula: 'Sum of worked time.' },
    { id: 'visits', title: 'Visits', format: 'COUNT', formula: 'Completed visits.' },
  ],
  rows: [
    {
      key: '1',
      cells: [
        { text: '=HYPERLINK("x")', value: null, reason: null },
        { text: null, value: 41 + 25 / 60, reason: null },
        { text: null, value: null, reason: 'GROUP_TOO_SMALL' },
      ],
    },
  ],
  totals: {
    key: 'TOTAL',
    cells: [
      { text: 'Total', value: null, reason: null },
      { text: null, value: 41 + 25 / 60, reason: null },
      { text: null, value: 0, reason: null },
    ],
  },
  rowCount: 1,
  disputedViolations: 1,
  suppressedCells: 1,
  rowsSha256: 'abc',
};

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
    for (const text of ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1']) expect(field(text)).toMatch(/^"?'/);
    expect(field('Red, "hot"')).toBe('"Red, ""hot"""');
  });
});
