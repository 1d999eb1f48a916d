import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { questionSentence } from '../../format/pay-question.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { hasRole, useViewer } from '../../session/use-viewer.js';
import { LinkButton } from '../../ui/link-button.js';
import { SettlementHistory } from '../../ui/settlement-history.js';
import type { Day } from './lanes.js';

/** What the record of this day leaves open of time and pay, and what was said of it. */
export function DayQuestions({ day, style }: { readonly day: Day; readonly style: DurationStyle }): ReactNode {
  const settles = hasRole(useViewer(), 'MANAGER', 'HR');
  return (
    <Stack gap="sm">
      {day.payQuestions.map((question) => (
        <div key={question.id}>
          <Text size="sm">
            <b>{t(`pay:kind.${question.kind}`)}</b> · {questionSentence(question, style)}
          </Text>
          <Text size="xs" c="dimmed">
            {t(`pay:state.${question.state}`)}
          </Text>
          <SettlementHistory history={question.history} />
        </div>
      ))}
      {settles && (
        <div className="no-print">
          <LinkButton to="/to-settle" search variant="default" size="xs">
            {t('workDay:questions.settle')}
          </LinkButton>
        </div>
      )}
    </Stack>
  );
}
