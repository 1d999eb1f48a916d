import { Alert, Anchor, Checkbox, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { daysFromTo } from '../../format/civil-date.js';
import { formatDay } from '../../format/dates.js';
import { questionSentence, whatIfSentence } from '../../format/pay-question.js';
import { evidenceText } from '../../format/violation.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { useOrganizationTree } from '../../session/use-viewer.js';
import { SettlementHistory } from '../../ui/settlement-history.js';
import { AnswerButtons } from './answer-buttons.js';
import type { Decision, Question } from './decision.js';

interface Props {
  readonly question: Question;
  readonly style: DurationStyle;
  readonly onDecide: (decision: Decision) => void;
  /** Whether it is among those to be settled together; null: it cannot be. */
  readonly isChosen: boolean | null;
  readonly onChoose: () => void;
}

/** One question: whose day, what the record says and on what evidence, what she and others said, and the answers. */
export function QuestionCard({ question, style, onDecide, isChosen, onChoose }: Props): ReactNode {
  const { staffMember, workday, kind, state, whatIf } = question;
  const title = t('toSettle:about', {
    name: staffMember.name,
    kind: t(`pay:kind.${kind}`),
    day: formatDay(workday),
  });
  return (
    <article aria-label={title} tabIndex={-1}>
      <Group justify="space-between" align="baseline" gap="xs">
        <Group gap="xs" wrap="nowrap" align="start">
          {isChosen !== null && (
            <Checkbox
              size="sm"
              mt={2}
              aria-label={t('toSettle:choose', { title })}
              checked={isChosen}
              onChange={onChoose}
            />
          )}
          <Text fw={600}>{title}</Text>
        </Group>
        <Text size="sm" c="dimmed">
          <Age workday={workday} /> · {t(`pay:state.${state}`)}
        </Text>
      </Group>
      <Text size="sm">{questionSentence(question, style)}</Text>
      {whatIf != null && <Text size="sm">{whatIfSentence(whatIf, style)}</Text>}
      <Text size="xs" c="dimmed">
        {footnotes(question).join(' · ')}
      </Text>
      {question.isChanged && (
        <Alert variant="outline" color="yellow" p="xs" my="xs">
          {t('pay:changed')}
        </Alert>
      )}
      <ReplyNote question={question} />
      <SettlementHistory history={question.history} />
      <Group gap="sm" mt="xs">
        <AnswerButtons question={question} title={title} onDecide={onDecide} />
        <Anchor
          size="sm"
          component={Link}
          to="/work-day/$staffMemberId/$date"
          params={{ staffMemberId: staffMember.id, date: workday } as never}
        >
          {t('toSettle:openDay')}
        </Anchor>
      </Group>
    </article>
  );
}

function Age({ workday }: { readonly workday: string }): ReactNode {
  const days = daysFromTo(workday, useOrganizationTree().today) - 1;
  return days <= 0 ? t('toSettle:today') : t('toSettle:age', { count: days });
}

const footnotes = ({ clause, evidence, zone, siteName }: Question): readonly string[] =>
  [
    clause ?? null,
    evidence.length === 0 ? null : t('toSettle:evidence', { ranges: evidenceText(evidence, zone).join(', ') }),
    siteName,
  ].filter((part) => part !== null);

/** Says so where she has not been heard yet; her answer itself stands in the history. */
function ReplyNote({ question: { history, state, mayReply } }: { readonly question: Question }): ReactNode {
  if (state !== 'OPEN' || history.some(({ act }) => act === 'REPLY')) return null;
  return <Text size="sm">{t(mayReply ? 'toSettle:noReply' : 'toSettle:cannotReply')}</Text>;
}
