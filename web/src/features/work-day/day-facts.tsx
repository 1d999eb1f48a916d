import type { ReactNode } from 'react';
import { durationInWords, formatDuration } from '../../format/duration.js';
import { formatNumber } from '../../format/numbers.js';
import type { DurationStyle, MetricId } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { WhyButton } from '../../why/why-button.js';
import { ofPerson, type AskedFigure } from '../../why/why-search.js';
import classes from './day-facts.module.css';
import type { Day } from './lanes.js';

/** Its name, how it is printed, and the figure it is where the catalogue has it. */
type Fact = readonly [name: string, value: string, asked?: AskedFigure | undefined];

/** The facts of the day; what is unknown or nothing (leave, off-clock) is left out rather than printed as zero. */
export function DayFacts({ day, style }: { readonly day: Day; readonly style: DurationStyle }): ReactNode {
  const asked = (metric: MetricId) => ofPerson(metric, day.staffMember.id, { from: day.date, to: day.date });
  const isKnown = (value: number | null | undefined): value is number => value !== null && value !== undefined;
  const facts: readonly Fact[] = [
    [t('workDay:facts.worked'), formatDuration(day.workedSeconds, style), asked('WORKED_HOURS')],
    [
      t('workDay:facts.scheduled'),
      isKnown(day.scheduledSeconds) ? formatDuration(day.scheduledSeconds, style) : t('workDay:facts.noRoster'),
      isKnown(day.scheduledSeconds) ? asked('SCHEDULED_HOURS') : undefined,
    ],
    [t('workDay:facts.meal'), durationInWords(day.mealSeconds, style)],
    [t('workDay:facts.rest'), durationInWords(day.restSeconds, style)],
  ];
  const further: Fact[] = [];
  if (day.leaveSeconds > 0) further.push([t('workDay:facts.leave'), formatDuration(day.leaveSeconds, style)]);
  if (isKnown(day.offClockSeconds) && day.offClockSeconds > 0) {
    further.push([
      t('workDay:facts.offClock'),
      durationInWords(day.offClockSeconds, style),
      asked('OFF_CLOCK_MINUTES'),
    ]);
  }
  if (isKnown(day.visits)) further.push([t('workDay:facts.visits'), formatNumber(day.visits, 1)]);
  return (
    <dl className={classes['facts']}>
      {[...facts, ...further].map(([name, value, why]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {why !== undefined && <WhyButton asked={why} title={name} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
