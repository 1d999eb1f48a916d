import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { AnnotationIcon as Kind } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import { ANNOTATION_ICONS } from '../../ui/annotation-icon.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { ADD_ANNOTATION, REVIEW_READS } from './review-notes.documents.js';

interface AnnotationFormProps {
  readonly selection: Selection;
  readonly onClose: () => void;
}

/** A new dated note. */
export function AnnotationForm({ selection, onClose }: AnnotationFormProps): ReactNode {
  const { scope, period } = selection;
  const [day, setDay] = useState(period.from);
  const [icon, setIcon] = useState<Kind>('STAFFING');
  const [words, setWords] = useState('');
  const change = useChange(ADD_ANNOTATION, REVIEW_READS);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    change.mutate(
      { input: { scope, day, icon, words } },
      { onSuccess: ({ addAnnotation }) => addAnnotation.__typename === 'Done' && onClose() },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reviewNotes:annotations.add')}
      closeButtonProps={{ 'aria-label': t('reviewNotes:review.cancel') }}
    >
      <Stack component="form" onSubmit={submit}>
        <TextInput
          type="date"
          label={t('reviewNotes:annotations.day')}
          required
          withAsterisk={false}
          value={day}
          onChange={({ currentTarget: { value } }) => setDay(value)}
        />
        <NativeSelect
          label={t('reviewNotes:annotations.icon')}
          value={icon}
          data={ANNOTATION_ICONS.map((value) => ({ value, label: t(`format:annotation.${value}`) }))}
          onChange={({ currentTarget: { value } }) => setIcon(value as Kind)}
        />
        <TextInput
          label={t('reviewNotes:annotations.words')}
          description={t('reviewNotes:annotations.wordsHint')}
          required
          withAsterisk={false}
          maxLength={120}
          data-autofocus
          value={words}
          onChange={({ currentTarget: { value } }) => setWords(value)}
        />
        <RefusalNote error={change.error} answer={change.data?.addAnnotation} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('reviewNotes:review.cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t('reviewNotes:annotations.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
