import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { RequestError } from '../graphql/request-error.js';
import { t } from '../messages/t.js';

/** What went wrong, in the reader's words. */
export function errorSentence(error: Error): string {
  return error instanceof RequestError
    ? t(`frame:error.${error.code}`, { detail: error.message })
    : t('frame:error.SERVER', { detail: error.message });
}

/** An error where it happened, with a way to try again; the rest of the page stays usable. */
export function ErrorNote({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }): ReactNode {
  return (
    <Alert
      color="red"
      variant="outline"
      icon={<IconAlertCircle size={18} />}
      title={t('frame:panel.failed')}
      role="alert"
    >
      <Group justify="space-between" gap="sm">
        <Text size="sm">{errorSentence(error)}</Text>
        {onRetry !== undefined && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {t('frame:panel.retry')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
