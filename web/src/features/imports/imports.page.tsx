import { Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { readRunId } from './import-search.js';
import { RunList } from './run-list.js';
import { RunPanel } from './run-panel.js';
import { SourceList } from './source-list.js';
import { UnlockTable } from './unlock-table.js';
import { UploadPanel } from './upload-panel.js';

/**
 * Files into the ledger. The run that is looked at stands in the address, so that leaving and coming back, or sending
 * the address to somebody, shows the same run, running or finished.
 */
export function ImportsPage(): ReactNode {
  const navigate = useNavigate();
  const runId = readRunId(useSearch({ strict: false }));
  const show = (run: string | undefined) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, run }) } as never);
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('frame:page.imports')} />
      <UploadPanel onStarted={show} />
      {runId !== undefined && <RunPanel key={runId} runId={runId} onClose={() => show(undefined)} onShow={show} />}
      <RunList onOpen={show} />
      <SourceList />
      <UnlockTable />
    </Stack>
  );
}
