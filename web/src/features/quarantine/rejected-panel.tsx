import { NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { QuarantineDeskQuery, RejectedState, RejectionCode } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { usePages } from '../../ui/use-pages.js';
import { REJECTED_ROWS } from './quarantine.documents.js';
import { RejectedRow, type DeskRow } from './rejected-row.js';
import { RetryDialog } from './retry-dialog.js';
import { RowDismissal } from './row-dismissal.js';

type Groups = QuarantineDeskQuery['quarantine']['rejections'];

const STATES: readonly RejectedState[] = ['OPEN', 'CORRECTED', 'DISMISSED', 'SETTLED'];
const PAGE_SIZE = 25;

interface Filter {
  readonly state: RejectedState;
  readonly code: RejectionCode | null;
  readonly sourceKey: string | null;
}

/** Rejected rows over all imports, filtered by state, reason and source. */
export function RejectedPanel({ groups }: { readonly groups: Groups }): ReactNode {
  const [filter, setFilter] = useState<Filter>({ state: 'OPEN', code: null, sourceKey: null });
  return (
    <Panel title={t('quarantine:rejected.title')} description={t('quarantine:rejected.description')}>
      <Stack gap="sm">
        <Filters groups={groups} filter={filter} onChange={setFilter} />
        <RowList key={JSON.stringify(filter)} filter={filter} isAnyWaiting={groups.length > 0} />
      </Stack>
    </Panel>
  );
}

function Filters({
  groups,
  filter,
  onChange,
}: {
  readonly groups: Groups;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}): ReactNode {
  const codes = [...new Set(groups.map(({ code }) => code))];
  const sources = [...new Set(groups.map(({ sourceKey }) => sourceKey))];
  const rowsOf = (code: RejectionCode) =>
    groups.filter((group) => group.code === code).reduce((sum, { rows }) => sum + rows, 0);
  const all = { value: '', label: t('quarantine:rejected.all') };
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm" maw={720}>
      <NativeSelect
        label={t('quarantine:rejected.state')}
        data={STATES.map((value) => ({ value, label: t(`quarantine:rejected.states.${value}`) }))}
        value={filter.state}
        onChange={(event) => onChange({ ...filter, state: event.currentTarget.value as RejectedState })}
      />
      <NativeSelect
        label={t('quarantine:rejected.reason')}
        data={[
          all,
          ...codes.map((value) => ({ value, label: `${t(`quarantine:codes.${value}`)} (${rowsOf(value)})` })),
        ]}
        value={filter.code ?? ''}
        onChange={(event) => onChange({ ...filter, code: (event.currentTarget.value || null) as RejectionCode | null })}
      />
      <NativeSelect
        label={t('quarantine:rejected.source')}
        data={[all, ...sources.map((value) => ({ value, label: value }))]}
        value={filter.sourceKey ?? ''}
        onChange={(event) => onChange({ ...filter, sourceKey: event.currentTarget.value || null })}
      />
    </SimpleGrid>
  );
}

function RowList({ filter, isAnyWaiting }: { readonly filter: Filter; readonly isAnyWaiting: boolean }): ReactNode {
  const pages = usePages();
  const [correcting, setCorrecting] = useState<DeskRow | null>(null);
  const [dismissing, setDismissing] = useState<DeskRow | null>(null);
  const [message, setMessage] = useState('');
  const query = useDocument(REJECTED_ROWS, { ...filter, first: PAGE_SIZE, after: pages.after });
  return (
    <QueryPart query={query} height={200}>
      {({ quarantine: { rejected } }) => (
        <>
          <Text size="sm" role="status" fw={600}>
            {message}
          </Text>
          {rejected.edges.length === 0 ? (
            <EmptyState
              title={t(
                isAnyWaiting || filter.state !== 'OPEN' ? 'quarantine:rejected.noneLike' : 'quarantine:rejected.none',
              )}
            />
          ) : (
            <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
              {rejected.edges.map(({ node }) => (
                <RejectedRow key={node.id} row={node} onCorrect={setCorrecting} onDismiss={setDismissing} />
              ))}
            </Stack>
          )}
          <Pager
            pages={pages}
            size={PAGE_SIZE}
            shown={rejected.edges.length}
            total={rejected.totalCount}
            endCursor={rejected.pageInfo.endCursor}
          />
          {correcting !== null && (
            <RetryDialog
              row={correcting}
              onClose={() => setCorrecting(null)}
              onDone={(done) => {
                setMessage(done);
                setCorrecting(null);
              }}
            />
          )}
          {dismissing !== null && <RowDismissal row={dismissing} onClose={() => setDismissing(null)} />}
        </>
      )}
    </QueryPart>
  );
}
