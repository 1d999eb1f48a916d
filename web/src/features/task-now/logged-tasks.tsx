import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatTimeRange } from '../../format/dates.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import type { KeptLog } from './kept.js';
import { nameOf } from './shown-log.js';

/** What she logged in the last day and a half, the latest first, as the server has it. */
export function LoggedTasks({ kept }: { readonly kept: KeptLog }): ReactNode {
  const { log } = kept;
  if (log === null || log.tasks.length === 0) return null;
  return (
    <Panel title={t('taskNow:logged')} description={t('taskNow:loggedHint')}>
      <Table aria-label={t('taskNow:logged')} verticalSpacing={6}>
        <Table.Tbody>
          {log.tasks.toReversed().map((task) => (
            <Table.Tr key={task.id}>
              <Table.Th scope="row" fw={400}>
                {nameOf(kept, task.activityId)}
              </Table.Th>
              <Table.Td ta="right">{formatTimeRange(task.startedAt, task.endedAt, log.zone)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
