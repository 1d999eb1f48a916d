import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatMoment } from '../../format/dates.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { NOTE_SOURCE_ALERT } from './sources.documents.js';
import type { KeptSource } from './sources.page.js';

/** Sources that have brought nothing for longer than they may: one alert each, until something comes. */
export function QuietAlerts({ sources }: { readonly sources: readonly KeptSource[] }): ReactNode {
  const note = useChange(NOTE_SOURCE_ALERT, ['KeptSources']);
  const quiet = sources.flatMap(({ key, alert, pull }) => (alert ? [{ key, alert, error: pull?.lastError }] : []));
  if (quiet.length === 0) return null;
  return (
    <Alert color="orange" variant="outline" role="alert" title={t('sources:alert.title')}>
      <Stack gap="xs">
        {quiet.map(({ key, alert, error }) => (
          <Group key={alert.id} justify="space-between" gap="xs">
            <Text size="sm">
              {t('sources:alert.text', { source: key, moment: formatMoment(alert.silentSince) })}{' '}
              {error && t('sources:alert.because', { error })}{' '}
              {alert.seenAt && t('sources:alert.seenAt', { moment: formatMoment(alert.seenAt) })}
            </Text>
            {!alert.seenAt && (
              <Button size="compact-sm" variant="default" onClick={() => note.mutate({ id: alert.id })}>
                {t('sources:alert.seen')}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}
