import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { answersTo } from '../../format/pay-question.js';
import type { PayAnswer } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { hasRole, useViewer } from '../../session/use-viewer.js';
import { decisionOn, type Decision, type Question } from './decision.js';

interface Props {
  readonly question: Question;
  readonly title: string;
  readonly onDecide: (decision: Decision) => void;
}

/** What the viewer may do with a question: HR settles or opens again, a manager proposes, nobody her own. */
export function AnswerButtons({ question, title, onDecide }: Props): ReactNode {
  const viewer = useViewer();
  const isHr = hasRole(viewer, 'HR');
  const { id, kind, state, staffMember } = question;
  if (state === 'NO_LONGER_FOUND') return null;
  if (viewer.staffMemberId === staffMember.id) return <Text size="sm">{t('toSettle:own')}</Text>;
  if (state === 'SETTLED') {
    if (!isHr) return null;
    const action = t('toSettle:reopen');
    const reopening = { act: 'REOPENING', ids: [id], title, answer: null, isReasonWanted: true } as const;
    return <Answer action={action} title={title} onClick={() => onDecide(reopening)} />;
  }
  const saying = (answer: PayAnswer): Decision =>
    isHr ? decisionOn([question], answer, title) : { act: 'PROPOSAL', ids: [id], title, answer, isReasonWanted: false };
  return answersTo(kind).map((answer) => {
    const words = t(`toSettle:settle.${answer}`);
    const action = isHr ? words : t('toSettle:propose', { answer: words });
    return <Answer key={answer} action={action} title={title} onClick={() => onDecide(saying(answer))} />;
  });
}

function Answer(props: { readonly action: string; readonly title: string; readonly onClick: () => void }): ReactNode {
  const { action, title, onClick } = props;
  return (
    <Button
      size="compact-sm"
      variant="default"
      data-answer
      onClick={onClick}
      aria-label={t('toSettle:actionOf', { action, title })}
    >
      {action}
    </Button>
  );
}
