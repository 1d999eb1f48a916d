import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { formatDayAndTime, formatTime } from '../../format/dates.js';
import { t } from '../../messages/t.js';
import { readyOffline } from '../../ui/offline.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ActivityButtons } from './activity-buttons.js';
import { lastPerson } from './kept.js';
import { LoggedTasks } from './logged-tasks.js';
import { SendingNote } from './sending-note.js';
import { nameOf, runningOf } from './shown-log.js';
import { useOwnLog } from './use-own-log.js';

/** What a staff member does now, tapped between two patients; it opens and works without a network. */
export function TaskNowPage(): ReactNode {
  const person = lastPerson();
  useEffect(() => {
    void readyOffline();
    document.title = `${t('taskNow:title')} · ${t('frame:product')}`;
  }, []);
  return (
    <Stack component="main" gap="md" p="md" maw={640} mx="auto">
      <Group justify="space-between">
        <Title order={1} size="h3">
          {t('taskNow:title')}
        </Title>
        <Anchor component={Link} to="/my-week" size="sm">
          {t('taskNow:back')}
        </Anchor>
      </Group>
      {person === null ? <EmptyState title={t('taskNow:notStaff')} /> : <Now staffMemberId={person} />}
    </Stack>
  );
}

function Now({ staffMemberId }: { readonly staffMemberId: string }): ReactNode {
  const own = useOwnLog(staffMemberId);
  const { kept, switchTo } = own;
  const { log } = kept;
  const running = runningOf(kept);
  if (log !== null && log.activities.length === 0) return <EmptyState title={t('taskNow:noActivities')} />;
  return (
    <>
      <Group justify="space-between" mih={44} wrap="nowrap">
        <Text fw={600} aria-live="polite">
          {running === null
            ? t('taskNow:nothing')
            : t('taskNow:since', {
                name: nameOf(kept, running.activityId),
                time: formatTime(new Date(running.since * 1000).toISOString(), log?.zone ?? 'UTC'),
              })}
        </Text>
        {running !== null && (
          <Button h={44} variant="default" style={{ flexShrink: 0 }} onClick={() => switchTo(null)}>
            {t('taskNow:stop')}
          </Button>
        )}
      </Group>
      <ActivityButtons
        activities={log?.activities ?? []}
        running={running?.activityId ?? null}
        onSwitch={(id) => switchTo(id)}
      />
      <SendingNote own={own} />
      {log?.endless.map((begun) => (
        <Text key={begun.id} size="sm">
          {t('taskNow:endless', {
            name: nameOf(kept, begun.activityId ?? ''),
            moment: formatDayAndTime(begun.at, log.zone),
          })}
        </Text>
      ))}
      <LoggedTasks kept={kept} />
    </>
  );
}
