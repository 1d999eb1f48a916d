import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { durationInWords, formatDuration } from '../../format/duration.js';
import { whatIfSentence } from '../../format/pay-question.js';
import type { DurationStyle, MetricId } from '../../graphql/generated/graphql.js';
import { Panel } from '../../ui/panel.js';
import { OvertimeTrace } from './overtime-trace.js';
import { offClockOfWeek, scheduledOfWeek, workedOfWeek, type Week } from './week-facts.js';
import { t } from '../../messages/t.js';
import { WhyButton } from '../../why/why-button.js';
import { ofPerson, type AskedFigure } from '../../why/why-search.js';

interface HoursPanelProps {
  readonly week: Week;
  readonly staffMemberId: string;
  readonly durationStyle: DurationStyle;
}

/** Hours and overtime of the workweek as computed from the records, with the arithmetic in words. */
export function HoursPanel({ week, staffMemberId, durationStyle }: HoursPanelProps) {
  const asked = (metric: MetricId) => ofPerson(metric, staffMemberId, week.period);
  const scheduled = scheduledOfWeek(week.days);
  const worked = week.overtime?.workedSeconds ?? workedOfWeek(week.days);
  // A week that is only planned has no worked time yet; zero would say that it is over and nobody came.
  const isOnlyPlanned = worked === 0 && !week.overtime;
  const offClock = offClockOfWeek(week.days);
  return (
    <Panel title={t('myWeek:hours.title')}>
      <Stack gap="sm">
        <Group gap="xl">
          <Figure
            name={t('myWeek:hours.worked')}
            asked={isOnlyPlanned ? null : asked('WORKED_HOURS')}
            value={isOnlyPlanned ? t('myWeek:hours.noneRecorded') : formatDuration(worked, durationStyle)}
          />
          <Figure
            name={t('myWeek:hours.scheduled')}
            asked={scheduled === null ? null : asked('SCHEDULED_HOURS')}
            value={scheduled === null ? t('myWeek:hours.noRoster') : formatDuration(scheduled, durationStyle)}
          />
          {week.overtime && (
            <Figure
              name={t('myWeek:hours.overtime')}
              asked={asked('OVERTIME_HOURS')}
              value={formatDuration(week.overtime.overtimeSeconds, durationStyle)}
            />
          )}
          {week.overtime && week.overtime.doubletimeSeconds > 0 && (
            <Figure
              name={t('myWeek:hours.doubletime')}
              asked={asked('DOUBLETIME_HOURS')}
              value={formatDuration(week.overtime.doubletimeSeconds, durationStyle)}
            />
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {t('myWeek:hours.payroll')}
        </Text>
        {offClock !== null && offClock > 0 && (
          <Alert
            variant="default"
            p="sm"
            icon={<IconClockExclamation aria-hidden size={20} />}
            title={t('myWeek:hours.offClockTitle')}
          >
            {t('myWeek:hours.offClock', { duration: durationInWords(offClock, durationStyle) })}{' '}
            {week.unconfirmed != null && whatIfSentence(week.unconfirmed, durationStyle)}
          </Alert>
        )}
        {week.overtime ? (
          <OvertimeTrace overtime={week.overtime} durationStyle={durationStyle} />
        ) : (
          <Text size="sm">{t('myWeek:hours.unknown')}</Text>
        )}
      </Stack>
    </Panel>
  );
}

function Figure({ name, value, asked }: { name: string; value: string; asked: AskedFigure | null }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      <Text fz={26} fw={600} lh={1.2} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {value}
        {asked !== null && <WhyButton asked={asked} title={name} />}
      </Text>
    </div>
  );
}
