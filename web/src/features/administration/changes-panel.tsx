import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { changeInWords } from '../../format/administration.js';
import { formatMoment } from '../../format/dates.js';
import type { Administered, AdministrationChangesQuery } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { usePages } from '../../ui/use-pages.js';
import classes from './administration.module.css';
import { ADMINISTRATION_CHANGES } from './changes.documents.js';

const PAGE_SIZE = 20;

type Change = AdministrationChangesQuery['administrationChanges']['edges'][number]['node'];

/** Who changed what, and when. */
export function ChangesPanel({ of }: { readonly of: readonly Administered[] }): ReactNode {
  const pages = usePages();
  const query = useDocument(ADMINISTRATION_CHANGES, { of: [...of], first: PAGE_SIZE, after: pages.after });
  return (
    <Panel title={t('administration:changes.title')} description={t('administration:changes.hint')}>
      <QueryPart query={query} height={160}>
        {({ administrationChanges: { edges, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <EmptyState title={t('administration:changes.none')} />
          ) : (
            <>
              <ChangesTable changes={edges.map(({ node }) => node)} />
              <Pager
                pages={pages}
                size={PAGE_SIZE}
                shown={edges.length}
                total={totalCount}
                endCursor={pageInfo.endCursor}
              />
            </>
          )
        }
      </QueryPart>
    </Panel>
  );
}

function ChangesTable({ changes }: { readonly changes: readonly Change[] }): ReactNode {
  return (
    <ScrollRegion label={t('administration:changes.table')} minWidth={560}>
      <Table aria-label={t('administration:changes.title')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('administration:changes.when')}</Table.Th>
            <Table.Th scope="col">{t('administration:changes.who')}</Table.Th>
            <Table.Th scope="col">{t('administration:changes.what')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map((change) => (
            <Table.Tr key={change.id}>
              <Table.Td className={classes['moment']}>{formatMoment(change.changedAt)}</Table.Td>
              <Table.Td>{change.changedBy}</Table.Td>
              <Table.Td>{changeInWords(change)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
