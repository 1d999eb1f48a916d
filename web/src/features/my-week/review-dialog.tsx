import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { ReviewCause, ReviewState } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { REVIEW_OWN_VIOLATION } from './my-week.documents.js';
import type { CrossedLimit } from './week-facts.js';

/** What her choice in the dialog means for the state and the cause. */
function saidOf(
  answer: string,
  state: ReviewState,
): { readonly state: ReviewState; readonly cause?: ReviewCause; readonly remedyAgreed?: boolean } {
  if (answer === 'agree' || answer === 'decline') return { state, remedyAgreed: answer === 'agree' };
  if (answer === 'dispute') return { state: 'DISPUTED' };
  if (answer === 'withdraw') return { state: 'OPEN' };
  return { state, cause: 'CHOICE' };
}

type Answer = 'agree' | 'decline' | 'dispute' | 'withdraw' | 'choiceOwn';

/** What she may answer: first to time off that is proposed, then to the record itself. */
function answersTo({ remedy, remedyAgreed, state }: CrossedLimit, first: 'dispute' | 'withdraw'): readonly Answer[] {
  const isProposed = remedy === 'TIME_OFF' && state !== 'REMEDIED';
  const agree: readonly Answer[] = isProposed && remedyAgreed !== true ? ['agree'] : [];
  const decline: readonly Answer[] = isProposed && remedyAgreed !== false ? ['decline'] : [];
  return [...agree, ...decline, first, 'choiceOwn'];
}

interface Props {
  readonly violation: CrossedLimit;
  readonly onClose: () => void;
}

/** Her answer to a crossed limit: the record is wrong (it goes to HR), or it was her own choice (only she can say so). */
export function ReviewDialog({ violation, onClose }: Props): ReactNode {
  const isDisputed = violation.state === 'DISPUTED';
  const first = isDisputed ? 'withdraw' : 'dispute';
  const answers = answersTo(violation, first);
  const [answer, setAnswer] = useState<string>(answers[0] ?? first);
  const [note, setNote] = useState('');
  const change = useChange(REVIEW_OWN_VIOLATION);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const said = note.trim() === '' ? null : note.trim();
    change.mutate(
      { input: { violationId: violation.id, note: said, ...saidOf(answer, violation.state) } },
      { onSuccess: ({ reviewViolation }) => reviewViolation.__typename === 'BoundaryViolation' && onClose() },
    );
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('myWeek:limits.dialogTitle')}
      closeButtonProps={{ 'aria-label': t('myWeek:limits.cancel') }}
    >
      <Stack component="form" onSubmit={submit}>
        <Radio.Group value={answer} onChange={setAnswer} aria-label={t('myWeek:limits.dialogTitle')}>
          <Stack gap="sm">
            {answers.map((each) => (
              <Radio
                key={each}
                value={each}
                label={t(`myWeek:limits.${each}`)}
                description={t(`myWeek:limits.${each}Hint`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('myWeek:limits.note')}
          description={t('myWeek:limits.noteHint')}
          autosize
          minRows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <RefusalNote error={change.error} answer={change.data?.reviewViolation} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('myWeek:limits.cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t('myWeek:limits.send')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
