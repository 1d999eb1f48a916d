import { ActionIcon, Button } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { t } from '../messages/t.js';

export interface AccountButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'style'> {
  readonly name: string;
  /** A bare icon, for the phone's top bar. */
  readonly isCompact: boolean;
}

/** Says who is signed in; opens the account menu. */
export function AccountButton({ name, isCompact, ...rest }: AccountButtonProps): ReactNode {
  const shared = { 'aria-label': t('frame:account.label', { name }), 'aria-haspopup': 'menu', ...rest } as const;
  return isCompact ? (
    <ActionIcon variant="subtle" color="gray" size={40} {...shared}>
      <IconUserCircle size={24} />
    </ActionIcon>
  ) : (
    <Button
      variant="subtle"
      color="gray"
      fullWidth
      justify="flex-start"
      leftSection={<IconUserCircle size={18} />}
      {...shared}
    >
      {name}
    </Button>
  );
}
