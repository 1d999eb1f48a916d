import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { RetryInput } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { RETRY } from './quarantine.documents.js';
import type { DeskRow } from './rejected-row.js';

interface Props {
  readonly row: DeskRow;
  readonly onClose: () => void;
  readonly onDone: (message: string) => void;
}

/** The cells of a rejected row to be corrected, with what would come of it before it counts. */
export function RetryDialog({ row, onClose, onDone }: Props): ReactNode {
  const [edits, setEdits] = useState<Readonly<Record<string, string>>>({});
  const [missingPunch, setMissingPunch] = useState('');
  const [withAlike, setWithAlike] = useState(false);
  const preview = useChange(RETRY, []);
  const change = useChange(RETRY);
  const edit = (column: string, value: string) => {
    preview.reset();
    setEdits((before) => ({ ...before, [column]: value }));
  };
  const input = (isPreview: boolean): { input: RetryInput } => ({
    input: {
      runId: row.runId,
      line: row.line,
      edits: Object.entries(edits).map(([column, value]) => ({ column, value })),
      missingPunch: missingPunch.trim() === '' ? null : missingPunch.trim(),
      withAlike,
      isPreview,
    },
  });
  const take = (event: SyntheticEvent) => {
    event.preventDefault();
    change.mutate(input(false), {
      onSuccess: ({ retryRejectedRows: answer }) => {
        if (answer.__typename !== 'RetryOutcome' || answer.acceptedRows === 0) return;
        onDone(t('quarantine:retry.took', { count: answer.acceptedRows }));
      },
    });
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('quarantine:retry.title', { line: row.line, file: row.fileName })}
      closeButtonProps={{ 'aria-label': t('quarantine:retry.cancel') }}
    >
      <Stack component="form" gap="sm" onSubmit={take}>
        <Text size="sm">{`${row.reason}. ${t(`quarantine:fixes.${row.code}`)}`}</Text>
        <Suggestions row={row} onChoose={edit} />
        {row.canAddPunch && (
          <TextInput
            label={t('quarantine:retry.missingPunch')}
            description={t('quarantine:retry.missingPunchHint')}
            value={missingPunch}
            data-autofocus
            onChange={(event) => {
              preview.reset();
              setMissingPunch(event.currentTarget.value);
            }}
          />
        )}
        <Cells row={row} edits={edits} onEdit={edit} />
        {row.alike > 1 && (
          <Checkbox
            label={t('quarantine:retry.alike', { count: row.alike - 1 })}
            checked={withAlike}
            onChange={(event) => {
              preview.reset();
              setWithAlike(event.currentTarget.checked);
            }}
          />
        )}
        <Text size="sm" c="dimmed">
          {t('quarantine:retry.remembered')}
        </Text>
        <Outcome answer={change.data?.retryRejectedRows ?? preview.data?.retryRejectedRows} />
        <RefusalNote error={change.error ?? preview.error} answer={change.data?.retryRejectedRows} />
        <Group justify="flex-end">
          <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate(input(true))}>
            {t('quarantine:retry.preview')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t('quarantine:retry.take')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Suggestions({
  row,
  onChoose,
}: {
  readonly row: DeskRow;
  readonly onChoose: (column: string, value: string) => void;
}): ReactNode {
  if (row.suggestions.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={t('quarantine:retry.meant')}>
      {row.suggestions.map(({ code, column, value }) => (
        <Button key={code} size="xs" variant="default" onClick={() => onChoose(column, value)}>
          {t(`quarantine:retry.suggestion.${code}`, { value })}
        </Button>
      ))}
    </Group>
  );
}

function Cells({
  row,
  edits,
  onEdit,
}: {
  readonly row: DeskRow;
  readonly edits: Readonly<Record<string, string>>;
  readonly onEdit: (column: string, value: string) => void;
}): ReactNode {
  return row.cells.map(({ column, value, isHidden }, index) => (
    <TextInput
      key={index}
      label={column}
      value={edits[column] ?? value}
      disabled={isHidden}
      {...(isHidden && { description: t('quarantine:retry.hidden') })}
      {...(column === row.field && { 'aria-invalid': !(column in edits) })}
      onChange={(event) => onEdit(column, event.currentTarget.value)}
    />
  ));
}

interface Answer {
  readonly __typename?: string;
  readonly acceptedRows?: number;
  readonly stillRejected?: readonly { readonly line: number; readonly reason: string }[];
  readonly interpreted?: readonly string[];
}

function Outcome({ answer }: { readonly answer: Answer | undefined }): ReactNode {
  if (answer?.__typename !== 'RetryOutcome') return null;
  return (
    <Stack gap={4} role="status">
      {(answer.acceptedRows ?? 0) > 0 && (
        <Text size="sm" fw={600}>
          {t('quarantine:retry.wouldTake', { count: answer.acceptedRows ?? 0 })}
        </Text>
      )}
      {answer.interpreted?.map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
      {answer.stillRejected?.slice(0, 5).map(({ line, reason }) => (
        <Text key={line} size="sm">
          {t('quarantine:retry.still', { line, reason })}
        </Text>
      ))}
    </Stack>
  );
}
