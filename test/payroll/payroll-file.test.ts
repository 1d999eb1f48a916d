import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { payrollFile, type LineOfFile } from '../../server/payroll/payroll-file.js';
import { layoutProblem, USUAL_LAYOUT, type PayrollLayout } from '../../server/payroll/payroll-layout.js';

const line = (given: Partial<LineOfFile>): LineOfFile => ({
  staffMemberId: 'id',
  staffMemberName: 'Ann, the first',
  employee: '007',
  code: 'REGULAR',
  seconds: 144_000,
  period: { from: '2026-11-02', to: '2026-11-15' },
  isAdjustment: false,
  ...given,
});

describe('the file for payroll', () => {
  it('has a line for each person and code, in the usual layout', () => {
    const text = payrollFile([line({}), line({ code: 'OVERTIME', seconds: -5430, isAdjustment: true })], USUAL_LAYOUT);
    expect(text).toBe(
      'employee,period_from,period_to,pay_code,hours,adjustment\r\n' +
        '007,2026-11-02,2026-11-15,REGULAR,40.0000,no\r\n' +
        '007,2026-11-02,2026-11-15,OVERTIME,-1.5083,yes\r\n',
    );
  });

  it('speaks payroll’s own language: columns, codes, dates, delimiter', () => {
    const layout: PayrollLayout = {
      columns: [
        { field: 'NAME', heading: 'Name' },
        { field: 'EMPLOYEE', heading: 'No.' },
        { field: 'CODE', heading: 'Earning' },
        { field: 'SECONDS', heading: 'Sec' },
        { field: 'PERIOD_TO', heading: 'Through' },
      ],
      codes: [{ code: 'REGULAR', as: 'E01' }],
      dateFormat: 'MM/DD/YYYY',
      delimiter: ';',
    };
    expect(layoutProblem(layout)).toBeNull();
    const { data } = Papa.parse<string[]>(payrollFile([line({}), line({ code: 'LEAVE_SICK' })], layout), {
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(data).toEqual([
      ['Name', 'No.', 'Earning', 'Sec', 'Through'],
      ['Ann, the first', '007', 'E01', '144000', '11/15/2026'],
      ['Ann, the first', '007', 'LEAVE_SICK', '144000', '11/15/2026'],
    ]);
  });

  it('runs no formula', () => {
    const text = payrollFile(
      [line({ employee: '=1+1' }), line({ employee: '-x' }), line({ employee: '@y' })],
      USUAL_LAYOUT,
    );
    for (const start of ['=', '-x', '@']) expect(text).not.toMatch(new RegExp(`^"?${start}`, 'm'));
  });

  it.each([
    [{ columns: USUAL_LAYOUT.columns.slice(1) }, 'columns'],
    [{ columns: USUAL_LAYOUT.columns.map((column) => ({ ...column, heading: ' ' })) }, 'columns'],
    [{ delimiter: '|' }, 'delimiter'],
  ])('is refused in a layout that payroll could not read: %j', (wrong, field) => {
    expect(layoutProblem({ ...USUAL_LAYOUT, ...wrong })).toMatchObject({ code: 'BAD_LAYOUT', field });
  });
});
