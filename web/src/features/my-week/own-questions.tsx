import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import classes from './crossed-limits.module.css';
import { OwnQuestionCard } from './own-question-card.js';
import type { OwnQuestion } from './week-facts.js';

interface Props {
  readonly questions: readonly OwnQuestion[];
  readonly durationStyle: DurationStyle;
}

/** What the records of her week cannot tell of time and pay, by day: she answers each with one tap. */
export function OwnQuestions({ questions, durationStyle }: Props): ReactNode {
  return (
    <Panel title={t('myWeek:questions.title')}>
      <Text size="sm" mb="sm">
        {t('myWeek:questions.lead')}
      </Text>
      <ul className={classes['list']}>
        {questions.map((question) => (
          <OwnQuestionCard key={question.id} question={question} durationStyle={durationStyle} />
        ))}
      </ul>
    </Panel>
  );
}
