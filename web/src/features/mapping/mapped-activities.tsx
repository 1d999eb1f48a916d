import { Button, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDate } from '../../format/dates.js';
import type { MappingQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { CategoryForm, FROM_THE_BEGINNING } from './category-form.js';
import classes from './mapping-list.module.css';
import { MappingRow } from './mapping-row.js';

interface Props {
  readonly activities: MappingQuery['mapping']['activities'];
  readonly today: string;
  readonly onDone: (message: string) => void;
}

/** Activities that have a category, by name; a change counts from the day that is chosen with it. */
export function MappedActivities({ activities, today, onDone }: Props): ReactNode {
  const [words, setWords] = useState('');
  const [changing, setChanging] = useState<string | null>(null);
  if (activities.length === 0) return null;
  const found = activities
    .filter((activity) => activity.name.toLowerCase().includes(words.trim().toLowerCase()))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Panel title={t('mapping:mapped.title')}>
      <TextInput
        type="search"
        maw={320}
        mb="sm"
        label={t('mapping:mapped.search')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {found.length === 0 && <Text role="status">{t('mapping:mapped.nothingFound', { words })}</Text>}
      <ul className={classes['list']}>
        {found.map((activity) => (
          <MappingRow
            key={activity.id}
            name={activity.name}
            details={[
              t(`mapping:category.${activity.category}`),
              activity.validFrom <= FROM_THE_BEGINNING
                ? t('mapping:mapped.always')
                : t('mapping:mapped.since', { date: formatDate(activity.validFrom) }),
            ]}
          >
            {changing === activity.id ? (
              <CategoryForm
                activity={activity}
                initial={activity.category}
                initialFrom={today}
                onDone={(message) => {
                  setChanging(null);
                  onDone(message);
                }}
              />
            ) : (
              <Button
                size="sm"
                variant="default"
                aria-label={t('mapping:mapped.changeOf', { name: activity.name })}
                onClick={() => setChanging(activity.id)}
              >
                {t('mapping:mapped.change')}
              </Button>
            )}
          </MappingRow>
        ))}
      </ul>
    </Panel>
  );
}
