import { Anchor, Button, Table } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatMoment } from '../../format/dates.js';
import { formatNumber } from '../../format/numbers.js';
import type { ImportRunsQuery } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { usePages } from '../../ui/use-pages.js';
import { IMPORT_RUNS } from './imports.documents.js';
import { kindName } from './kind-name.js';
import { isGoingOn, POLL_MILLISECONDS } from './run-state.js';
import { UndoDialog } from './undo-dialog.js';

export type RunSummary = ImportRunsQuery['importRuns']['edges'][number]['node'];
const PAGE_SIZE = 25;

/** All runs, newest first; one that goes on is found here again after leaving the page. */
export function RunList({ onOpen }: { onOpen: (runId: string) => void }): ReactNode {
  const pages = usePages();
  const [undoing, setUndoing] = useState<RunSummary | null>(null);
  const [isAnyGoingOn, setAnyGoingOn] = useState(false);
  const query = useDocument(
    IMPORT_RUNS,
    { first: PAGE_SIZE, after: pages.after },
    { refetchInterval: isAnyGoingOn ? POLL_MILLISECONDS : false },
  );
  const goesOn = query.data?.importRuns.edges.some(({ node }) => isGoingOn(node.state)) ?? false;
  if (goesOn !== isAnyGoingOn) setAnyGoingOn(goesOn);
  return (
    <Panel title={t('imports:runs.title')}>
      <QueryPart query={query} height={200}>
        {({ importRuns: { edges, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <EmptyState title={t('imports:runs.none')} hint={t('imports:runs.noneHint')} />
          ) : (
            <>
              <RunTable runs={edges.map(({ node }) => node)} onOpen={onOpen} onUndo={setUndoing} />
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
      {undoing !== null && <UndoDialog run={undoing} onClose={() => setUndoing(null)} />}
    </Panel>
  );
}

interface RunTableProps {
  readonly runs: readonly RunSummary[];
  readonly onOpen: (runId: string) => void;
  readonly onUndo: (run: RunSummary) => void;
}

function RunTable({ runs, onOpen, onUndo }: RunTableProps): ReactNode {
  return (
    <ScrollRegion label={t('imports:runs.caption')} minWidth={860}>
      <Table aria-label={t('imports:runs.caption')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('imports:runs.file')}</Table.Th>
            <Table.Th scope="col">{t('imports:runs.source')}</Table.Th>
            <Table.Th scope="col">{t('imports:runs.kind')}</Table.Th>
            <Table.Th scope="col">{t('imports:runs.started')}</Table.Th>
            <Table.Th scope="col">{t('imports:runs.state')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('imports:counts.rows')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('imports:counts.rejected')}
            </Table.Th>
            <Table.Th scope="col">{t('imports:runs.undo')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {runs.map((run) => (
            <Table.Tr key={run.id}>
              <Table.Th scope="row" fw={400}>
                <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onOpen(run.id)}>
                  {run.fileName}
                </Anchor>
              </Table.Th>
              <Table.Td>{run.sourceKey}</Table.Td>
              <Table.Td>{kindName(run.kind)}</Table.Td>
              <Table.Td>{formatMoment(run.startedAt)}</Table.Td>
              <Table.Td>{t(`imports:result.${run.state}`)}</Table.Td>
              <Table.Td ta="right">{formatNumber(run.rows, 0)}</Table.Td>
              <Table.Td ta="right">{formatNumber(run.rejectedRows, 0)}</Table.Td>
              <Table.Td>
                {(run.state === 'FINISHED' || run.state === 'FAILED') && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('imports:runs.undoOf', { name: run.fileName })}
                    onClick={() => onUndo(run)}
                  >
                    {t('imports:runs.undo')}
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
