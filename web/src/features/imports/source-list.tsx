import { Button, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate, formatMoment } from '../../format/dates.js';
import { feedName } from '../../format/unknown.js';
import { useChange, useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { FORGET_COLUMN_MAPPINGS, SOURCES } from './imports.documents.js';

/** Where records come from, what each source brings, and until when it is complete. */
export function SourceList(): ReactNode {
  const query = useDocument(SOURCES, {});
  return (
    <Panel title={t('imports:sources.title')}>
      <QueryPart query={query} height={160}>
        {({ sources }) =>
          sources.length === 0 ? (
            <Text>{t('imports:sources.none')}</Text>
          ) : (
            <ScrollRegion label={t('imports:sources.caption')} minWidth={760}>
              <Table aria-label={t('imports:sources.caption')} verticalSpacing={6}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{t('imports:sources.key')}</Table.Th>
                    <Table.Th scope="col">{t('imports:sources.feeds')}</Table.Th>
                    <Table.Th scope="col">{t('imports:sources.completeUntil')}</Table.Th>
                    <Table.Th scope="col">{t('imports:sources.site')}</Table.Th>
                    <Table.Th scope="col">{t('imports:sources.zone')}</Table.Th>
                    <Table.Th scope="col">{t('imports:sources.lastRun')}</Table.Th>
                    <Table.Th scope="col">{t('imports:sources.columns')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {sources.map((source) => (
                    <Table.Tr key={source.id}>
                      <Table.Th scope="row" fw={500}>
                        {source.key}
                      </Table.Th>
                      <Table.Td>{source.feeds.map(feedName).join(', ') || '–'}</Table.Td>
                      <Table.Td>
                        {source.completeUntil ? formatDate(source.completeUntil) : t('imports:sources.unknown')}
                      </Table.Td>
                      <Table.Td>{source.siteName ?? '–'}</Table.Td>
                      <Table.Td>{source.zone}</Table.Td>
                      <Table.Td>
                        {source.lastRun
                          ? `${source.lastRun.fileName}, ${formatMoment(source.lastRun.startedAt)}`
                          : t('imports:sources.noRun')}
                      </Table.Td>
                      <Table.Td>{source.isMapped ? <ForgetMapping source={source} /> : '–'}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </ScrollRegion>
          )
        }
      </QueryPart>
    </Panel>
  );
}

/** How the columns of a source were mapped holds until somebody forgets it; what was loaded stays. */
function ForgetMapping({ source }: { source: { readonly id: string; readonly key: string } }): ReactNode {
  const change = useChange(FORGET_COLUMN_MAPPINGS, ['Sources']);
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      loading={change.isPending}
      aria-label={t('imports:sources.forgetOf', { source: source.key })}
      onClick={() => change.mutate({ sourceId: source.id })}
    >
      {t('imports:sources.forget')}
    </Button>
  );
}
