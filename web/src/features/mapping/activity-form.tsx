import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { TaskCategory } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import type { MappedActivity } from './activity-row.js';
import { CATEGORIES } from './categories.js';
import { ADD_ACTIVITY, RENAME_ACTIVITY } from './mapping.documents.js';

interface Props {
  /** Null: a new one. */
  readonly activity: Pick<MappedActivity, 'id' | 'name'> | null;
  readonly onDone: (message: string) => void;
  readonly onClose: () => void;
}

/** A new activity, before any file has named it; or another name for one. */
export function ActivityForm({ activity, onDone, onClose }: Props): ReactNode {
  const [name, setName] = useState(activity?.name ?? '');
  const [key, setKey] = useState('');
  const [category, setCategory] = useState<TaskCategory>('CLINICAL');
  const add = useChange(ADD_ACTIVITY);
  const rename = useChange(RENAME_ACTIVITY);
  const close = (answer: { readonly __typename?: string }, message: string) => {
    if (answer.__typename !== 'Done') return;
    onClose();
    onDone(message);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (activity === null) {
      const added = t('mapping:activities.form.added', { name });
      add.mutate({ key, name, category }, { onSuccess: ({ addActivity }) => close(addActivity, added) });
      return;
    }
    const renamed = t('mapping:activities.form.renamed', { before: activity.name, after: name });
    rename.mutate({ id: activity.id, name }, { onSuccess: ({ renameActivity }) => close(renameActivity, renamed) });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        activity === null
          ? t('mapping:activities.form.addTitle')
          : t('mapping:activities.form.renameTitle', { name: activity.name })
      }
      closeButtonProps={{ 'aria-label': t('mapping:dialog.cancel') }}
    >
      <Stack component="form" onSubmit={submit}>
        <TextInput
          label={t('mapping:dialog.nameLabel')}
          required
          withAsterisk={false}
          maxLength={200}
          data-autofocus
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        {activity === null && (
          <>
            <TextInput
              label={t('mapping:activities.form.key')}
              description={t('mapping:activities.form.keyHint')}
              required
              withAsterisk={false}
              maxLength={200}
              value={key}
              onChange={({ currentTarget }) => setKey(currentTarget.value)}
            />
            <NativeSelect
              label={t('mapping:activities.category')}
              data={CATEGORIES.map((value) => ({ value, label: t(`mapping:category.${value}`) }))}
              value={category}
              onChange={({ currentTarget: { value } }) =>
                setCategory(CATEGORIES.find((each) => each === value) ?? category)
              }
            />
          </>
        )}
        <RefusalNote error={add.error ?? rename.error} answer={add.data?.addActivity ?? rename.data?.renameActivity} />
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending || rename.isPending}>
            {t('mapping:activities.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
