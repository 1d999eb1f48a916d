import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { REVIEW_OWN_VIOLATION } from './my-week.documents.js';
import type { CrossedLimit } from './week-facts.js';

interface Props {
  readonly violation: CrossedLimit;
  readonly onClose: () => void;
}

/** Her answer to a crossed limit: the record is wrong (it goes to HR), or it was her own choice (only she can say so). */
export function ReviewDialog({ violation, onClose }: Props): ReactNode {
  const [answer, setAnswer] = useState('dispute');
  const [note, setNote] = useState('');
  const change = useChange(REVIEW_OWN_VIOLATION);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const said = note.trim() === '' ? null : note.trim();
    const input =
      answer === 'dispute'
        ? { violationId: violation.id, state: 'DISPUTED' as const, note: said }
        : { violationId: violation.id, state: violation.state, cause: 'CHOICE' as const, note: said };
    change.mutate(
      { input },
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
            <Radio
              value="dispute"
              label={t('myWeek:limits.choiceDispute')}
              description={t('myWeek:limits.choiceDisputeHint')}
            />
            <Radio value="choice" label={t('myWeek:limits.choiceOwn')} description={t('myWeek:limits.choiceOwnHint')} />
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
