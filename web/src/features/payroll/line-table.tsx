import { Badge, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatPeriod } from '../../format/dates.js';
import { formatFixed } from '../../format/numbers.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import type { PayPeriodState } from './payroll.page.js';

/** The lines by name, a person's adjustments of earlier periods after her own. */
export function LineTable({ lines }: { lines: PayPeriodState['lines'] }): ReactNode {
  if (lines.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('payroll:lines.none')}
      </Text>
    );
  }
  const byName = [...lines].sort(
    (one, other) =>
      one.staffMemberName.localeCompare(other.staffMemberName) ||
      one.staffMemberId.localeCompare(other.staffMemberId) ||
      Number(one.isAdjustment) - Number(other.isAdjustment),
  );
  return (
    <ScrollRegion label={t('payroll:lines.table')} minWidth={560}>
      <Table aria-label={t('payroll:lines.table')} verticalSpacing={6} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('payroll:lines.person')}</Table.Th>
            <Table.Th scope="col">{t('payroll:lines.code')}</Table.Th>
            <Table.Th scope="col" ta="end">
              {t('payroll:lines.hours')}
            </Table.Th>
            <Table.Th scope="col">{t('payroll:lines.of')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {byName.map((line, index) => (
            <Table.Tr key={`${line.staffMemberId} ${line.code} ${line.period.from}`}>
              <Table.Th scope="row" fw={500}>
                {byName[index - 1]?.staffMemberId === line.staffMemberId ? (
                  <Text span size="sm" c="dimmed">
                    {line.staffMemberName}
                  </Text>
                ) : (
                  line.staffMemberName
                )}
              </Table.Th>
              <Table.Td>{t(`payroll:code.${line.code}`)}</Table.Td>
              <Table.Td ta="end" style={{ fontVariantNumeric: 'tabular-nums' }}>
                {formatFixed(line.seconds / 3600, 2)}
              </Table.Td>
              <Table.Td>
                {formatPeriod(line.period)}{' '}
                {line.isAdjustment && (
                  <Badge variant="light" tt="none">
                    {t('payroll:lines.adjustment')}
                  </Badge>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
