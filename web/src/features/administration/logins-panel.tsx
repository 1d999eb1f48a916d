import { Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { usePages } from '../../ui/use-pages.js';
import { LoginRow, type LoginActions } from './login-row.js';
import { LOGINS } from './logins.documents.js';

const PAGE_SIZE = 50;
const TYPING_MILLISECONDS = 250;

/** All logins by name, found by a part of name or address. */
export function LoginsPanel(actions: LoginActions): ReactNode {
  const [words, setWords] = useState('');
  const [find] = useDebouncedValue(words.trim(), TYPING_MILLISECONDS);
  return (
    <Panel title={t('administration:logins.title')} description={t('administration:logins.hint')}>
      <TextInput
        type="search"
        w={320}
        maw="100%"
        mb="sm"
        label={t('administration:logins.find')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <LoginPages key={find} find={find} {...actions} />
    </Panel>
  );
}

function LoginPages({ find, ...actions }: LoginActions & { readonly find: string }): ReactNode {
  const pages = usePages();
  const query = useDocument(LOGINS, { find, first: PAGE_SIZE, after: pages.after });
  return (
    <QueryPart query={query} height={320}>
      {({ logins: { edges, totalCount, pageInfo } }) => (
        <>
          {totalCount === 0 && find === '' && <EmptyState title={t('administration:logins.none')} />}
          {totalCount === 0 && find !== '' && (
            <Text role="status">{t('administration:logins.notFound', { words: find })}</Text>
          )}
          {edges.some(({ node }) => node.isDemonstration) && (
            <Text size="sm" c="dimmed" mb="sm">
              {t('administration:logins.fixed')}
            </Text>
          )}
          {edges.map(({ node }) => (
            <LoginRow key={node.id} login={node} {...actions} />
          ))}
          <Pager
            pages={pages}
            size={PAGE_SIZE}
            shown={edges.length}
            total={totalCount}
            endCursor={pageInfo.endCursor}
          />
        </>
      )}
    </QueryPart>
  );
}
