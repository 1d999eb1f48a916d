import { Stack, Text } from '@mantine/core';
import { durationInWords } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { CountedWeeks } from '../../ui/counted-weeks.js';
import { OvertimeSteps } from '../../ui/overtime-steps.js';
import type { Week } from './week-facts.js';

interface Props {
  readonly overtime: NonNullable<Week['overtime']>;
  readonly durationStyle: DurationStyle;
}

/** Which rule gave how many hours of which day which rate, sentence by sentence; closed until she asks. */
export function OvertimeTrace({ overtime, durationStyle }: Props) {
  const words = (seconds: number) => durationInWords(seconds, durationStyle);
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
        <CountedWeeks trace={overtime.trace} durationStyle={durationStyle} />
        {overLimit > 0 && <OvertimeSteps steps={overtime.steps} durationStyle={durationStyle} />}
        <Text size="xs" c="dimmed">
          {t('myWeek:hours.source', { source: overtime.source })}
        </Text>
      </Stack>
    </details>
  );
}
