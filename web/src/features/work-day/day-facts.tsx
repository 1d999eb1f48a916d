import type { ReactNode } from 'react';
import { durationInWords, formatDuration } from '../../format/duration.js';
import { formatNumber } from '../../format/numbers.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import classes from './day-facts.module.css';
import type { Day } from './lanes.js';

/** The facts of the day; what is unknown or nothing (leave, off-clock) is left out rather than printed as zero. */
export function DayFacts({ day, style }: { readonly day: Day; readonly style: DurationStyle }): ReactNode {
  const isKnown = (value: number | null | undefined): value is number => value !== null && value !== undefined;
  const facts: readonly (readonly [string, string])[] = [
    [t('workDay:facts.worked'), formatDuration(day.workedSeconds, style)],
    [
      t('workDay:facts.scheduled'),
      isKnown(day.scheduledSeconds) ? formatDuration(day.scheduledSeconds, style) : t('workDay:facts.noRoster'),
    ],
    [t('workDay:facts.meal'), durationInWords(day.mealSeconds, style)],
    [t('workDay:facts.rest'), durationInWords(day.restSeconds, style)],
  ];
  const further: (readonly [string, string])[] = [];
  if (day.leaveSeconds > 0) further.push([t('workDay:facts.leave'), formatDuration(day.leaveSeconds, style)]);
  if (isKnown(day.offClockSeconds) && day.offClockSeconds > 0) {
    further.push([t('workDay:facts.offClock'), durationInWords(day.offClockSeconds, style)]);
  }
  if (isKnown(day.visits)) further.push([t('workDay:facts.visits'), formatNumber(day.visits, 1)]);
  return (
    <dl className={classes['facts']}>
      {[...facts, ...further].map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
