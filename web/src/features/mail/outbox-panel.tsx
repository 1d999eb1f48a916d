import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { MailState } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { usePages } from '../../ui/use-pages.js';
import { OUTBOX } from './mail.documents.js';
import { OutboxTable } from './outbox-table.js';

const PAGE_SIZE = 20;
const LOOK_AGAIN_MILLISECONDS = 10_000;

/** Which mails are listed. */
const FILTERS = {
  all: null,
  stuck: ['UNCERTAIN', 'FAILED'],
  waiting: ['QUEUED', 'SENDING'],
} as const satisfies Record<string, readonly MailState[] | null>;
type Filter = keyof typeof FILTERS;

/** Every mail with how far it has come; what is stuck is decided here. */
export function OutboxPanel(): ReactNode {
  const [filter, setFilter] = useState<Filter>('all');
  return (
    <Panel
      title={t('mail:outbox.title')}
      description={t('mail:outbox.hint')}
      actions={
        <NativeSelect
          size="sm"
          aria-label={t('mail:outbox.show')}
          value={filter}
          data={(Object.keys(FILTERS) as Filter[]).map((value) => ({ value, label: t(`mail:outbox.${value}`) }))}
          onChange={({ currentTarget: { value } }) => setFilter(value as Filter)}
        />
      }
    >
      <OutboxPages key={filter} states={FILTERS[filter]} />
    </Panel>
  );
}

function OutboxPages({ states }: { readonly states: readonly MailState[] | null }): ReactNode {
  const pages = usePages();
  const variables = { first: PAGE_SIZE, after: pages.after, states: states === null ? null : [...states] };
  const query = useDocument(OUTBOX, variables, { refetchInterval: LOOK_AGAIN_MILLISECONDS });
  return (
    <QueryPart query={query} height={200}>
      {({ outbox: { edges, totalCount, pageInfo } }) =>
        totalCount === 0 ? (
          <EmptyState title={t('mail:outbox.none')} hint={t('mail:outbox.noneHint')} />
        ) : (
          <>
            <OutboxTable mails={edges.map(({ node }) => node)} />
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
  );
}
