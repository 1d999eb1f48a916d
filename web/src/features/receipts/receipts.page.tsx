import { Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { EmptyState } from '../../ui/empty-state.js';
import { MoreButton } from '../../ui/more-button.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { ReceiptTable } from './receipt-table.js';
import { ACCESS_RECEIPTS } from './receipts.documents.js';

const STEP = 50;

/** Who looked at the data of the person who asks. */
export function ReceiptsPage(): ReactNode {
  const [first, setFirst] = useState(STEP);
  const query = useDocument(ACCESS_RECEIPTS, { first });
  return (
    <Stack gap="md" maw={960}>
      <PageHead title={t('receipts:title')} />
      <Text maw={720}>{t('receipts:lead')}</Text>
      <QueryPart query={query} height={320}>
        {({ accessReceipts: { edges, totalCount } }) =>
          totalCount === 0 ? (
            <EmptyState title={t('receipts:none')} hint={t('receipts:noneHint')} />
          ) : (
            <Panel title={t('receipts:count', { count: totalCount })}>
              <ReceiptTable receipts={edges.map(({ node }) => node)} />
              <MoreButton shown={edges.length} total={totalCount} onMore={() => setFirst(first + STEP)} />
            </Panel>
          )
        }
      </QueryPart>
    </Stack>
  );
}
