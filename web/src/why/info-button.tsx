import { ActionIcon, type ActionIconProps } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { t } from '../messages/t.js';

type Props = ActionIconProps & Omit<ComponentPropsWithRef<'button'>, keyof ActionIconProps | 'title'>;

/** The small sign beside a figure that asks why it is what it is. `title`: what the figure is called there. */
export function InfoButton({ title, ...rest }: Props & { readonly title: string }): ReactNode {
  return (
    <ActionIcon
      className="no-print"
      variant="subtle"
      color="gray"
      size={24}
      aria-label={t('frame:why.open', { title })}
      {...rest}
    >
      <IconInfoCircle size={16} aria-hidden />
    </ActionIcon>
  );
}
