import { Button, type ButtonProps } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { t } from '../messages/t.js';
import { useSelection } from './use-selection.js';

type ScopeButtonProps = ButtonProps & Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps>;

/** Says whose work is shown; opens the choice of another. */
export function ScopeButton(props: ScopeButtonProps): ReactNode {
  const { scopeChoice, scopePath } = useSelection();
  const shown =
    scopeChoice === undefined ? t('frame:scope.everything') : (scopePath.at(-1) ?? t('frame:scope.unknown'));
  return (
    <Button
      variant="default"
      leftSection={<IconUsers size={16} />}
      aria-haspopup="listbox"
      aria-label={`${t('frame:scope.label')}: ${shown}`}
      {...props}
    >
      {shown}
    </Button>
  );
}
