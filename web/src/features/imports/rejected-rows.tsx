import { Code, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate } from '../../format/dates.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';

export interface RejectedRowView {
  readonly line: number;
  /** Where it stands in a file that has no lines. */
  readonly place?: string | null | undefined;
  readonly field?: string | null | undefined;
  readonly reason: string;
  readonly text: string;
  readonly staffMemberName?: string | null | undefined;
  readonly workday?: string | null | undefined;
}

/** Rows that could not be taken: where they stand, which column is to blame, why, and what they say. */
export function RejectedRows({ rows }: { rows: readonly RejectedRowView[] }): ReactNode {
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs" maw={720}>
        {t('imports:rejected.mend')}
      </Text>
      <ScrollRegion label={t('imports:rejected.caption')} minWidth={760}>
        <Table aria-label={t('imports:rejected.caption')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('imports:rejected.line')}</Table.Th>
              <Table.Th scope="col">{t('imports:rejected.field')}</Table.Th>
              <Table.Th scope="col">{t('imports:rejected.reason')}</Table.Th>
              <Table.Th scope="col">{t('imports:rejected.who')}</Table.Th>
              <Table.Th scope="col">{t('imports:rejected.text')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.line}>
                <Table.Td>{row.place ?? row.line}</Table.Td>
                <Table.Td>{row.field ?? '–'}</Table.Td>
                <Table.Td>{row.reason}</Table.Td>
                <Table.Td>{concerns(row)}</Table.Td>
                <Table.Td>
                  <Code style={{ overflowWrap: 'anywhere', background: 'none', color: 'inherit' }}>{row.text}</Code>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </>
  );
}

function concerns({ staffMemberName, workday }: RejectedRowView): string {
  const parts = [staffMemberName, workday ? formatDate(workday) : undefined];
  return parts.filter((part) => part !== null && part !== undefined).join(', ') || '–';
}
