import { Button, Checkbox, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { SET_COMPLETE_UNTIL } from './sources.documents.js';
import type { KeptSource } from './sources.page.js';

/** States until when a source is complete; moving it back has to be meant. */
export function CompleteDialog({ source, onClose }: { source: KeptSource; onClose: () => void }): ReactNode {
  const [day, setDay] = useState('');
  const [mayMoveBack, setMayMoveBack] = useState(false);
  const change = useChange(SET_COMPLETE_UNTIL);
  const answer = change.data?.setCompleteUntil;
  const asksToMoveBack = answer?.__typename === 'InputProblem' && answer.code === 'MOVES_BACK';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    change.mutate(
      { sourceId: source.id, day, mayMoveBack },
      { onSuccess: ({ setCompleteUntil }) => setCompleteUntil.__typename === 'Done' && onClose() },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('sources:complete.title', { source: source.key })}
      closeButtonProps={{ 'aria-label': t('sources:form.close') }}
    >
      <Stack component="form" onSubmit={submit}>
        <Text size="sm">{t('sources:complete.text')}</Text>
        <TextInput
          type="date"
          label={t('sources:complete.day')}
          required
          withAsterisk={false}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <RefusalNote error={change.error} answer={answer} />
        {(asksToMoveBack || mayMoveBack) && (
          <Checkbox
            label={t('sources:complete.back')}
            checked={mayMoveBack}
            onChange={(event) => setMayMoveBack(event.currentTarget.checked)}
          />
        )}
        <Button type="submit" loading={change.isPending}>
          {t('sources:complete.save')}
        </Button>
      </Stack>
    </Modal>
  );
}
