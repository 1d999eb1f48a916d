import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { feedName } from '../../format/unknown.js';
import type { MetricCatalogueQuery, SourceFeed } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';

const FEEDS = ['CLOCK', 'TASK', 'ROSTER', 'VISIT', 'LEAVE'] as const satisfies readonly SourceFeed[];

interface UnlockTableProps {
  readonly metrics: MetricCatalogueQuery['metricCatalogue'];
  readonly loadedFeeds: readonly SourceFeed[];
}

/** Source → the figures that need it, from the definitions themselves. */
export function UnlockTable({ metrics, loadedFeeds }: UnlockTableProps): ReactNode {
  return (
    <Panel id="sources" title={t('catalogue:unlocks.title')} description={t('catalogue:unlocks.description')}>
      <Table aria-label={t('catalogue:unlocks.title')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('catalogue:unlocks.source')}</Table.Th>
            <Table.Th scope="col">{t('catalogue:unlocks.figures')}</Table.Th>
            <Table.Th scope="col">{t('catalogue:unlocks.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {FEEDS.map((feed) => (
            <Table.Tr key={feed}>
              <Table.Th scope="row" fw={500}>
                {feedName(feed)}
              </Table.Th>
              <Table.Td>
                {metrics
                  .filter(({ reads }) => reads.includes(feed))
                  .map(({ title }) => title)
                  .join(' · ')}
              </Table.Td>
              <Table.Td>
                {loadedFeeds.includes(feed) ? t('catalogue:unlocks.loaded') : t('catalogue:unlocks.missing')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
