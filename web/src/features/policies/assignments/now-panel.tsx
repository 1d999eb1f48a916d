import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../../messages/t.js';
import { Panel } from '../../../ui/panel.js';
import { ScrollRegion } from '../../../ui/scroll-region.js';
import { policyNamed, type Terms } from './terms.js';

const COLUMNS = ['site', 'overtime', 'limits', 'preset', 'breaks'] as const;

/** What holds at each site in the workweek of today. */
export function NowPanel({ terms: { sites } }: { readonly terms: Terms }): ReactNode {
  return (
    <Panel title={t('terms:now.title')} description={t('terms:now.description')}>
      {sites.length === 0 && <Text size="sm">{t('terms:now.noSites')}</Text>}
      {sites.length > 0 && (
        <ScrollRegion label={t('terms:table', { title: t('terms:now.title') })} minWidth={720}>
          <Table verticalSpacing="xs" aria-label={t('terms:now.title')}>
            <Table.Thead>
              <Table.Tr>
                {COLUMNS.map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`terms:now.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sites.map((site) => (
                <Table.Tr key={site.siteId}>
                  <Table.Th scope="row">{site.siteName}</Table.Th>
                  <Table.Td>{policyNamed(site.overtime)}</Table.Td>
                  <Table.Td>{policyNamed(site.limits)}</Table.Td>
                  <Table.Td>{site.preset ? policyNamed(site.preset) : t('terms:now.none')}</Table.Td>
                  <Table.Td>{t(`terms:now.breakLaw.${site.breakLaw}`, { state: site.jurisdiction ?? '' })}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      )}
    </Panel>
  );
}
