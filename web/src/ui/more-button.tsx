import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber } from '../format/numbers.js';
import { t } from '../messages/t.js';

interface MoreButtonProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}

/** Under a list that is not shown whole: how much of it is, and the next part. Nothing when all of it is there. */
export function MoreButton({ shown, total, onMore }: MoreButtonProps): ReactNode {
  if (shown >= total) return null;
  return (
    <Group gap="sm" mt="sm">
      <Text size="sm" c="dimmed" role="status">
        {t('frame:panel.shown', { shown: formatNumber(shown, 0), total: formatNumber(total, 0) })}
      </Text>
      <Button size="xs" variant="default" onClick={onMore}>
        {t('frame:panel.more')}
      </Button>
    </Group>
  );
}
