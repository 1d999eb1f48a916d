import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import type { Report } from './cell-text.js';

/** The formula of every column, as the server that computed it states it. */
export function ColumnFormulas({ columns }: { columns: Report['columns'] }): ReactNode {
  return (
    <Panel title={t('staffingReport:formulas.title')}>
      <Table aria-label={t('staffingReport:formulas.title')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('staffingReport:formulas.column')}</Table.Th>
            <Table.Th scope="col">{t('staffingReport:formulas.formula')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {columns.map((column) => (
            <Table.Tr key={column.id}>
              <Table.Th scope="row" fw={500}>
                {column.title}
              </Table.Th>
              <Table.Td>{column.formula}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
