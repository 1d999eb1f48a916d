import { Button, List, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { formatMoment } from '../../format/dates.js';
import { useChange } from '../../graphql/use-document.js';
import { useViewer } from '../../session/use-viewer.js';
import { EntranceFrame } from './entrance-frame.js';
import { ACKNOWLEDGE_NOTICE } from './entrance.documents.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { t } from '../../messages/t.js';

const COLLECTED = ['collected1', 'collected2', 'collected3'] as const;
const SEES = ['sees1', 'sees2', 'sees3', 'sees4', 'sees5'] as const;

/** What is collected, who sees it, and what it may not be used for; acknowledged once and dated by the server. */
export function NoticePage() {
  const { noticeAcknowledgedAt, organization } = useViewer();
  const navigate = useNavigate();
  const change = useChange(ACKNOWLEDGE_NOTICE);
  const acknowledge = () => change.mutate({}, { onSuccess: () => void navigate({ to: '/' }) });
  return (
    <EntranceFrame title={t('entrance:notice.title')} wide>
      <Text>{t('entrance:notice.lead')}</Text>
      <Points
        title={t('entrance:notice.collectedTitle')}
        points={COLLECTED.map((key) => t(`entrance:notice.${key}`))}
      />
      <Points
        title={t('entrance:notice.seesTitle')}
        points={SEES.map((key) => t(`entrance:notice.${key}`, { count: organization.minimumGroupSize }))}
      />
      <Stack gap="xs" component="section">
        <Title order={2} size="h4">
          {t('entrance:notice.mayNotTitle')}
        </Title>
        <Text>{t('entrance:notice.mayNot')}</Text>
      </Stack>
      <RefusalNote error={change.error} />
      {noticeAcknowledgedAt === null || noticeAcknowledgedAt === undefined ? (
        <Button loading={change.isPending} onClick={acknowledge} style={{ alignSelf: 'flex-start' }}>
          {t('entrance:notice.acknowledge')}
        </Button>
      ) : (
        <Text c="dimmed">{t('entrance:notice.acknowledged', { date: formatMoment(noticeAcknowledgedAt) })}</Text>
      )}
    </EntranceFrame>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h4">
        {title}
      </Title>
      <List spacing="xs">
        {points.map((point) => (
          <List.Item key={point}>{point}</List.Item>
        ))}
      </List>
    </Stack>
  );
}
