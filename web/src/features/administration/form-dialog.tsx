import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';

interface Props {
  readonly title: string;
  /** What its button says. */
  readonly submit: string;
  readonly isPending?: boolean;
  readonly error?: Error | null;
  readonly answer?: { readonly __typename?: string; readonly message?: string } | null | undefined;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form over the page, with why it was refused and the button that sends it. */
export function FormDialog(props: Props): ReactNode {
  const { title, submit, isPending = false, error = null, answer, onSubmit, onClose, children } = props;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('administration:form.close') }}>
      <Stack component="form" onSubmit={send}>
        {children}
        <RefusalNote error={error} answer={answer} />
        <Group justify="flex-end">
          <Button type="submit" loading={isPending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
