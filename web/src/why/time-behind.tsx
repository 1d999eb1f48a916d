import type { ReactNode } from 'react';
import { formatDay, formatWeekday, formatZone } from '../format/dates.js';
import { feedName } from '../format/unknown.js';
import { t } from '../messages/t.js';
import type { Explanation } from './explanation-parts.js';

/** Where a day begins, and up to which day each kind of source is complete. */
export function TimeBehind({ explanation }: { readonly explanation: Explanation }): ReactNode {
  const { zones, dayStartsAt, weekStartsOn, feeds, period } = explanation;
  return (
    <>
      {t('explanation:boundary', {
        time: dayStartsAt,
        zones: zones.map((zone) => formatZone(zone, period.to)).join(', '),
        weekday: formatWeekday(weekStartsOn, 'long'),
      })}
      <ul>
        {feeds.map(({ feed, completeUntil, incompleteDays }) => {
          const name = feedName(feed).replace(/^./, (letter) => letter.toUpperCase());
          const whole =
            completeUntil == null
              ? t('explanation:feedUnstated', { feed: name })
              : t('explanation:feed', { feed: name, date: formatDay(completeUntil) });
          const count = incompleteDays ?? 0;
          return <li key={feed}>{count === 0 ? whole : t('explanation:feedIncomplete', { feed: whole, count })}</li>;
        })}
      </ul>
    </>
  );
}
