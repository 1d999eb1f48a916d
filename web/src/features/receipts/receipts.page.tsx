import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { usePages } from '../../ui/use-pages.js';
import { ReceiptTable } from './receipt-table.js';
import { ACCESS_RECEIPTS } from './receipts.documents.js';

const PAGE_SIZE = 50;

/** Who looked at the data of the person who asks. */
export function ReceiptsPage(): ReactNode {
  const pages = usePages();
  const query = useDocument(ACCESS_RECEIPTS, { first: PAGE_SIZE, after: pages.after });
  return (
    <Stack gap="md" maw={960}>
      <PageHead title={t('receipts:title')} />
      <Text maw={720}>{t('receipts:lead')}</Text>
      <QueryPart query={query} height={320}>
        {({ accessReceipts: { edges, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <EmptyState title={t('receipts:none')} hint={t('receipts:noneHint')} />
          ) : (
            <Panel title={t('receipts:count', { count: totalCount })}>
              <ReceiptTable receipts={edges.map(({ node }) => node)} />
              <Pager
                pages={pages}
                size={PAGE_SIZE}
                shown={edges.length}
                total={totalCount}
                endCursor={pageInfo.endCursor}
              />
            </Panel>
          )
        }
      </QueryPart>
    </Stack>
  );
}
