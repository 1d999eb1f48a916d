import { formatDayAndTime, formatTime } from '../../../format/dates.js';
import { durationInWords } from '../../../format/duration.js';
import type { DurationStyle } from '../../../graphql/generated/graphql.js';
import { t } from '../../../messages/t.js';
import type { SpanRow } from '../week-draft.js';

/** A drawn row in words: `Work, Mon, Mar 2, 8:00 AM to 6:00 PM, 10 h`. A local time is read as it stands. */
export function spanLabel({ kind, start, end }: SpanRow, style: DurationStyle): string {
  const isOneDay = start.slice(0, 10) === end.slice(0, 10);
  return t('policies:drawing.span', {
    kind: t(`policies:spans.kinds.${kind}`),
    start: formatDayAndTime(`${start}Z`, 'UTC'),
    end: isOneDay ? formatTime(`${end}Z`, 'UTC') : formatDayAndTime(`${end}Z`, 'UTC'),
    duration: durationInWords((Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 1000, style),
  });
}
