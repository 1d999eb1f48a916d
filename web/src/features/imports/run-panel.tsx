import { Alert, Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportRunQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { usePages, type Pages } from '../../ui/use-pages.js';
import { ReadingList } from './reading-list.js';
import { RejectedRows } from './rejected-rows.js';
import { ReplayButton } from './replay-button.js';
import { RowCounts } from './row-counts.js';
import { isGoingOn, rowsDone } from './run-state.js';
import { RunProgress } from './run-progress.js';
import { useRun } from './use-run.js';
import type { RunProgress as Told } from './use-run-progress.js';
import { WarningList } from './warning-list.js';

type Run = NonNullable<ImportRunQuery['importRun']>;
const PAGE_SIZE = 50;

interface PanelProps {
  readonly runId: string;
  readonly onClose: () => void;
  /** Shows another run. */
  readonly onShow: (runId: string) => void;
}

/** One run: its progress while it goes on, then its counts, how the file was read, and every row it could not take. */
export function RunPanel({ runId, onClose, onShow }: PanelProps): ReactNode {
  const pages = usePages();
  const { query, progress } = useRun({ id: runId, first: PAGE_SIZE, after: pages.after });
  const run = query.data?.importRun;
  const title = run ? t('imports:result.title', { name: run.fileName }) : t('imports:result.loading');
  return (
    <Panel
      title={title}
      actions={
        <Button size="xs" variant="subtle" onClick={onClose}>
          {t('imports:result.close')}
        </Button>
      }
    >
      <QueryPart query={query} height={160}>
        {({ importRun }) =>
          importRun ? (
            <RunContent run={importRun} progress={progress} pages={pages} onReplayed={onShow} />
          ) : (
            <EmptyState title={t('imports:result.notFound')} />
          )
        }
      </QueryPart>
    </Panel>
  );
}

interface ContentProps {
  readonly run: Run;
  readonly progress: Told | null;
  readonly pages: Pages;
  readonly onReplayed: (runId: string) => void;
}

function RunContent({ run, progress, pages, onReplayed }: ContentProps): ReactNode {
  const rejected = run.rejected.edges.map(({ node }) => node);
  return (
    <Stack gap="md">
      <Text role="status" fw={600}>
        {t(`imports:result.${run.state}`)}
      </Text>
      {isGoingOn(run.state) && <RunProgress progress={progress} done={rowsDone(run)} />}
      {run.error && (
        <Alert color="red" variant="outline">
          {run.error}
        </Alert>
      )}
      <RowCounts
        counts={{
          rows: isGoingOn(run.state) ? rowsDone(run) : run.rows,
          new: run.newRows,
          changed: run.changedRows,
          same: run.sameRows,
          rejected: run.rejectedRows,
          gone: run.goneRows,
        }}
      />
      <WarningList warnings={run.warnings} />
      <ReadingList statements={run.reading} />
      <ReplayButton run={run} onReplayed={onReplayed} />
      {rejected.length > 0 && (
        <div>
          <RejectedRows rows={rejected} />
          <Pager
            pages={pages}
            size={PAGE_SIZE}
            shown={rejected.length}
            total={run.rejected.totalCount}
            endCursor={run.rejected.pageInfo.endCursor}
          />
        </div>
      )}
    </Stack>
  );
}
