import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { formatDate } from '../../format/dates.js';
import type { TaskCategory } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { CATEGORIES } from './categories.js';
import { SET_ACTIVITY_CATEGORIES } from './mapping.documents.js';
import { ReachNote } from './reach-note.js';
import { t } from '../../messages/t.js';

/** An activity that never had a category gets it for all its rows, unless a later day is chosen. */
export const FROM_THE_BEGINNING = '1900-01-01';

interface Props {
  readonly activityIds: readonly string[];
  /** What the form is about: the name of the activity, or how many. */
  readonly about: string;
  readonly initial: TaskCategory | null;
  readonly initialFrom: string;
  readonly onDone: (message: string) => void;
}

/** The category of activities from a day on; days before keep the category they had. */
export function CategoryForm({ activityIds, about, initial, initialFrom, onDone }: Props) {
  const [category, setCategory] = useState<string>(initial ?? '');
  const [validFrom, setValidFrom] = useState(initialFrom);
  const change = useChange(SET_ACTIVITY_CATEGORIES);
  const chosen = CATEGORIES.find((candidate) => candidate === category);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (chosen === undefined) return;
    change.mutate(
      { activityIds: [...activityIds], category: chosen, validFrom },
      {
        onSuccess: ({ setActivityCategories }) => {
          if (setActivityCategories.__typename !== 'Done') return;
          const words = { name: about, category: t(`mapping:category.${chosen}`), date: formatDate(validFrom) };
          onDone(
            t(validFrom <= FROM_THE_BEGINNING ? 'mapping:activities.doneAlways' : 'mapping:activities.done', words),
          );
        },
      },
    );
  };

  return (
    <form onSubmit={submit}>
      <Group gap="xs">
        <NativeSelect
          size="sm"
          miw={150}
          aria-label={`${t('mapping:activities.category')}: ${about}`}
          required
          value={category}
          onChange={(event) => setCategory(event.currentTarget.value)}
          data={[
            { value: '', label: t('mapping:activities.chooseCategory'), disabled: true },
            ...CATEGORIES.map((value) => ({ value, label: t(`mapping:category.${value}`) })),
          ]}
        />
        <TextInput
          size="sm"
          type="date"
          aria-label={`${t('mapping:activities.from')}: ${about}`}
          required
          value={validFrom}
          onChange={(event) => setValidFrom(event.currentTarget.value)}
        />
        <Button
          size="sm"
          type="submit"
          loading={change.isPending}
          disabled={chosen === undefined}
          aria-label={t('mapping:activities.saveOf', { name: about })}
        >
          {t('mapping:activities.save')}
        </Button>
      </Group>
      {chosen !== undefined && <ReachNote activityIds={activityIds} from={validFrom} />}
      <RefusalNote error={change.error} answer={change.data?.setActivityCategories} />
    </form>
  );
}
