import { ActionIcon, Menu } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../messages/t.js';
import { useWhy } from './use-why.js';
import type { AskedFigure } from './why-search.js';

interface WhyMenuProps {
  /** What the figures are called together. */
  readonly title: string;
  readonly figures: readonly { readonly asked: AskedFigure; readonly title: string }[];
}

/** "Why these numbers?", for a picture of several figures: one of them is chosen. */
export function WhyMenu({ title, figures }: WhyMenuProps): ReactNode {
  const { ask } = useWhy();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          className="no-print"
          variant="subtle"
          color="gray"
          size={24}
          aria-label={t('frame:why.open', { title })}
        >
          <IconInfoCircle size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {figures.map((figure) => (
          <Menu.Item key={figure.asked.metric} onClick={() => ask(figure.asked)}>
            {figure.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
