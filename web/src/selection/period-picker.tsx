import { Button, Divider, Popover, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatPeriod } from '../format/dates.js';
import { t } from '../messages/t.js';
import { useOpenFromStart } from '../ui/opened-later.js';
import { CustomPeriod } from './custom-period.js';
import { PeriodButton } from './period-button.js';
import { isPreset, PERIOD_PRESETS, rangeChoice, resolvePeriod, type PeriodChoice } from './period.js';
import { useSelection } from './use-selection.js';

/** The presets and days of one's own behind the period control, open from the start. */
export function PeriodPicker(): ReactNode {
  const { period, periodChoice, select, tree } = useSelection();
  const { isOpen, setOpen, button } = useOpenFromStart();
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
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom" withinPortal trapFocus shadow="md">
      <Popover.Target>
        <PeriodButton ref={button} onClick={() => setOpen(!isOpen)} />
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
  );
}
