import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatPeriod } from '../../format/dates.js';
import { t } from '../../messages/t.js';

interface Props {
  readonly week: { readonly from: string; readonly to: string };
  /** Whether this is the latest whole week. */
  readonly isLatest: boolean;
  /** Moves to the week before (-1) or after (+1). */
  readonly onStep: (direction: -1 | 1) => void;
  readonly onLatest: () => void;
}

/** One workweek at a time, with buttons a thumb can hit. */
export function WeekStepper({ week, isLatest, onStep, onLatest }: Props): ReactNode {
  return (
    <Group gap="xs" className="no-print">
      <ActionIcon size={44} variant="default" aria-label={t('myWeek:previousWeek')} onClick={() => onStep(-1)}>
        <IconChevronLeft aria-hidden />
      </ActionIcon>
      <Text fw={600} aria-live="polite" style={{ minInlineSize: 168, textAlign: 'center' }}>
        {formatPeriod(week)}
      </Text>
      <ActionIcon size={44} variant="default" aria-label={t('myWeek:nextWeek')} onClick={() => onStep(1)}>
        <IconChevronRight aria-hidden />
      </ActionIcon>
      {!isLatest && (
        <Button variant="subtle" onClick={onLatest}>
          {t('myWeek:latestWeek')}
        </Button>
      )}
    </Group>
  );
}
