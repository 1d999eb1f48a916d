import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCalendarQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatLongDay } from '../../format/dates.js';
import { t } from '../../messages/t.js';
import type { DateReading } from './upload-answer.js';

interface Props {
  readonly readings: readonly DateReading[];
  readonly onChoose: (order: string) => void;
}

/** Day and month cannot be told apart: both readings with the same date, and the person who knows decides. */
export function AmbiguousDates({ readings, onChoose }: Props): ReactNode {
  return (
    <Alert
      variant="default"
      icon={<IconCalendarQuestion aria-hidden size={20} />}
      title={t('imports:ambiguous.title')}
      role="alert"
    >
      <Text size="sm" mb="sm">
        {t('imports:ambiguous.text')}
      </Text>
      <Group gap="sm">
        {readings.map(({ order, written, read }) => (
          <Button key={order} variant="default" h="auto" py="xs" onClick={() => onChoose(order)}>
            {t('imports:ambiguous.example', { written, read: formatLongDay(read) })}
          </Button>
        ))}
      </Group>
    </Alert>
  );
}
