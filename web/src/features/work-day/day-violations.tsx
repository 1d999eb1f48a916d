import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { clauseText, evidenceText, violationSentence } from '../../format/violation.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import type { Day } from './lanes.js';

/** Each limit crossed on this day: what happened with its arithmetic, the clause, and where it is in the picture. */
export function DayViolations({ day, style }: { readonly day: Day; readonly style: DurationStyle }): ReactNode {
  if (day.violations.length === 0) return <Text size="sm">{t('workDay:violations.none')}</Text>;
  return (
    <Stack gap="sm">
      {day.violations.map((violation) => (
        <div key={violation.id}>
          <Text size="sm">
            <b>{t(`format:violation.${violation.kind}`)}</b> · {violationSentence(violation, style)}
          </Text>
          <Text size="xs" c="dimmed">
            {[
              t(`format:severity.${violation.severity}`),
              clauseText(violation),
              t('workDay:violations.evidence', { ranges: evidenceText(violation.evidence, violation.zone).join(', ') }),
              t(`format:state.${violation.state}`),
            ].join(' · ')}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
