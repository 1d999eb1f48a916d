import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { t } from '../messages/t.js';
import { useOpenedLater } from '../ui/opened-later.js';
import classes from './page-head.module.css';
import { PeriodButton } from './period-button.js';
import { rangeChoice, stepPeriod } from './period.js';
import { useSelection } from './use-selection.js';

const loadPicker = () => import('./period-picker.js');
const PeriodPicker = lazy(async () => ({ default: (await loadPicker()).PeriodPicker }));

/** Which days: one step back or on, a preset, or days of one's own. */
export function PeriodControl(): ReactNode {
  const { period, select } = useSelection();
  const { isWanted, button } = useOpenedLater(loadPicker);
  const step = (direction: -1 | 1) => select({ period: rangeChoice(stepPeriod(period, direction)) });
  return (
    <div className={classes['period']} role="group" data-period-control aria-label={t('frame:period.label')}>
      <ActionIcon variant="default" size={36} aria-label={t('frame:period.previous')} onClick={() => step(-1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      {isWanted ? (
        <Suspense fallback={<PeriodButton loading />}>
          <PeriodPicker />
        </Suspense>
      ) : (
        <PeriodButton {...button} />
      )}
      <ActionIcon variant="default" size={36} aria-label={t('frame:period.next')} onClick={() => step(1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
    </div>
  );
}
