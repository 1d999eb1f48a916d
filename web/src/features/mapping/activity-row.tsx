import { Button, Checkbox, Group } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDate } from '../../format/dates.js';
import { formatNumber } from '../../format/numbers.js';
import type { MappingQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ActivityForm } from './activity-form.js';
import { CategoryForm, FROM_THE_BEGINNING } from './category-form.js';
import { MappingRow } from './mapping-row.js';

export type MappedActivity = MappingQuery['mapping']['activities'][number];

interface Props {
  readonly activity: MappedActivity;
  readonly today: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onDone: (message: string) => void;
}

/** One activity: what it counts as since when, how sources call it, and the form that changes it. */
export function ActivityRow({ activity, today, isChosen, onChoose, onDone }: Props): ReactNode {
  const [isChanging, setChanging] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const { id, name, categories, rows } = activity;
  const latest = categories[0];
  return (
    <MappingRow
      name={name}
      before={
        <Checkbox
          aria-label={t('mapping:activities.choose', { name })}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      }
      details={[
        ...categories.map(stepInWords),
        t('mapping:rows', { count: rows, rows: formatNumber(rows, 0) }),
        namesInWords(activity),
      ]}
    >
      {latest === undefined || isChanging ? (
        <CategoryForm
          activityIds={[id]}
          about={name}
          initial={latest?.category ?? null}
          initialFrom={latest === undefined ? FROM_THE_BEGINNING : today}
          onDone={(message) => {
            setChanging(false);
            onDone(message);
          }}
        />
      ) : (
        <Group gap={4}>
          <Button
            size="sm"
            variant="subtle"
            aria-label={t('mapping:activities.renameOf', { name })}
            onClick={() => setNaming(true)}
          >
            {t('mapping:activities.rename')}
          </Button>
          <Button
            size="sm"
            variant="default"
            aria-label={t('mapping:activities.changeOf', { name })}
            onClick={() => setChanging(true)}
          >
            {t('mapping:activities.change')}
          </Button>
        </Group>
      )}
      {isNaming && <ActivityForm activity={activity} onDone={onDone} onClose={() => setNaming(false)} />}
    </MappingRow>
  );
}

function stepInWords({ category, validFrom }: MappedActivity['categories'][number]): string {
  const words = t(`mapping:category.${category}`);
  return validFrom <= FROM_THE_BEGINNING
    ? words
    : t('mapping:activities.since', { category: words, date: formatDate(validFrom) });
}

/** What sources call it, where that differs from its name; one line for a source. */
function namesInWords({ name, namings }: MappedActivity): string | null {
  const sources = Map.groupBy(namings, ({ sourceKey }) => sourceKey);
  const parts = [...sources].map(([source, keys]) => {
    const others = keys.map(({ externalKey }) => externalKey).filter((key) => key !== name);
    return others.length === 0
      ? t('mapping:activities.namedIn', { source })
      : t('mapping:activities.namedAs', { source, names: others.map((key) => `“${key}”`).join(', ') });
  });
  return parts.length === 0 ? null : parts.join('; ');
}
