import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { feedName } from '../../format/unknown.js';
import type { SourceFeed } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { UNLOCKS } from './imports.documents.js';

const FEEDS = ['CLOCK', 'ROSTER', 'TASK', 'VISIT', 'LEAVE'] as const satisfies readonly SourceFeed[];

/** Which kind of source unlocks which figure, from the catalogue itself, and what is still missing here. */
export function UnlockTable(): ReactNode {
  const query = useDocument(UNLOCKS, {});
  return (
    <Panel title={t('imports:unlocks.title')} description={t('imports:unlocks.description')}>
      <QueryPart query={query} height={420}>
        {({ metricCatalogue, organizationTree: { unlockedFeeds } }) => (
          <ScrollRegion label={t('imports:unlocks.caption')} minWidth={720}>
            <Table aria-label={t('imports:unlocks.caption')} verticalSpacing={4}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('imports:unlocks.metric')}</Table.Th>
                  {FEEDS.map((feed) => (
                    <Table.Th key={feed} scope="col">
                      {t(`imports:unlocks.feed.${feed}`)}
                      {!unlockedFeeds.includes(feed) && ` (${t('imports:unlocks.notLoaded')})`}
                    </Table.Th>
                  ))}
                  <Table.Th scope="col">{t('imports:unlocks.state')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {metricCatalogue.map((metric) => (
                  <Table.Tr key={metric.id}>
                    <Table.Th scope="row" fw={400}>
                      {metric.title}
                    </Table.Th>
                    {FEEDS.map((feed) => (
                      <Table.Td key={feed}>{metric.reads.includes(feed) ? t('imports:unlocks.needed') : ''}</Table.Td>
                    ))}
                    <Table.Td>{stateOf(metric.reads, unlockedFeeds)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollRegion>
        )}
      </QueryPart>
    </Panel>
  );
}

function stateOf(reads: readonly SourceFeed[], unlocked: readonly SourceFeed[]): string {
  const missing = reads.filter((feed) => !unlocked.includes(feed));
  return missing.length === 0
    ? t('imports:unlocks.available')
    : t('imports:unlocks.add', { feeds: missing.map(feedName).join(', ') });
}
