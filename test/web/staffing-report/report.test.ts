import { describe, expect, it } from '@jest/globals';
import { cellText } from '../../../web/src/features/staffing-report/cell-text.js';
import { fileAddress, readReportSearch } from '../../../web/src/features/staffing-report/report-search.js';

const empty = { value: null, text: null, reason: null };

describe('a cell of the staffing report', () => {
  it('shows hours with two decimals, as the export has them', () => {
    expect(cellText({ ...empty, value: 42.6 }, 'HOURS')).toBe('42.60');
  });

  it('shows a true zero as zero', () => {
    expect(cellText({ ...empty, value: 0 }, 'HOURS')).toBe('0.00');
  });

  it('says unknown, and never zero, when there is no value', () => {
    expect(cellText({ ...empty, reason: 'NO_SOURCE' }, 'RATIO')).toBe('unknown');
  });

  it('says withheld when the group is too small', () => {
    expect(cellText({ ...empty, reason: 'GROUP_TOO_SMALL' }, 'RATIO')).toBe('withheld');
  });
});

describe('the address of the staffing report', () => {
  it('is the whole practice by team when it names nothing', () => {
    expect(readReportSearch({})).toEqual({ grouping: 'TEAM', siteIds: [], teamIds: [], columns: [] });
  });

  it('keeps what is well formed and drops what is not', () => {
    expect(readReportSearch({ grouping: 'PERSON', sites: 'a-1,b 2,c-3', teams: 7, saved: 's-1,s-2' })).toEqual({
      grouping: 'TEAM',
      siteIds: ['a-1', 'c-3'],
      teamIds: [],
      columns: [],
      saved: 's-1',
    });
  });

  it('exports exactly what is on screen', () => {
    const report = {
      grouping: 'SITE',
      siteIds: ['a-1', 'c-3'],
      teamIds: ['t-1'],
      columns: ['paidHours'],
      saved: 's-1',
    } as const;
    expect(fileAddress(report, { from: '2026-11-16', to: '2026-11-22' }, { id: 'XLSX', format: 'XLSX' })).toBe(
      '/reports/staffing.xlsx?from=2026-11-16&to=2026-11-22&grouping=SITE&siteIds=a-1%2Cc-3&teamIds=t-1&columns=paidHours&definition=s-1',
    );
  });

  it('asks a PDF for the paper it is printed on', () => {
    const letter = { id: 'PDF_LETTER', format: 'PDF', paper: 'LETTER' } as const;
    expect(
      fileAddress(
        { grouping: 'TEAM', siteIds: [], teamIds: [], columns: [] },
        { from: '2026-11-16', to: '2026-11-22' },
        letter,
      ),
    ).toBe('/reports/staffing.pdf?from=2026-11-16&to=2026-11-22&grouping=TEAM&paper=LETTER');
  });
});
