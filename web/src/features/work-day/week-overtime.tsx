import { Box, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDay } from '../../format/dates.js';
import { formatDuration } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { CountedWeeks } from '../../ui/counted-weeks.js';
import { OvertimeSteps } from '../../ui/overtime-steps.js';
import classes from './day-facts.module.css';
import type { Day } from './lanes.js';

interface WeekOvertimeProps {
  readonly overtime: NonNullable<Day['overtime']>;
  readonly style: DurationStyle;
}

/** What the workweek comes to under its policy, and which rule gave which hours of which day. */
export function WeekOvertime({ overtime, style }: WeekOvertimeProps): ReactNode {
  const { regularSeconds, overtimeSeconds, doubletimeSeconds, steps, policyTitle, source, weekStarting } = overtime;
  const pays = [
    ['regular', regularSeconds],
    ['overtime', overtimeSeconds],
    ...(doubletimeSeconds > 0 ? [['doubletime', doubletimeSeconds] as const] : []),
  ] as const;
  return (
    <>
      <Text size="sm" mb="xs">
        {t('workDay:overtime.week', { date: formatDay(weekStarting), policy: policyTitle, source })}
      </Text>
      <dl className={classes['facts']}>
        {pays.map(([name, seconds]) => (
          <div key={name}>
            <dt>{t(`workDay:overtime.${name}`)}</dt>
            <dd>{formatDuration(seconds, style)}</dd>
          </div>
        ))}
      </dl>
      <CountedWeeks trace={overtime.trace} durationStyle={style} />
      {overtimeSeconds + doubletimeSeconds > 0 && (
        <Box mt="xs">
          <OvertimeSteps steps={steps} durationStyle={style} />
        </Box>
      )}
      <Text size="sm" c="dimmed" mt="xs">
        {overtimeSeconds + doubletimeSeconds === 0 && `${t('workDay:overtime.none')} `}
        {t('workDay:overtime.payroll')}
      </Text>
    </>
  );
}
