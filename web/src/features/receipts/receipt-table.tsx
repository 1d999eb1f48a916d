import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatMoment, formatPeriod } from '../../format/dates.js';
import type { AccessReceiptsQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { pageName } from './page-name.js';

type Receipt = AccessReceiptsQuery['accessReceipts']['edges'][number]['node'];

/** One row per look: when, who in which role, which page, which days. */
export function ReceiptTable({ receipts }: { receipts: readonly Receipt[] }): ReactNode {
  return (
    <ScrollRegion label={t('receipts:caption')} minWidth={560}>
      <Table aria-label={t('receipts:caption')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('receipts:when')}</Table.Th>
            <Table.Th scope="col">{t('receipts:who')}</Table.Th>
            <Table.Th scope="col">{t('receipts:what')}</Table.Th>
            <Table.Th scope="col">{t('receipts:period')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {receipts.map((receipt) => (
            <Table.Tr key={receipt.id}>
              <Table.Td>{formatMoment(receipt.lookedAt)}</Table.Td>
              <Table.Td>
                {receipt.viewerName} ({receipt.viewerRoles.map((role) => t(`frame:role.${role}`)).join(', ')})
              </Table.Td>
              <Table.Td>{pageName(receipt.page)}</Table.Td>
              <Table.Td>{daysShown(receipt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function daysShown({ periodFrom, periodTo }: Receipt): string {
  return periodFrom && periodTo ? formatPeriod({ from: periodFrom, to: periodTo }) : t('receipts:noPeriod');
}
