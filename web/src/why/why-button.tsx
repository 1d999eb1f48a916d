import { ActionIcon } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../messages/t.js';
import { useWhy } from './use-why.js';
import type { AskedFigure } from './why-search.js';

interface WhyButtonProps {
  readonly asked: AskedFigure;
  /** What the figure is called where the button stands. */
  readonly title: string;
}

/** "Why this number?", beside a figure. */
export function WhyButton({ asked, title }: WhyButtonProps): ReactNode {
  const { ask } = useWhy();
  return (
    <ActionIcon
      className="no-print"
      variant="subtle"
      color="gray"
      size={24}
      aria-label={t('frame:why.open', { title })}
      onClick={() => ask(asked)}
    >
      <IconInfoCircle size={16} aria-hidden />
    </ActionIcon>
  );
}
