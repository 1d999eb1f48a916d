import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDay } from '../../format/dates.js';
import { durationInWords, formatDuration } from '../../format/duration.js';
import { ruleName } from '../../format/violation.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import classes from './day-facts.module.css';
import type { Day } from './lanes.js';

interface WeekOvertimeProps {
  readonly overtime: NonNullable<Day['overtime']>;
  readonly style: DurationStyle;
}

/** What the workweek comes to under its policy, and which rule gave which hours of which day. */
export function WeekOvertime({ overtime, style }: WeekOvertimeProps): ReactNode {
  const { regularSeconds, overtimeSeconds, doubletimeSeconds, trace, policyTitle, source, weekStarting } = overtime;
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
      {trace.length > 0 && (
        <List size="sm" mt="xs">
          {trace.map((step) => (
            <List.Item key={`${step.rule}-${step.day}`}>
              {t('workDay:overtime.step', {
                day: formatDay(step.day),
                duration: durationInWords(step.seconds, style),
                rule: ruleName(step.rule),
                clause: step.clause,
              })}
            </List.Item>
          ))}
        </List>
      )}
      <Text size="sm" c="dimmed" mt="xs">
        {overtimeSeconds + doubletimeSeconds === 0 && `${t('workDay:overtime.none')} `}
        {t('workDay:overtime.payroll')}
      </Text>
    </>
  );
}
