import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatPeriod } from '../../format/dates.js';
import { unknownReason } from '../../format/unknown.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import type { ScopeChoice } from '../../selection/scope.js';
import { cellText, type Report } from './cell-text.js';
import { ColumnWhy } from './column-why.js';
import classes from './report-table.module.css';

interface ReportTableProps {
  readonly report: Report;
  /** Whose figures the totals are, for "why?"; null: nobody's whose figures could be asked for. */
  readonly scope?: ScopeChoice | 'all' | null;
}

/** The table: rows as the server ordered them, columns as it named them, totals last. Nothing is computed here. */
export function ReportTable({ report, scope = null }: ReportTableProps): ReactNode {
  const caption = t('staffingReport:caption', {
    period: formatPeriod(report.period),
    grouping: t(`staffingReport:group.${report.grouping}`),
  });
  return (
    <ScrollRegion label={caption} minWidth={report.columns.length * 76}>
      <Table aria-label={caption} className={classes['table']} horizontalSpacing={6} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {report.columns.map((column) => (
              <Table.Th key={column.id} scope="col" ta={column.format === 'TEXT' ? 'left' : 'right'}>
                {column.title}
                {scope !== null && <ColumnWhy column={column} table={report} scope={scope} />}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {report.rows.map((row) => (
            <Table.Tr key={row.key}>
              <Cells row={row} report={report} />
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Cells row={report.totals} report={report} />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </ScrollRegion>
  );
}

function Cells({ row, report }: { row: Report['totals']; report: Report }): ReactNode {
  return report.columns.map((column, index) => {
    const cell = row.cells[index];
    if (cell === undefined) return <Table.Td key={column.id} />;
    const text = cellText(cell, column.format);
    if (index === 0) {
      return (
        <Table.Th key={column.id} scope="row">
          {text}
        </Table.Th>
      );
    }
    const reason = cell.reason ?? null;
    return (
      <Table.Td
        key={column.id}
        ta={column.format === 'TEXT' ? 'left' : 'right'}
        c={reason === null ? undefined : 'dimmed'}
        title={reason === null ? undefined : unknownReason(reason)}
      >
        {text}
      </Table.Td>
    );
  });
}
