import { Button, NativeSelect, SimpleGrid, Stack, Table } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDayAndTime, formatTime } from '../../format/dates.js';
import { doubtSentence } from '../../format/doubt.js';
import type {
  DoubtCode,
  DoubtfulRowsQuery,
  DurationStyle,
  QuarantineDeskQuery,
} from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { usePages } from '../../ui/use-pages.js';
import { DoubtDismissal } from './doubt-dismissal.js';
import { DOUBTFUL_ROWS } from './quarantine.documents.js';

type Groups = QuarantineDeskQuery['quarantine']['doubts'];
type Doubt = DoubtfulRowsQuery['quarantine']['doubtful']['edges'][number]['node'];
const PAGE_SIZE = 25;

/** Rows that count and should be looked at. */
export function DoubtfulPanel({
  groups,
  style,
}: {
  readonly groups: Groups;
  readonly style: DurationStyle;
}): ReactNode {
  const [code, setCode] = useState<DoubtCode | null>(null);
  const [isDismissed, setDismissed] = useState(false);
  return (
    <Panel title={t('quarantine:doubtful.title')} description={t('quarantine:doubtful.description')}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" maw={480}>
          <NativeSelect
            label={t('quarantine:doubtful.kind')}
            data={[
              { value: '', label: t('quarantine:rejected.all') },
              ...[...new Set(groups.map((group) => group.code))].map((value) => ({
                value,
                label: t(`quarantine:doubtNames.${value}`),
              })),
            ]}
            value={code ?? ''}
            onChange={(event) => setCode((event.currentTarget.value || null) as DoubtCode | null)}
          />
          <NativeSelect
            label={t('quarantine:doubtful.show')}
            data={[
              { value: 'open', label: t('quarantine:doubtful.open') },
              { value: 'dismissed', label: t('quarantine:doubtful.dismissed') },
            ]}
            value={isDismissed ? 'dismissed' : 'open'}
            onChange={(event) => setDismissed(event.currentTarget.value === 'dismissed')}
          />
        </SimpleGrid>
        <DoubtList key={`${code} ${isDismissed}`} code={code} isDismissed={isDismissed} groups={groups} style={style} />
      </Stack>
    </Panel>
  );
}

interface ListProps {
  readonly code: DoubtCode | null;
  readonly isDismissed: boolean;
  readonly groups: Groups;
  readonly style: DurationStyle;
}

function DoubtList({ code, isDismissed, groups, style }: ListProps): ReactNode {
  const pages = usePages();
  const [dismissing, setDismissing] = useState<Doubt | null>(null);
  const query = useDocument(DOUBTFUL_ROWS, {
    code,
    isDismissed,
    sourceKey: null,
    first: PAGE_SIZE,
    after: pages.after,
  });
  const alikeOf = (doubt: Doubt) =>
    groups.find((group) => group.code === doubt.code && group.sourceKey === doubt.sourceKey)?.rows ?? 1;
  return (
    <QueryPart query={query} height={160}>
      {({ quarantine: { doubtful } }) =>
        doubtful.edges.length === 0 ? (
          <EmptyState title={t(isDismissed ? 'quarantine:rejected.noneLike' : 'quarantine:doubtful.none')} />
        ) : (
          <>
            <DoubtTable doubts={doubtful.edges.map(({ node }) => node)} style={style} onDismiss={setDismissing} />
            <Pager
              pages={pages}
              size={PAGE_SIZE}
              shown={doubtful.edges.length}
              total={doubtful.totalCount}
              endCursor={doubtful.pageInfo.endCursor}
            />
            {dismissing !== null && (
              <DoubtDismissal {...dismissing} alike={alikeOf(dismissing)} onClose={() => setDismissing(null)} />
            )}
          </>
        )
      }
    </QueryPart>
  );
}

function DoubtTable({
  doubts,
  style,
  onDismiss,
}: {
  readonly doubts: readonly Doubt[];
  readonly style: DurationStyle;
  readonly onDismiss: (doubt: Doubt) => void;
}): ReactNode {
  return (
    <ScrollRegion label={t('quarantine:doubtful.caption')} minWidth={760}>
      <Table aria-label={t('quarantine:doubtful.caption')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('quarantine:missing.who')}</Table.Th>
            <Table.Th scope="col">{t('quarantine:doubtful.when')}</Table.Th>
            <Table.Th scope="col">{t('quarantine:doubtful.doubt')}</Table.Th>
            <Table.Th scope="col">{t('quarantine:doubtful.row')}</Table.Th>
            <Table.Th scope="col">{t('quarantine:doubtful.decision')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {doubts.map((doubt) => (
            <Table.Tr key={doubt.id}>
              <Table.Td>{doubt.staffMemberName ?? '–'}</Table.Td>
              <Table.Td>{`${formatDayAndTime(doubt.startedAt, doubt.zone)} – ${formatTime(doubt.endedAt, doubt.zone)}`}</Table.Td>
              <Table.Td>{doubtSentence(doubt, style)}</Table.Td>
              <Table.Td>{`${doubt.sourceKey} · ${t('quarantine:rejected.where', { file: doubt.fileName, line: doubt.line })}`}</Table.Td>
              <Table.Td>
                {doubt.isDismissed ? (
                  doubt.dismissalReason
                ) : (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('quarantine:rejected.dismissThis', { line: doubt.line, file: doubt.fileName })}
                    onClick={() => onDismiss(doubt)}
                  >
                    {t('quarantine:rejected.dismiss')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
