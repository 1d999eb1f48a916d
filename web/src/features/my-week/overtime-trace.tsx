import { Stack, Text } from '@mantine/core';
import { formatDay } from '../../format/dates.js';
import { durationInWords } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { OvertimeSteps } from '../../ui/overtime-steps.js';
import type { Week } from './week-facts.js';

interface Props {
  readonly overtime: NonNullable<Week['overtime']>;
  readonly durationStyle: DurationStyle;
}

/** Which rule gave how many hours of which day which rate, sentence by sentence; closed until she asks. */
export function OvertimeTrace({ overtime, durationStyle }: Props) {
  const words = (seconds: number) => durationInWords(seconds, durationStyle);
  // Where weeks begin on another day from now on, hours that lie in both are told first.
  const counted = overtime.trace.filter(({ rule }) => rule.startsWith('WORKWEEK-CHANGE'));
  const overLimit = overtime.overtimeSeconds + overtime.doubletimeSeconds;
  return (
    <details>
      <summary>{t('myWeek:hours.why')}</summary>
      <Stack gap="xs" mt="xs">
        <Text size="sm">
          {t('myWeek:hours.sentence', {
            policy: overtime.policyTitle,
            worked: words(overtime.workedSeconds),
            regular: words(overtime.regularSeconds),
            overtime: words(overtime.overtimeSeconds),
          })}{' '}
          {overtime.doubletimeSeconds > 0 &&
            t('myWeek:hours.sentenceDouble', { doubletime: words(overtime.doubletimeSeconds) })}
          {overLimit === 0 && t('myWeek:hours.none')}
        </Text>
        {counted.map(({ rule, day, seconds }) => (
          <Text size="sm" key={`${day} ${rule}`}>
            {t(`policies:result.counted.${rule === 'WORKWEEK-CHANGE-OLD' ? 'OLD' : 'NEW'}`, {
              day: formatDay(day),
              duration: words(seconds),
            })}
          </Text>
        ))}
        {overLimit > 0 && <OvertimeSteps steps={overtime.steps} durationStyle={durationStyle} />}
        <Text size="xs" c="dimmed">
          {t('myWeek:hours.source', { source: overtime.source })}
        </Text>
      </Stack>
    </details>
  );
}
