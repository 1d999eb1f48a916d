import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber } from '../../format/numbers.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { UNDO_IMPORT_RUN } from './imports.documents.js';
import type { RunSummary } from './run-list.js';

/** Asks once before a whole run is taken back, with what that means in rows. */
export function UndoDialog({ run, onClose }: { run: RunSummary; onClose: () => void }): ReactNode {
  const change = useChange(UNDO_IMPORT_RUN);
  const undo = () =>
    change.mutate(
      { id: run.id },
      { onSuccess: ({ undoImportRun }) => undoImportRun.__typename === 'ImportRun' && onClose() },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('imports:undo.title')}
      closeButtonProps={{ 'aria-label': t('imports:undo.cancel') }}
    >
      <Stack>
        <Text>
          {t('imports:undo.text', {
            name: run.fileName,
            new: formatNumber(run.newRows, 0),
            changed: formatNumber(run.changedRows, 0),
          })}
        </Text>
        <RefusalNote error={change.error} answer={change.data?.undoImportRun} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('imports:undo.cancel')}
          </Button>
          <Button color="red.9" loading={change.isPending} onClick={undo}>
            {t('imports:undo.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
