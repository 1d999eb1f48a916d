import { Button, Group, Select, Text } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { MappingQuery } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import type { MappedActivity } from './activity-row.js';
import { MERGE_ACTIVITIES, UNDO_ACTIVITY_MERGE } from './mapping.documents.js';
import classes from './mapping-list.module.css';
import { MergeLine } from './merge-line.js';

type Merge = MappingQuery['mapping']['activityMerges'][number];

interface Props {
  readonly activities: readonly MappedActivity[];
  readonly merges: readonly Merge[];
  readonly onDone: (message: string) => void;
}

/** Two names of one activity, made one; and every such merge so far with the way back. */
export function MergedActivities({ activities, merges, onDone }: Props): ReactNode {
  return (
    <Panel title={t('mapping:mergeActivities.title')} description={t('mapping:mergeActivities.text')}>
      <MergeActivitiesForm activities={activities} onDone={onDone} />
      <Text size="sm" fw={600} mt="md" mb={4}>
        {t('mapping:merge.listTitle')}
      </Text>
      {merges.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('mapping:mergeActivities.none')}
        </Text>
      ) : (
        <ul className={classes['list']}>
          {merges.map((merge) => (
            <ActivityMergeRow key={merge.id} merge={merge} onDone={onDone} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function MergeActivitiesForm({ activities, onDone }: Pick<Props, 'activities' | 'onDone'>): ReactNode {
  const [fromId, setFrom] = useState<string | null>(null);
  const [intoId, setInto] = useState<string | null>(null);
  const change = useChange(MERGE_ACTIVITIES);
  const nameOf = (id: string | null) => activities.find((activity) => activity.id === id)?.name ?? '';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (fromId === null || intoId === null) return;
    change.mutate(
      { fromId, intoId },
      {
        onSuccess: ({ mergeActivities }) => {
          if (mergeActivities.__typename !== 'Done') return;
          onDone(t('mapping:mergeActivities.done', { from: nameOf(fromId), into: nameOf(intoId) }));
          setFrom(null);
          setInto(null);
        },
      },
    );
  };
  const options = activities.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="md">
        <Select
          label={t('mapping:mergeActivities.from')}
          data={options}
          searchable
          clearable
          value={fromId}
          onChange={setFrom}
        />
        <Select
          label={t('mapping:mergeActivities.into')}
          data={options.filter(({ value }) => value !== fromId)}
          searchable
          clearable
          value={intoId}
          onChange={setInto}
        />
        <Button
          type="submit"
          variant="default"
          loading={change.isPending}
          disabled={fromId === null || intoId === null || fromId === intoId}
        >
          {t('mapping:mergeActivities.submit')}
        </Button>
      </Group>
      <RefusalNote error={change.error} answer={change.data?.mergeActivities} />
    </form>
  );
}

function ActivityMergeRow({ merge, onDone }: { merge: Merge; onDone: Props['onDone'] }): ReactNode {
  const change = useChange(UNDO_ACTIVITY_MERGE);
  const undo = () =>
    change.mutate(
      { mergeId: merge.id },
      {
        onSuccess: ({ undoActivityMerge }) => {
          const names = { from: merge.fromName, into: merge.intoName };
          if (undoActivityMerge.__typename === 'Done') onDone(t('mapping:mergeActivities.undone', names));
        },
      },
    );
  return (
    <MergeLine merge={merge} hindrance={null} isUndoing={change.isPending} onUndo={undo}>
      <RefusalNote error={change.error} answer={change.data?.undoActivityMerge} />
    </MergeLine>
  );
}
