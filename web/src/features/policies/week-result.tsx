import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDay } from '../../format/dates.js';
import { formatDuration } from '../../format/duration.js';
import { premiumSentence, traceSentence, type Policy, type PolicyWeek } from '../../format/policy.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { PayTable } from './pay-table.js';
import { Cited } from './policy-description.js';
import classes from './week-result.module.css';

interface Props {
  readonly week: PolicyWeek;
  readonly policies: readonly Policy[];
  readonly isRateUnknown: boolean;
  readonly style: DurationStyle;
}

/** One workweek: its hours by rate, each step to them, the premiums it suggests, and its pay line by line. */
export function WeekResult({ week, policies, isRateUnknown, style }: Props): ReactNode {
  const figures = [
    ['worked', week.workedSeconds],
    ['regular', week.regularSeconds],
    ['overtime', week.overtimeSeconds],
    ['doubletime', week.doubletimeSeconds],
    ['federal', week.federalOvertimeSeconds],
  ] as const;
  return (
    <Panel title={t('policies:result.week', { date: formatDay(week.weekStarting) })}>
      <dl className={classes['figures']}>
        {figures.map(([name, seconds]) => (
          <div key={name}>
            <dt>{t(`policies:result.${name}`)}</dt>
            <dd>{formatDuration(seconds, style)}</dd>
          </div>
        ))}
      </dl>
      {isRateUnknown && <Text size="sm">{t('policies:result.rateUnknown')}</Text>}
      <h3 className={classes['title']}>{t('policies:result.trace')}</h3>
      {week.trace.length === 0 && <Text size="sm">{t('policies:result.noTrace')}</Text>}
      <List size="sm">
        {week.trace.map((step) => (
          <List.Item key={`${step.day} ${step.rule}`}>
            {traceSentence(step, policies, style)}
            <Cited id={step.rule} clause={step.clause} />
          </List.Item>
        ))}
      </List>
      {week.premiums.length > 0 && (
        <>
          <h3 className={classes['title']}>{t('policies:result.premiums')}</h3>
          <List size="sm">
            {week.premiums.map((premium) => (
              <List.Item key={`${premium.day} ${premium.kind}`}>
                {premiumSentence(premium)}
                <Cited id={premium.kind} clause={premium.clause} />
              </List.Item>
            ))}
          </List>
          <Text size="xs" c="dimmed">
            {t('policies:result.premiumsHint')}
          </Text>
        </>
      )}
      {week.pay !== null && week.pay !== undefined && <PayTable pay={week.pay} />}
    </Panel>
  );
}
