import { Button, Modal, Stack, Table, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatMoment } from '../../format/dates.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { NewToken } from './new-token.js';
import { REVOKE_PUSH_TOKEN } from './sources.documents.js';
import type { KeptSource } from './sources.page.js';

type Token = KeptSource['tokens'][number];

/** Who may push rows into a source: the tokens there are, and a new one, which is shown once. */
export function TokensDialog({ source, onClose }: { source: KeptSource; onClose: () => void }): ReactNode {
  const revoke = useChange(REVOKE_PUSH_TOKEN, ['KeptSources']);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('sources:tokens.title', { source: source.key })}
      closeButtonProps={{ 'aria-label': t('sources:form.close') }}
    >
      <Stack>
        <Text size="sm">{t('sources:tokens.text')}</Text>
        {source.tokens.length === 0 ? (
          <Text size="sm">{t('sources:tokens.none')}</Text>
        ) : (
          <TokenTable tokens={source.tokens} onRevoke={(id) => revoke.mutate({ id })} />
        )}
        <RefusalNote error={revoke.error} answer={revoke.data?.revokePushToken} />
        <NewToken sourceId={source.id} />
      </Stack>
    </Modal>
  );
}

function TokenTable({ tokens, onRevoke }: { tokens: readonly Token[]; onRevoke: (id: string) => void }): ReactNode {
  return (
    <ScrollRegion label={t('sources:tokens.caption')} minWidth={520}>
      <Table aria-label={t('sources:tokens.caption')} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('sources:tokens.name')}</Table.Th>
            <Table.Th scope="col">{t('sources:tokens.kinds')}</Table.Th>
            <Table.Th scope="col">{t('sources:tokens.used')}</Table.Th>
            <Table.Th scope="col">{t('sources:tokens.ends')}</Table.Th>
            <Table.Th scope="col">{t('sources:tokens.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tokens.map((token) => (
            <Table.Tr key={token.id}>
              <Table.Th scope="row" fw={500}>
                {token.name}
              </Table.Th>
              <Table.Td>{token.kinds.join(', ')}</Table.Td>
              <Table.Td>{token.lastUsedAt ? formatMoment(token.lastUsedAt) : t('sources:tokens.unused')}</Table.Td>
              <Table.Td>{formatMoment(token.expiresAt)}</Table.Td>
              <Table.Td>
                <TokenState token={token} onRevoke={() => onRevoke(token.id)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function TokenState({ token, onRevoke }: { token: Token; onRevoke: () => void }): ReactNode {
  const [now] = useState(() => Date.now());
  if (token.revokedAt) return t('sources:tokens.revoked');
  if (Date.parse(token.expiresAt) < now) return t('sources:tokens.expired');
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={t('sources:tokens.revokeOf', { name: token.name })}
      onClick={onRevoke}
    >
      {t('sources:tokens.revoke')}
    </Button>
  );
}
