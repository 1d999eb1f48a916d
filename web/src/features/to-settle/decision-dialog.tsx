import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { PayAnswer } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { useDecision } from './use-decision.js';

/** What somebody is about to say of a question. */
export type Decision =
  | { readonly act: 'DECISION' | 'PROPOSAL'; readonly id: string; readonly title: string; readonly answer: PayAnswer }
  | { readonly act: 'REOPENING'; readonly id: string; readonly title: string; readonly answer: null };

/** What follows from the answer, room for the reason, and the second click. */
export function DecisionDialog(props: { readonly decision: Decision; readonly onClose: () => void }): ReactNode {
  const { decision, onClose } = props;
  const [note, setNote] = useState('');
  const { send, isPending, error, answer } = useDecision(decision, onClose);
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
          <Text size="sm">{consequence(decision)}</Text>
        </div>
        <Textarea
          label={t('toSettle:reason')}
          description={t('toSettle:reasonHint')}
          data-autofocus
          rows={3}
          maxLength={2000}
          required={needsReason(decision)}
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

function consequence({ act, answer }: Decision): string {
  if (act === 'REOPENING') return t('toSettle:willReopen');
  return act === 'PROPOSAL' ? t('toSettle:willPropose') : t(`toSettle:will.${answer}`);
}

/** A reason is always wanted to open again, and to decide against her; a meal she confirms herself needs none. */
const needsReason = ({ act, answer }: Decision): boolean =>
  act === 'REOPENING' || (act === 'DECISION' && (answer === 'DOES_NOT_COUNT' || answer === 'NOT_OWED'));
