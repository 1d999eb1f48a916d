import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatTime } from '../../format/dates.js';
import { t } from '../../messages/t.js';
import { nameOf } from './shown-log.js';
import type { OwnLog } from './use-own-log.js';

/** Whether everything is with the server, what waits and why, and what it would not have. */
export function SendingNote({ own: { kept, trouble, drop } }: { readonly own: OwnLog }): ReactNode {
  const waiting = kept.waiting.filter(({ refused }) => refused === null);
  const refused = kept.waiting.filter((each) => each.refused !== null);
  return (
    <Stack gap="xs">
      <Text role="status" size="sm" c="dimmed">
        {waiting.length > 0
          ? t('taskNow:waiting', { count: waiting.length })
          : trouble === null
            ? t('taskNow:sent')
            : t('taskNow:nothingWaits')}{' '}
        {trouble === 'UNAUTHENTICATED' ? (
          <Anchor component={Link} to="/sign-in" search={{ to: '/now' } as never} size="sm">
            {t('taskNow:signIn')}
          </Anchor>
        ) : (
          trouble !== null && t('taskNow:unreachable')
        )}
      </Text>
      {refused.map((each) => (
        <Group key={each.id} gap="xs" justify="space-between" role="alert">
          <Text size="sm">
            {t('taskNow:refused', {
              what: each.activityId === null ? t('taskNow:stopped') : nameOf(kept, each.activityId),
              time: formatTime(new Date(each.at * 1000).toISOString(), kept.log?.zone ?? 'UTC'),
              reason: each.refused ?? '',
            })}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => drop(each.id)}>
            {t('taskNow:drop')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
