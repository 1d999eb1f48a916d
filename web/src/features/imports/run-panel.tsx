import { Alert, Button, Progress, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber } from '../../format/numbers.js';
import type { ImportRunQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { usePages, type Pages } from '../../ui/use-pages.js';
import { ReadingList } from './reading-list.js';
import { RejectedRows } from './rejected-rows.js';
import { RowCounts } from './row-counts.js';
import { isGoingOn, rowsDone } from './run-state.js';
import { useRun } from './use-run.js';
import { WarningList } from './warning-list.js';

type Run = NonNullable<ImportRunQuery['importRun']>;
const PAGE_SIZE = 50;

/** One run: its progress while it goes on, then its counts, how the file was read, and every row it could not take. */
export function RunPanel({ runId, onClose }: { runId: string; onClose: () => void }): ReactNode {
  const pages = usePages();
  const query = useRun({ id: runId, first: PAGE_SIZE, after: pages.after });
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
          importRun ? <RunContent run={importRun} pages={pages} /> : <EmptyState title={t('imports:result.notFound')} />
        }
      </QueryPart>
    </Panel>
  );
}

function RunContent({ run, pages }: { run: Run; pages: Pages }): ReactNode {
  const rejected = run.rejected.edges.map(({ node }) => node);
  return (
    <Stack gap="md">
      <Text role="status" fw={600}>
        {t(`imports:result.${run.state}`)}
      </Text>
      {isGoingOn(run.state) && <RunProgress run={run} />}
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

/** A bar of rows where the number of rows is known already; a moving bar where it is not. */
function RunProgress({ run }: { run: Run }): ReactNode {
  const done = rowsDone(run);
  const known = run.state === 'RUNNING' && run.rows > 0;
  return (
    <div>
      <Progress value={known ? (done / run.rows) * 100 : 100} animated={!known} aria-label={t('imports:running.bar')} />
      <Text size="sm" c="dimmed" mt={4}>
        {t('imports:running.rows', { done: formatNumber(done, 0) })} {t('imports:running.leave')}
      </Text>
    </div>
  );
}
