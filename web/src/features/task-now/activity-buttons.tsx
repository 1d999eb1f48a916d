import { Button, SimpleGrid } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { OwnLogPartsFragment } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';

const SHOWN_FIRST = 8;

interface Props {
  readonly activities: OwnLogPartsFragment['activities'];
  /** The one that goes on; null: none does. */
  readonly running: string | null;
  readonly onSwitch: (activityId: string) => void;
}

/** One button for each activity, those she logs most first: large enough for a thumb. */
export function ActivityButtons({ activities, running, onSwitch }: Props): ReactNode {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? activities : activities.slice(0, SHOWN_FIRST);
  return (
    <>
      <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="sm">
        {shown.map(({ id, name }) => (
          <Button
            key={id}
            h={64}
            variant={id === running ? 'filled' : 'default'}
            aria-pressed={id === running}
            styles={{ label: { whiteSpace: 'normal' } }}
            onClick={() => id !== running && onSwitch(id)}
          >
            {name}
          </Button>
        ))}
      </SimpleGrid>
      {activities.length > SHOWN_FIRST && (
        <Button variant="subtle" onClick={() => setAll(!isAll)}>
          {t(isAll ? 'taskNow:fewer' : 'taskNow:all', { count: activities.length })}
        </Button>
      )}
    </>
  );
}
