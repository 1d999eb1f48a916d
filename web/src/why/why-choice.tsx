import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useOpenFromStart } from '../ui/opened-later.js';
import { InfoButton } from './info-button.js';
import { useWhy } from './use-why.js';
import type { AskedFigure } from './why-search.js';

export interface WhyChoiceProps {
  /** What the figures are called together. */
  readonly title: string;
  readonly figures: readonly { readonly asked: AskedFigure; readonly title: string }[];
}

/** The figures to choose from, open from the start. */
export function WhyChoice({ title, figures }: WhyChoiceProps): ReactNode {
  const { ask } = useWhy();
  const { isOpen, setOpen, button } = useOpenFromStart();
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end" withinPortal>
      <Menu.Target>
        <InfoButton ref={button} title={title} />
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
