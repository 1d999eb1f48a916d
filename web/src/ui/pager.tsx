import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber } from '../format/numbers.js';
import { t } from '../messages/t.js';
import type { Pages } from './use-pages.js';

interface PagerProps {
  readonly pages: Pages;
  /** How many a full page holds. */
  readonly size: number;
  readonly shown: number;
  readonly total: number;
  readonly endCursor: string | null | undefined;
}

/** Under a list that is not shown whole: which part of it this is, and the parts beside it. Nothing when all is there. */
export function Pager({ pages, size, shown, total, endCursor }: PagerProps): ReactNode {
  if (shown >= total) return null;
  const first = pages.before * size + 1;
  const last = first + shown - 1;
  const words = { first: formatNumber(first, 0), last: formatNumber(last, 0), total: formatNumber(total, 0) };
  return (
    <Group gap="sm" mt="sm" className="no-print">
      <Button size="xs" variant="default" disabled={pages.before === 0} onClick={pages.onPrevious}>
        {t('frame:panel.previousPage')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={last >= total || !endCursor}
        onClick={() => endCursor && pages.onNext(endCursor)}
      >
        {t('frame:panel.nextPage')}
      </Button>
      <Text size="sm" c="dimmed" role="status">
        {t('frame:panel.part', words)}
      </Text>
    </Group>
  );
}
