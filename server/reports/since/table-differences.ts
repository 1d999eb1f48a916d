import type { ReportCell, ReportColumn, ReportRow, ShownTable } from '../report.js';

/** A cell that is another today: what it was and what it is; null: there was or is no such cell. */
export interface CellDifference {
  readonly rowKey: string;
  readonly rowName: string;
  readonly column: ReportColumn;
  readonly before: ReportCell | null;
  readonly today: ReportCell | null;
}

/**
 * The cells in which two tables of the same report differ, row by row, the total last. Rows and columns are matched by
 * key and id: whatever was renamed or comes in another order is no difference.
 */
export function tableDifferences(before: ShownTable, today: ShownTable): CellDifference[] {
  const columns = unionOf(before.columns, today.columns, ({ id }) => id).filter(({ format }) => format !== 'TEXT');
  const rows = unionOf(before.rows, today.rows, ({ key }) => key);
  return [...rows, today.totals].flatMap(({ key, cells }) =>
    columns.flatMap((column): CellDifference[] => {
      const was = cellOf(before, key, column.id);
      const is = cellOf(today, key, column.id);
      return isSame(was, is) ? [] : [{ rowKey: key, rowName: cells[0]?.text ?? key, column, before: was, today: is }];
    }),
  );
}

/** Those of today, then those that are there no more. */
function unionOf<Item>(before: readonly Item[], today: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const now = new Set(today.map(keyOf));
  return [...today, ...before.filter((item) => !now.has(keyOf(item)))];
}

function cellOf(table: ShownTable, key: string, columnId: string): ReportCell | null {
  const row: ReportRow | undefined =
    key === table.totals.key ? table.totals : table.rows.find((each) => each.key === key);
  const index = table.columns.findIndex(({ id }) => id === columnId);
  return row?.cells[index] ?? null;
}

function isSame(one: ReportCell | null, other: ReportCell | null): boolean {
  if (one === null || other === null) return one === other;
  return one.text === other.text && one.value === other.value && one.reason === other.reason;
}
