import { ActionIcon, Button, Divider, Popover, Stack } from '@mantine/core';
import { IconCalendar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { formatPeriod } from '../format/dates.js';
import { t } from '../messages/t.js';
import { CustomPeriod } from './custom-period.js';
import classes from './page-head.module.css';
import { isPreset, PERIOD_PRESETS, rangeChoice, resolvePeriod, stepPeriod, type PeriodChoice } from './period.js';
import { useSelection } from './use-selection.js';

/** Which days: one step back or on, a preset, or days of one's own. */
export function PeriodControl(): ReactNode {
  const { period, periodChoice, select, tree } = useSelection();
  const [isOpen, setOpen] = useState(false);
  const choose = (choice: PeriodChoice) => {
    select({ period: choice });
    setOpen(false);
  };
  const calendar = {
    today: tree.today,
    lastCompleteWeek: tree.defaultPeriod,
    workweekStarts: tree.organization.workweekStarts,
    payPeriod: tree.organization.payPeriod,
  };
  const step = (direction: -1 | 1) => select({ period: rangeChoice(stepPeriod(period, direction)) });
  return (
    <div className={classes['period']} role="group" data-period-control aria-label={t('frame:period.label')}>
      <ActionIcon variant="default" size={36} aria-label={t('frame:period.previous')} onClick={() => step(-1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <Popover opened={isOpen} onChange={setOpen} position="bottom" withinPortal trapFocus returnFocus shadow="md">
        <Popover.Target>
          <Button
            variant="default"
            className={classes['periodButton']}
            leftSection={<IconCalendar size={16} />}
            onClick={() => setOpen(!isOpen)}
            aria-label={`${t('frame:period.choose')}: ${formatPeriod(period)}`}
          >
            {formatPeriod(period)}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('frame:period.choose')}>
          <Stack gap={2}>
            {PERIOD_PRESETS.map((preset) => (
              <Button
                key={preset}
                variant={preset === periodChoice ? 'light' : 'subtle'}
                color={preset === periodChoice ? undefined : 'gray'}
                justify="space-between"
                aria-pressed={preset === periodChoice}
                onClick={() => choose(preset)}
                rightSection={<small>{formatPeriod(resolvePeriod(preset, calendar))}</small>}
              >
                {t(`frame:period.${preset}`)}
              </Button>
            ))}
          </Stack>
          <Divider my="sm" label={t('frame:period.custom')} labelPosition="left" />
          <CustomPeriod
            key={rangeChoice(period)}
            initial={period}
            onChoose={(chosen) => choose(rangeChoice(chosen))}
            isChosen={!isPreset(periodChoice)}
          />
        </Popover.Dropdown>
      </Popover>
      <ActionIcon variant="default" size={36} aria-label={t('frame:period.next')} onClick={() => step(1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
    </div>
  );
}
