import { Button, type ButtonProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { formatPeriod } from '../format/dates.js';
import { t } from '../messages/t.js';
import classes from './page-head.module.css';
import { useSelection } from './use-selection.js';

type PeriodButtonProps = ButtonProps & Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps>;

/** Says which days are shown; opens the choice of others. */
export function PeriodButton(props: PeriodButtonProps): ReactNode {
  const shown = formatPeriod(useSelection().period);
  return (
    <Button
      variant="default"
      className={classes['periodButton']}
      leftSection={<IconCalendar size={16} />}
      aria-haspopup="dialog"
      aria-label={`${t('frame:period.choose')}: ${shown}`}
      {...props}
    >
      {shown}
    </Button>
  );
}
