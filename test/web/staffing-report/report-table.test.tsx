import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Report } from '../../../web/src/features/staffing-report/cell-text.js';
import { ReportTable } from '../../../web/src/features/staffing-report/report-table.js';
import { renderPart } from '../render.js';

const text = (words: string) => ({ value: null, text: words, reason: null });
const report: Report = {
  __typename: 'StaffingReport',
  grouping: 'TEAM',
  period: { from: '2026-11-16', to: '2026-11-22' },
  completeUntil: '2026-11-22',
  incompleteDays: 0,
  policies: ['US-FLSA-40'],
  siteNames: ['Riverside'],
  teamNames: null,
  zones: ['America/Chicago'],
  rowCount: 2,
  rowsSha256: '00',
  suppressedCells: 1,
  disputedViolations: 0,
  columns: [
    { id: 'group', title: 'Team', format: 'TEXT', formula: '', metric: null },
    { id: 'worked', title: 'Worked hours', format: 'HOURS', formula: '', metric: 'WORKED_HOURS' },
    { id: 'visits', title: 'Visits per MA hour', format: 'RATIO', formula: '', metric: null },
  ],
  rows: [
    {
      key: 'b',
      cells: [text('Blue'), { value: 200, text: null, reason: null }, { value: 2.3, text: null, reason: null }],
    },
    {
      key: 'g',
      cells: [
        text('Green'),
        { value: 80, text: null, reason: null },
        { value: null, text: null, reason: 'GROUP_TOO_SMALL' },
      ],
    },
  ],
  totals: {
    key: 't',
    cells: [
      text('Total'),
      { value: 280, text: null, reason: null },
      { value: null, text: null, reason: 'GROUP_TOO_SMALL' },
    ],
  },
};

function cellsOf(row: string): (string | null)[] {
  const header = screen.getByRole('rowheader', { name: row });
  const line = header.closest('tr');
  if (line === null) throw new Error(`No row ${row}`);
  return within(line)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

describe('the table of the staffing report', () => {
  it('shows the rows and the totals as the server gives them', () => {
    renderPart(<ReportTable report={report} />);
    expect(cellsOf('Blue')).toEqual(['200.00', '2.30']);
    expect(cellsOf('Green')).toEqual(['80.00', 'withheld']);
    expect(cellsOf('Total')).toEqual(['280.00', 'withheld']);
  });

  it('names its period and grouping', () => {
    renderPart(<ReportTable report={report} />);
    expect(screen.getByRole('table', { name: /Nov 16\s–\s22, 2026, by Team/ })).toBeInTheDocument();
  });
});
