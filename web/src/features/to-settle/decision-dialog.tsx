import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { consequenceOf, type Decision } from './decision.js';
import { useDecision } from './use-decision.js';

/** What follows from the answer, room for the reason, and the second click. */
export function DecisionDialog(props: {
  readonly decision: Decision;
  readonly onClose: () => void;
  /** It was said. */
  readonly onDone: () => void;
}): ReactNode {
  const { decision, onClose, onDone } = props;
  const [note, setNote] = useState('');
  const { send, isPending, error, answer } = useDecision(decision, onDone);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send(note.trim() === '' ? null : note.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`toSettle:dialog.${decision.act}`)}
      closeButtonProps={{ 'aria-label': t('toSettle:cancel') }}
    >
      <Stack component="form" onSubmit={submit}>
        <div>
          <Text fw={600}>
            {decision.answer === null
              ? decision.title
              : t('toSettle:actionOf', { action: t(`toSettle:settle.${decision.answer}`), title: decision.title })}
          </Text>
          <Text size="sm">{consequenceOf(decision)}</Text>
        </div>
        <Textarea
          label={t('toSettle:reason')}
          description={t('toSettle:reasonHint')}
          data-autofocus
          rows={3}
          maxLength={2000}
          required={decision.isReasonWanted}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <RefusalNote error={error} answer={answer} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('toSettle:cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {t(`toSettle:save.${decision.act}`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
