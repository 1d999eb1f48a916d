import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { ActivityForm } from './activity-form.js';
import { ActivityRow, type MappedActivity } from './activity-row.js';
import { CategoryForm, FROM_THE_BEGINNING } from './category-form.js';
import classes from './mapping-list.module.css';

interface Props {
  readonly activities: readonly MappedActivity[];
  readonly today: string;
  readonly onDone: (message: string) => void;
}

const SHOWN = ['unmapped', 'mapped', 'all'] as const;
type Shown = (typeof SHOWN)[number];

/** What activities count as: those without a category first, because their time is in no share until they have one. */
export function Activities({ activities, today, onDone }: Props): ReactNode {
  const unmapped = activities.filter(({ categories }) => categories.length === 0).length;
  const [shown, setShown] = useState<Shown>(unmapped > 0 ? 'unmapped' : 'all');
  const [words, setWords] = useState('');
  const [isAdding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = activities.filter((activity) => isShown(activity, shown) && hasWords(activity, words));
  const picked = found.filter(({ id }) => chosen.has(id));
  const areNew = picked.every(({ categories }) => categories.length === 0);
  const toggle = (id: string, isOn: boolean) =>
    setChosen((before) => (isOn ? new Set(before).add(id) : new Set([...before].filter((each) => each !== id))));
  const done = (message: string) => {
    setChosen(new Set());
    onDone(message);
  };
  return (
    <Panel
      title={t('mapping:activities.title')}
      description={unmapped === 0 ? t('mapping:activities.none') : t('mapping:activities.text', { count: unmapped })}
      actions={
        <Button size="sm" variant="default" onClick={() => setAdding(true)}>
          {t('mapping:activities.add')}
        </Button>
      }
    >
      {isAdding && <ActivityForm activity={null} onDone={onDone} onClose={() => setAdding(false)} />}
      <Group align="flex-end" mb="sm">
        <TextInput
          type="search"
          w={320}
          maw="100%"
          label={t('mapping:activities.search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t('mapping:activities.shown')}
          data={SHOWN.map((value) => ({ value, label: t(`mapping:activities.show.${value}`) }))}
          value={shown}
          onChange={(value) => setShown(SHOWN.find((each) => each === value) ?? 'all')}
        />
      </Group>
      {picked.length > 0 && (
        <Stack gap={4} className={classes['bulk'] ?? ''}>
          <Text size="sm" fw={600} role="status">
            {t('mapping:activities.chosen', { count: picked.length })}
          </Text>
          <CategoryForm
            key={String(areNew)}
            activityIds={picked.map(({ id }) => id)}
            about={t('mapping:activities.chosen', { count: picked.length })}
            initial={null}
            initialFrom={areNew ? FROM_THE_BEGINNING : today}
            onDone={done}
          />
        </Stack>
      )}
      {found.length === 0 && <Text role="status">{nothingFound(words, shown)}</Text>}
      <ul className={classes['list']}>
        {found.map((activity) => (
          <ActivityRow
            key={activity.id}
            activity={activity}
            today={today}
            isChosen={chosen.has(activity.id)}
            onChoose={(isOn) => toggle(activity.id, isOn)}
            onDone={done}
          />
        ))}
      </ul>
    </Panel>
  );
}

const isShown = ({ categories }: MappedActivity, shown: Shown): boolean =>
  shown === 'all' || (shown === 'mapped') === categories.length > 0;

/** By name, or by what a source calls it. */
function hasWords({ name, namings }: MappedActivity, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return [name, ...namings.map(({ externalKey }) => externalKey)].some((each) => each.toLowerCase().includes(wanted));
}

const nothingFound = (words: string, shown: Shown): string =>
  words.trim() === '' ? t(`mapping:activities.nothing.${shown}`) : t('mapping:activities.nothingFound', { words });
