import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import type { PreviewRow } from './upload-answer.js';

/** The first rows as the server understood them, so that a wrong column or a wrong day is seen before it counts. */
export function PreviewRows({ rows }: { rows: readonly PreviewRow[] }): ReactNode {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('imports:preview.title')}
      </Text>
      <ScrollRegion label={t('imports:preview.caption')} minWidth={columns.length * 110}>
        <Table aria-label={t('imports:preview.caption')} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column} scope="col">
                  {column}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, index) => (
              <Table.Tr key={index}>
                {columns.map((column) => (
                  <Table.Td key={column}>{row[column] ?? '–'}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </div>
  );
}
