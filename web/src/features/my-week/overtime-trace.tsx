import { List, Stack, Text } from '@mantine/core';
import { formatDay } from '../../format/dates.js';
import { durationInWords } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import type { Week } from './week-facts.js';
import { t } from '../../messages/t.js';

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
        {overtime.trace.length > 0 && (
          <List size="sm">
            {overtime.trace.map((step) => (
              <List.Item key={`${step.day} ${step.rule} ${step.clause}`}>
                {t('myWeek:hours.step', {
                  day: formatDay(step.day),
                  hours: words(step.seconds),
                  rule: step.rule,
                  clause: step.clause,
                })}
              </List.Item>
            ))}
          </List>
        )}
        {overtime.federalOvertimeSeconds !== overtime.overtimeSeconds && (
          <Text size="sm">{t('myWeek:hours.federal', { hours: words(overtime.federalOvertimeSeconds) })}</Text>
        )}
        <Text size="xs" c="dimmed">
          {t('myWeek:hours.source', { source: overtime.source })}
        </Text>
      </Stack>
    </details>
  );
}
