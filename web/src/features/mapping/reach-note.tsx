import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { isCivilDate } from '../../format/civil-date.js';
import { formatNumber } from '../../format/numbers.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { ACTIVITY_REACH } from './mapping.documents.js';

interface Props {
  readonly activityIds: readonly string[];
  readonly from: string;
}

/** What another category moves, told before it is saved: figures of days that are over follow it. */
export function ReachNote({ activityIds, from }: Props): ReactNode {
  const { data } = useDocument(ACTIVITY_REACH, { activityIds: [...activityIds], from }, { enabled: isCivilDate(from) });
  if (data === undefined) return null;
  const { rows, people } = data.mapping.activityReach;
  return (
    <Text size="sm" mt={4} aria-live="polite">
      {rows === 0
        ? t('mapping:activities.reachesNone')
        : t('mapping:activities.reaches', {
            count: rows,
            rows: formatNumber(rows, 0),
            people: t('mapping:activities.people', { count: people }),
          })}
    </Text>
  );
}
