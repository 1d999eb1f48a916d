import { Alert, List } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatTimeRange } from '../../format/dates.js';
import { doubtSentence } from '../../format/doubt.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import type { Day } from './lanes.js';

/** Rows of the day that count as they were recorded and may be wrong. */
export function DayDoubts({ day, style }: { readonly day: Day; readonly style: DurationStyle }): ReactNode {
  if (day.doubts.length === 0) return null;
  return (
    <Alert color="yellow" variant="outline" title={t('workDay:doubtful')}>
      <List size="sm">
        {day.doubts.map((doubt) => (
          <List.Item key={`${doubt.code} ${doubt.startedAt}`}>
            {t('workDay:doubt', {
              time: formatTimeRange(doubt.startedAt, doubt.endedAt, day.zone),
              doubt: doubtSentence(doubt, style),
            })}
          </List.Item>
        ))}
      </List>
      {t('workDay:doubtHint')}
    </Alert>
  );
}
