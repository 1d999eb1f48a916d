import type { StaffingReport } from '../../server/reports/report.js';

/** A small report with an unknown cell, a name that looks like a formula, and a fraction that has no end. */
export const REPORT: StaffingReport = {
  period: { from: '2026-11-09', to: '2026-11-15' },
  grouping: 'TEAM',
  siteNames: ['North', 'South'],
  teamNames: null,
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
