import { Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { useSelection } from '../../selection/use-selection.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { usePages } from '../../ui/use-pages.js';
import { DisputeCard, type Dispute } from './dispute-card.js';
import { OPEN_DISPUTES } from './disputes.documents.js';
import { SettleDialog } from './settle-dialog.js';

const PAGE_SIZE = 50;

/** The records that people dispute, for HR: each with its evidence, what was said, and a decision to make. */
export function DisputesPage(): ReactNode {
  const pages = usePages();
  const [settling, setSettling] = useState<Dispute | null>(null);
  const { durationStyle } = useSelection().tree.organization;
  const query = useDocument(OPEN_DISPUTES, { first: PAGE_SIZE, after: pages.after });
  return (
    <Stack gap="md" maw={960}>
      <PageHead title={t('disputes:title')} />
      <Text maw={720}>{t('disputes:lead')}</Text>
      <QueryPart query={query} height={240}>
        {({ openDisputes: { edges, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <EmptyState title={t('disputes:none')} hint={t('disputes:noneHint')} />
          ) : (
            <Panel title={t('disputes:count', { count: totalCount })}>
              <Stack gap="lg">
                {edges.map(({ node }) => (
                  <DisputeCard key={node.id} dispute={node} style={durationStyle} onSettle={() => setSettling(node)} />
                ))}
              </Stack>
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
      {settling !== null && <SettleDialog dispute={settling} onClose={() => setSettling(null)} />}
    </Stack>
  );
}
