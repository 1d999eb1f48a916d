import { Alert, Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { hasRole, useViewer } from '../../session/use-viewer.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { SEND_TEST_MAIL } from './mail.documents.js';
import { OutboxPanel } from './outbox-panel.js';
import { PolicyPanel } from './policy-panel.js';
import { SchedulesPanel } from './schedules-panel.js';

/** Reports that are mailed by themselves, how mails leave, and what became of each. */
export function MailPage(): ReactNode {
  const viewer = useViewer();
  const test = useChange(SEND_TEST_MAIL, ['Outbox']);
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('mail:title')}>
        <Button size="sm" variant="default" loading={test.isPending} onClick={() => test.mutate({})}>
          {t('mail:test')}
        </Button>
      </PageHead>
      <RefusalNote error={test.error} answer={test.data?.sendTestMail} />
      <div role="status">
        {test.isSuccess && (
          <Alert color="teal" variant="outline" p="sm">
            {t('mail:tested')}
          </Alert>
        )}
      </div>
      {hasRole(viewer, 'HR') && <SchedulesPanel />}
      <OutboxPanel />
      <PolicyPanel />
    </Stack>
  );
}
