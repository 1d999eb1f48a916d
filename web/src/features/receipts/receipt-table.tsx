import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatMoment, formatPeriod } from '../../format/dates.js';
import type { AccessReceiptsQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { pageName } from './page-name.js';

type Receipt = AccessReceiptsQuery['accessReceipts']['edges'][number]['node'];

/** One row per look: when, who in which role, which page and which days. Three columns, so that it fits a phone. */
export function ReceiptTable({ receipts }: { receipts: readonly Receipt[] }): ReactNode {
  return (
    <Table aria-label={t('receipts:caption')} verticalSpacing="xs" horizontalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('receipts:when')}</Table.Th>
          <Table.Th scope="col">{t('receipts:who')}</Table.Th>
          <Table.Th scope="col">{t('receipts:what')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {receipts.map((receipt) => (
          <Table.Tr key={receipt.id}>
            <Table.Td>{formatMoment(receipt.lookedAt)}</Table.Td>
            <Table.Td>
              {receipt.viewerName} ({receipt.viewerRoles.map((role) => t(`frame:role.${role}`)).join(', ')})
            </Table.Td>
            <Table.Td>{whatWasSeen(receipt)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function whatWasSeen({ page, periodFrom, periodTo }: Receipt): string {
  const name = pageName(page);
  return periodFrom && periodTo
    ? t('receipts:pageAndDays', { page: name, days: formatPeriod({ from: periodFrom, to: periodTo }) })
    : name;
}
