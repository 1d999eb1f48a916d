import { Alert, Button, Group, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDay } from '../../format/dates.js';
import { answersTo, questionSentence } from '../../format/pay-question.js';
import type { DurationStyle, PayAnswer } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { SettlementHistory } from '../../ui/settlement-history.js';
import classes from './crossed-limits.module.css';
import { REPLY_TO_PAY_QUESTION } from './my-week.documents.js';
import type { OwnQuestion } from './week-facts.js';

interface Props {
  readonly question: OwnQuestion;
  readonly durationStyle: DurationStyle;
}

/** One question: what the record says, her answers at one tap, and everything that was said so far. */
export function OwnQuestionCard({ question, durationStyle }: Props): ReactNode {
  const { kind, workday, state } = question;
  const title = t('myWeek:questions.about', { kind: t(`pay:kind.${kind}`), day: formatDay(workday) });
  return (
    <li className={classes['card']}>
      <p className={classes['head']}>
        <strong>{title}</strong>
        <span className={classes['quiet']}>{t(`pay:state.${state}`)}</span>
      </p>
      <p>{questionSentence(question, durationStyle)}</p>
      {question.isChanged && (
        <Alert variant="outline" color="yellow" p="xs">
          {t('pay:changed')}
        </Alert>
      )}
      <SettlementHistory history={question.history} />
      {state !== 'NO_LONGER_FOUND' && <Replies question={question} title={title} />}
    </li>
  );
}

/** A tap sends the answer; a note goes along where she opened the field for it. */
function Replies({ question, title }: { readonly question: OwnQuestion; readonly title: string }): ReactNode {
  const [note, setNote] = useState<string | null>(null);
  const reply = useChange(REPLY_TO_PAY_QUESTION);
  const last = question.history.findLast(({ act }) => act === 'REPLY')?.answer;
  const send = (answer: PayAnswer) => {
    const written = note?.trim() ?? '';
    reply.mutate(
      { questionId: question.id, answer, note: written === '' ? null : written },
      { onSuccess: ({ replyToPayQuestion: said }) => said.__typename === 'PayQuestions' && setNote(null) },
    );
  };
  return (
    <div className="no-print">
      {note !== null && (
        <Textarea
          label={t('myWeek:questions.note')}
          description={t('myWeek:questions.noteHint')}
          autosize
          minRows={2}
          maxLength={2000}
          mb="xs"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      <Group gap="xs">
        {answersTo(question.kind).map((answer) => {
          const words = t(`myWeek:questions.reply.${answer}`);
          return (
            <Button
              key={answer}
              size="sm"
              variant={answer === last ? 'light' : 'default'}
              aria-pressed={answer === last}
              loading={reply.isPending && reply.variables.answer === answer}
              onClick={() => send(answer)}
              aria-label={t('myWeek:questions.replyOf', { answer: words, title })}
            >
              {words}
            </Button>
          );
        })}
        {note === null && (
          <Button size="sm" variant="subtle" onClick={() => setNote('')}>
            {t('myWeek:questions.addNote')}
          </Button>
        )}
      </Group>
      <RefusalNote error={reply.error} answer={reply.data?.replyToPayQuestion} />
      <span role="status" className={classes['quiet']}>
        {reply.data?.replyToPayQuestion.__typename === 'PayQuestions' && t('myWeek:questions.sent')}
      </span>
    </div>
  );
}
