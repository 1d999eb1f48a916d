import { Button, Checkbox, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { t } from '../../messages/t.js';

interface Props {
  /** How many rows are dismissed, and how many with all alike. */
  readonly rows: number;
  readonly alike: number;
  readonly text: string;
  readonly isPending: boolean;
  readonly refusal: ReactNode;
  readonly onClose: () => void;
  readonly onDismiss: (reason: string, withAlike: boolean) => void;
}

/** Asks why before rows are dismissed. */
export function DismissalDialog({ rows, alike, text, isPending, refusal, onClose, onDismiss }: Props): ReactNode {
  const [reason, setReason] = useState('');
  const [withAlike, setWithAlike] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onDismiss(reason, withAlike);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('quarantine:dismissal.title', { count: withAlike ? alike : rows })}
      closeButtonProps={{ 'aria-label': t('quarantine:dismissal.cancel') }}
    >
      <Stack component="form" onSubmit={submit}>
        <Text size="sm">{text}</Text>
        <Textarea
          label={t('quarantine:dismissal.reason')}
          required
          withAsterisk={false}
          maxLength={500}
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {alike > rows && (
          <Checkbox
            label={t('quarantine:dismissal.alike', { count: alike })}
            checked={withAlike}
            onChange={(event) => setWithAlike(event.currentTarget.checked)}
          />
        )}
        {refusal}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('quarantine:dismissal.cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {t('quarantine:dismissal.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
