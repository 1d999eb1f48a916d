import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tableDifferences } from '../../server/reports/since/table-differences.js';
import type { ReportCell, ShownTable } from '../../server/reports/report.js';

const figure = (value: number | null): ReportCell => ({
  text: null,
  value,
  reason: value === null ? 'NO_SOURCE' : null,
});
const name = (text: string): ReportCell => ({ text, value: null, reason: null });

/** A table of the named columns; every row as its name and figures. */
function table(columnIds: readonly string[], rows: Readonly<Record<string, readonly (number | null)[]>>): ShownTable {
  const [total = [], ...others] = Object.entries(rows).toReversed();
  const rowOf = ([key, values]: readonly [string, readonly (number | null)[]]) => ({
    key,
    cells: [name(`Team ${key}`), ...values.map(figure)],
  });
  return {
    columns: [
      { id: 'name', title: 'Team', format: 'TEXT', formula: '' },
      ...columnIds.map((id) => ({ id, title: id, format: 'HOURS' as const, formula: '' })),
    ],
    rows: others.toReversed().map(rowOf),
    totals: { ...rowOf(total as [string, number[]]), key: 'TOTAL' },
  };
}

const brief = (before: ShownTable, today: ShownTable) =>
  tableDifferences(before, today).map(
    (each) =>
      `${each.rowName} ${each.column.id}: ${each.before?.value ?? each.before?.reason} → ${each.today?.value ?? each.today?.reason}`,
  );

describe('what a report would be today', () => {
  it('is told cell by cell, the total last', () => {
    const before = table(['paid', 'worked'], { a: [10, 8], b: [20, 19], total: [30, 27] });
    const today = table(['paid', 'worked'], { a: [10, 8.5], b: [20, 19], total: [30, 27.5] });
    expect(brief(before, today)).toEqual(['Team a worked: 8 → 8.5', 'Team total worked: 27 → 27.5']);
  });

  it('tells a figure that became known from one that changed', () => {
    const before = table(['paid'], { a: [null], total: [1] });
    expect(brief(before, table(['paid'], { a: [0], total: [1] }))).toEqual(['Team a paid: NO_SOURCE → 0']);
  });

  it('tells rows and columns that came or went', () => {
    const before = table(['paid'], { a: [1], gone: [2], total: [3] });
    const today = table(['paid', 'new'], { a: [1, 7], total: [1, 7] });
    expect(brief(before, today)).toEqual([
      'Team a new: undefined → 7',
      'Team gone paid: 2 → undefined',
      'Team total paid: 3 → 1',
      'Team total new: undefined → 7',
    ]);
  });

  it('does not mind the order of rows and columns, nor a new name', () => {
    const before = table(['paid', 'worked'], { a: [1, 2], b: [3, 4], total: [4, 6] });
    const today = table(['worked', 'paid'], { b: [4, 3], a: [2, 1], total: [6, 4] });
    expect(brief(before, today)).toEqual([]);
  });

  it('is exactly the cells that were changed', () => {
    const values = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(values, fc.nat(4), fc.nat(2), (rows, row, column) => {
        const all = (changed: readonly (readonly number[])[]) =>
          table(['x', 'y', 'z'], {
            ...Object.fromEntries(changed.map((each, index) => [`r${index}`, each])),
            total: [0, 0, 0],
          });
        const at = row % rows.length;
        const changed = rows.map((each, index) =>
          each.map((value, place) => (index === at && place === column ? value + 1 : value)),
        );
        expect(tableDifferences(all(rows), all(changed)).map((each) => [each.rowKey, each.column.id])).toEqual([
          [`r${at}`, ['x', 'y', 'z'][column]],
        ]);
      }),
    );
  });
});
